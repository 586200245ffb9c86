import { graphql } from '../data/graphql.js';
import type { JournalQuery } from '../gql/graphql.js';

export type Entry = JournalQuery['journal']['edges'][number]['node'];

export const journalQuery = graphql(`
  query Journal($reportId: ID, $first: Int, $after: String) {
    journal(reportId: $reportId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          type
          at
          by
          sentence
          subjectKind
          subjectId
          hash
          sealed
          organisation {
            id
            shortName {
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
      }
    }
  }
`);

export const verifyQuery = graphql(`
  query VerifyJournal {
    verifyJournal {
      ok
      entries
      head
      brokenAt
    }
  }
`);
