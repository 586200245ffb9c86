import type { Row } from './rows.js';

/** How many blocks are read at a time: more than a screen shows, and soon there. */
export const STRETCH = 40;

/** The stretches of a text that have been read, by their number; the others are still to come. */
export type Stretches = ReadonlyMap<number, readonly Row[]>;

export const stretchOf = (position: number): number => Math.floor(position / STRETCH);

export const stretchesIn = (blockCount: number): number => Math.ceil(blockCount / STRETCH);

/** What has been read, in the order of the text. */
export function rowsIn(stretches: Stretches): Row[] {
  return [...stretches.keys()].sort((a, b) => a - b).flatMap((key) => stretches.get(key) ?? []);
}

/**
 * The nearest wanted block before or after another; or the stretch that must be read before that
 * can be said; null when there is none.
 */
export function nearest(
  stretches: Stretches,
  count: number,
  from: string | null,
  by: 1 | -1,
  wanted: (row: Row) => boolean,
): Row | number | null {
  let at = [...stretches].find(([, rows]) => rows.some(({ blockId }) => blockId === from))?.[0];
  if (at === undefined && by < 0) return null;
  let passed = at === undefined;
  at ??= Math.min(...stretches.keys());
  for (; at >= 0 && at < count; at += by) {
    const rows = stretches.get(at);
    if (rows === undefined) return at;
    for (const row of by > 0 ? rows : rows.toReversed()) {
      if (passed && wanted(row)) return row;
      passed ||= row.blockId === from;
    }
  }
  return null;
}
