import type { Client } from 'urql';
import type { CommentTableQuery } from '../gql/graphql.js';
import { commentTableQuery } from './consultation-queries.js';

export type Comment = NonNullable<
  CommentTableQuery['consultation']
>['proposals']['edges'][number]['node'];

/** All proposals of a consultation that the reader may see, in their order; null when one page failed. */
export async function readComments(client: Client, id: string): Promise<Comment[] | null> {
  const comments: Comment[] = [];
  let after: string | null = null;
  do {
    const asked: { data?: CommentTableQuery } = await client
      .query(commentTableQuery, { id, first: 200, after }, { requestPolicy: 'network-only' })
      .toPromise();
    const page: NonNullable<CommentTableQuery['consultation']>['proposals'] | undefined =
      asked.data?.consultation?.proposals;
    if (!page) return null;
    comments.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return comments;
}
