import { graphql } from './source.js';

export const reports = {
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
        placeCount
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
    }
  `),
  ChangePlaces: graphql(`
    fragment ChangePlaces on Comparison {
      outline {
        blockId
        number
        title
        depth
        position
      }
      places {
        blockId
        kind
        position
        material
        organisationIds
      }
    }
  `),
  ShownTranslation: graphql(`
    fragment ShownTranslation on OpenTranslation {
      blockId
      language
      state
      source
      target
      madeFrom
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
      verdicts {
        verdict
        count
      }
      alignment(unchanged: false) {
        ...ImportedRow
      }
    }
  `),
  /** What became of a block, without its words. */
  ImportedRow: graphql(`
    fragment ImportedRow on ImportedBlock {
      verdict
      moved
      oldId
      freshId
      partOf
      kind
      byMark
      corrected
    }
  `),
};
