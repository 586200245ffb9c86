import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { refuse } from '../refusals/refused.js';

@ObjectType('PageInfo')
export class PageInfoObject {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor?: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfoObject;
  totalCount: number;
}

/** The Relay connection of a node type: `connectionOf(ProposalObject, 'Proposal')`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor!: string;

    @Field(() => node)
    node!: T;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionObject implements Connection<T> {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field()
    pageInfo!: PageInfoObject;

    @Field(() => Int)
    totalCount!: number;
  }
  return ConnectionObject;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, at most 200; 50 when not said.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string;
}

export interface Page {
  readonly limit: number;
  /** The keyset values of the last row already seen. */
  readonly after: readonly string[] | null;
}

const MOST = 200;

/** @throws {Refused} `not-found` for a cursor that is not one of ours. */
export function pageOf(args: PageArgs, usual = 50): Page {
  const limit = Math.min(Math.max(args.first ?? usual, 1), MOST);
  if (args.after === undefined || args.after === null) return { limit, after: null };
  try {
    const keys: unknown = JSON.parse(Buffer.from(args.after, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.every((key) => typeof key === 'string'))
      return { limit, after: keys };
  } catch {
    // falls through: the cursor was not made here
  }
  return refuse('not-found', { field: 'after' });
}

const cursorOf = (keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/**
 * A page from rows fetched with `limit + 1`, so that the next page is known without counting.
 * @param keys the keyset of a row, in the order of the query
 */
export function connection<T>(
  rows: readonly T[],
  page: Page,
  totalCount: number,
  keys: (row: T) => readonly string[],
): Connection<T> {
  const shown = rows.slice(0, page.limit);
  const edges = shown.map((node) => ({ cursor: cursorOf(keys(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.limit, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
