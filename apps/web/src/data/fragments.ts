// Only for the generator of types, which reads the sources of queries out of calls to graphql().
const graphql = (source: string): string => source;

/** What several pages ask in the same words. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  Words: graphql(`
    fragment Words on Trilingual {
      kk
      ru
      en
    }
  `),
  RefusalFacts: graphql(`
    fragment RefusalFacts on Refusal {
      code
      what
      advice
      field
      places {
        kind
        id
        label
      }
      current
    }
  `),
  /** The head of every page of a report: where it stands, since when, what holds it. */
  ReportHead: graphql(`
    fragment ReportHead on Report {
      id
      slug
      title {
        ...Words
      }
      state
      stateSince
      periodStart
      periodEnd
      may
      heldBy {
        code
        text
        places {
          kind
          id
          label
        }
      }
    }
  `),
  /** A proposal as it is folded in the margin or a list. */
  ProposalFold: graphql(`
    fragment ProposalFold on Proposal {
      id
      number
      state
      kind
      language
      late
      text
      organisation {
        id
        shortName {
          ...Words
        }
      }
      anchor {
        kind
        blockId
        language
        exact
        start
        end
        sectionTitle
        sectionNumber
      }
      disposition {
        id
        kind
      }
    }
  `),
  /** A letter an act will send, before the act. */
  LetterForecast: graphql(`
    fragment LetterForecast on MailForecast {
      recipients
      subject
      example
      organisations {
        id
        shortName {
          ...Words
        }
      }
    }
  `),
  /** What became of one block between two texts, and which proposals caused it. */
  ChangeOfBlock: graphql(`
    fragment ChangeOfBlock on BlockChange {
      blockId
      kind
      blockKind
      level
      sectionTitle
      moved
      material
      mark {
        material
        at
        by
      }
      table {
        change
        cells {
          header
          colspan
          rowspan
          words {
            kind
            text
          }
        }
      }
      languages
      unchangedBefore
      words {
        kind
        text
      }
      causes {
        proposal {
          id
          number
          organisation {
            id
            shortName {
              ...Words
            }
          }
          disposition {
            id
            kind
          }
        }
      }
    }
  `),
  /** The way of one revision through its approvers. */
  WholeRoute: graphql(`
    fragment WholeRoute on Route {
      id
      state
      startedAt
      startedBy
      endedAt
      endReason
      may
      revision {
        id
        number
        hash
      }
      currentStep {
        id
      }
      steps {
        id
        position
        dueOn
        remindedAt
        office {
          id
          key
          name {
            ...Words
          }
        }
        signOff {
          hash
          at
          by
          remark
        }
        return {
          at
          by
          remarks
        }
      }
      previous {
        id
      }
    }
  `),
  /** A meeting with everything its page shows and its form edits. */
  WholeMeeting: graphql(`
    fragment WholeMeeting on Meeting {
      id
      state
      may
      title {
        ...Words
      }
      startsAt
      endsAt
      venue {
        ...Words
      }
      link
      moderator
      presenter
      agenda {
        id
        minutes
        title {
          ...Words
        }
      }
      attendance {
        present
        people
        generalPosition
        organisation {
          id
          name {
            ...Words
          }
          shortName {
            ...Words
          }
        }
      }
      interventions {
        id
        may
        text
        language
        organisation {
          id
          shortName {
            ...Words
          }
        }
        proposal {
          id
          number
          state
        }
      }
      conclusion {
        ...Words
      }
    }
  `),
  /** A release: what goes out together, when, and what has become of it. */
  WholeRelease: graphql(`
    fragment WholeRelease on Release {
      id
      number
      kind
      state
      publishAt
      publishedAt
      scheduledBy
      endedAt
      endReason
      reason
      hash
      mailRecipients
      url
      may
      revision {
        id
        number
      }
      artefacts {
        id
        kind
        language
        size
        ready
        url
      }
      report {
        id
        slug
        may
        title {
          ...Words
        }
      }
    }
  `),
  /** An organisation that may be invited, with those who would get the letter. */
  OrganisationBrief: graphql(`
    fragment OrganisationBrief on Organisation {
      id
      kind
      name {
        ...Words
      }
      shortName {
        ...Words
      }
      representatives {
        id
      }
    }
  `),
  /** A promise as it stands in a list. */
  RecommendationLine: graphql(`
    fragment RecommendationLine on Recommendation {
      id
      number
      status
      percent
      dueOn
      doneAt
      assessment
      may
      text {
        ...Words
      }
      owner {
        id
        shortName {
          ...Words
        }
      }
      office {
        id
        name {
          ...Words
        }
      }
      report {
        id
        slug
        title {
          ...Words
        }
      }
    }
  `),
  /** How far the languages of a text are in step. */
  WholeParity: graphql(`
    fragment WholeParity on Parity {
      source
      inStep
      languages {
        language
        fresh
        stale
        missing
      }
      chapters {
        blockId
        number
        title
        languages {
          language
          stale
          missing
        }
      }
      open {
        blockId
        language
        state
        source
        target
        madeFrom
      }
    }
  `),
  ShownImport: graphql(`
    fragment ShownImport on ImportPreview {
      token
      language
      blockCount
      matched
      added
      removed
      outline {
        blockId
        number
        title
        depth
      }
      findings {
        kind
        line
        text
        message
        heading
        words
        blockId
      }
      alignment {
        verdict
        moved
        oldId
        freshId
        partOf
        kind
        before
        after
        corrected
      }
    }
  `),
};
