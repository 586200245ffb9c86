import { graphql } from '../data/graphql.js';
import type { MailboxQuery } from '../gql/graphql.js';

export const mailboxQuery = graphql(`
  query Mailbox($first: Int, $after: String) {
    mailbox(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          to
          subject
          text
          at
          sentAt
          links
        }
      }
    }
  }
`);

export type Mail = MailboxQuery['mailbox']['edges'][number]['node'];
