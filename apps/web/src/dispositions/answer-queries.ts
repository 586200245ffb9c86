import { graphql } from '../data/graphql.js';

export const deskQuery = graphql(`
  query AnswerDesk($id: ID!, $language: Language!) {
    report(id: $id) {
      id
      consultation {
        id
        state
        may
        revision {
          id
          number
          outline(language: $language) {
            blockId
            number
            title
            depth
          }
        }
        invitees {
          organisation {
            id
            shortName {
              ...Words
            }
          }
        }
        tally {
          total
          unanswered
          unincorporated
          late
        }
        lost: proposals(filter: { lost: true }, first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const listQuery = graphql(`
  query AnswerList($consultationId: ID!, $filter: ProposalFilter, $first: Int!, $after: String) {
    consultation(id: $consultationId) {
      id
      proposals(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...ProposalFold
            admitted
            incorporationException
            incorporations {
              id
            }
            takenBy {
              id
              name
            }
            reply {
              by
              standing
            }
            satisfaction {
              answer
            }
            may
          }
        }
      }
    }
  }
`);

export const proposalQuery = graphql(`
  query AnswerProposal($id: ID!) {
    proposal(id: $id) {
      ...ProposalFold
      justification
      proposedWording
      submittedAt
      version
      admitted
      admissionReason
      may
      takenBy {
        id
        name
      }
      mailsOnAnswer {
        ...LetterForecast
      }
      disposition {
        decidedAt
        decidedBy
        reason {
          ...Words
        }
        duplicateOf {
          id
          number
          organisation {
            id
            shortName {
              ...Words
            }
          }
        }
        history {
          kind
          decidedAt
          decidedBy
        }
      }
      incorporationException
      incorporations {
        id
        blockIds
        at
        by
        note
      }
      reply {
        by
        standing
      }
      satisfaction {
        answer
        comment
        at
      }
      placements {
        status
        blockId
        exact
        score
        byHand
        revision {
          id
          number
        }
      }
    }
  }
`);

export const latestTextQuery = graphql(`
  query LatestText($id: ID!) {
    report(id: $id) {
      id
      latestRevision {
        id
        number
      }
    }
  }
`);

export const takeProposal = graphql(`
  mutation TakeProposal($id: ID!) {
    takeProposal(id: $id) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const releaseProposal = graphql(`
  mutation ReleaseProposal($id: ID!) {
    releaseProposal(id: $id) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const decideDisposition = graphql(`
  mutation DecideDisposition($input: DecideDispositionInput!) {
    decideDisposition(input: $input) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const decideDispositions = graphql(`
  mutation DecideDispositions($input: DecideDispositionsInput!) {
    decideDispositions(input: $input) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const admitLateProposal = graphql(`
  mutation AdmitLateProposal($id: ID!, $admit: Boolean!, $reason: String!) {
    admitLateProposal(id: $id, admit: $admit, reason: $reason) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const linkIncorporation = graphql(`
  mutation LinkIncorporation($input: LinkIncorporationInput!) {
    linkIncorporation(input: $input) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const unlinkIncorporation = graphql(`
  mutation UnlinkIncorporation($id: ID!) {
    unlinkIncorporation(id: $id) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const reattachProposal = graphql(`
  mutation ReattachProposal($id: ID!, $revisionId: ID!, $anchor: AnchorInput!) {
    reattachProposal(id: $id, revisionId: $revisionId, anchor: $anchor) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);

export const explainException = graphql(`
  mutation ExplainException($proposalId: ID!, $reason: String!) {
    explainException(proposalId: $proposalId, reason: $reason) {
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...RefusalFacts
      }
    }
  }
`);
