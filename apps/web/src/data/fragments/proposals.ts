import { graphql } from './source.js';

export const proposals = {
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
};
