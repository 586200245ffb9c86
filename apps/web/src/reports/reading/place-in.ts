import type { Client } from 'urql';
import { blockPlaceQuery, proposalPlaceQuery } from './reading-queries.js';

/** What an address or a reader points at. */
export interface Landing {
  blockId: string | null;
  proposalId: string | null;
}

export const NOWHERE: Landing = { blockId: null, proposalId: null };

/** The block or proposal that an address names: `#block-…`, `#proposal-…`. */
export function landingOf(hash: string): Landing {
  const [, kind, id = ''] = /^#(block|proposal)-(.+)$/.exec(decodeURIComponent(hash)) ?? [];
  if (kind === 'block') return { blockId: id, proposalId: null };
  return kind === 'proposal' ? { blockId: null, proposalId: id } : NOWHERE;
}

/**
 * Where it stands in a revision, without reading what is before it; null where it does not. What was
 * taken out of the text is looked for where it stood in the old one.
 */
export async function placeIn(
  client: Client,
  revisionId: string,
  oldId: string | null,
  { blockId, proposalId }: Landing,
): Promise<number | null> {
  const block = blockId ?? (proposalId && (await blockOf(client, revisionId, proposalId)));
  if (!block) return null;
  return (
    (await positionOf(client, revisionId, block)) ??
    (oldId ? await positionOf(client, oldId, block) : null)
  );
}

async function positionOf(client: Client, id: string, blockId: string): Promise<number | null> {
  const { data } = await client.query(
    blockPlaceQuery,
    { id, blockId },
    { requestPolicy: 'cache-first' },
  );
  return data?.revision?.position ?? null;
}

async function blockOf(
  client: Client,
  revisionId: string,
  proposalId: string,
): Promise<string | null> {
  const { data } = await client.query(
    proposalPlaceQuery,
    { id: proposalId },
    { requestPolicy: 'cache-first' },
  );
  const { placements, anchor } = data?.proposal ?? {};
  const placed = placements?.find(({ revision }) => revision.id === revisionId);
  return placed ? (placed.blockId ?? null) : (anchor?.blockId ?? null);
}
