import { graphql } from '../data/graphql.js';
import type { MyProposalsQuery } from '../gql/graphql.js';

export const myProposalsQuery = graphql(`
  query MyProposals($first: Int, $after: String) {
    myProposals(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          kind
          language
          late
          admitted
          text
          submittedAt
          may
          organisation {
            id
            shortName {
              ...Words
            }
          }
          receipt {
            hash
            at
            number
          }
          disposition {
            id
            kind
            reason {
              ...Words
            }
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
          consultation {
            id
            state
            closesAt
            report {
              id
              slug
              title {
                ...Words
              }
            }
          }
        }
      }
    }
  }
`);

export type MyProposal = MyProposalsQuery['myProposals']['edges'][number]['node'];
