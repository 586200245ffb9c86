import type { Said } from './parts.js';
import { mayBecome } from './rewrite.js';
import { weighedSimilarity } from './similarity.js';

/** A file that left the house says of a block that was read which old block it was. */
export interface Mark {
  readonly freshId: string;
  readonly oldId: string;
}

/** A block with its words as they are compared: `key` is the same for the same words. */
export interface Worded extends Said {
  readonly key: string;
}

/** Words that have so little in common that only the mark speaks for it. */
const FOREIGN = 0.2;
/** Words that plainly are another block's. */
const PLAIN = 0.8;
/** Pairs to weigh; beyond, only the very same words speak against a mark. */
const MOST_PAIRS = 4_000_000;

/**
 * The marks that are believed, as pairs of indices with how much of the words agree: at most one
 * for each block of either text. A mark is strong evidence, as it stays with a paragraph whose
 * every word is rewritten, but it is never trusted against the words: one that was copied is
 * settled by them, and one on words that are another block's, or whose own block's words stand
 * elsewhere, says nothing.
 */
export function believedMarks(
  marks: readonly Mark[],
  old: readonly Worded[],
  fresh: readonly Worded[],
): [number, number, number][] {
  const claims = claimsOf(marks, old, fresh);
  const before = Map.groupBy(old.keys(), (index) => old[index]!.key);
  const after = Map.groupBy(fresh.keys(), (index) => fresh[index]!.key);
  const foreign = claims.filter(([, , score]) => score < FOREIGN).length;
  const weigh = foreign * (old.length + fresh.length) <= MOST_PAIRS;
  return claims.filter(([i, j, score]) => {
    const [was, is] = [old[i]!, fresh[j]!];
    if (was.key === is.key) return true;
    if (is.bag.weight > 0 && before.has(is.key)) return false;
    if (was.bag.weight > 0 && after.has(was.key)) return false;
    if (score >= FOREIGN || !weigh) return true;
    const belongs = (one: Worded, others: readonly Worded[]): boolean =>
      one.bag.weight > 0 &&
      others.some((other) => weighedSimilarity(one.bag, other.bag, PLAIN) >= PLAIN);
    return !belongs(is, old) && !belongs(was, fresh);
  });
}

/** Marks that name blocks of both texts; of several on one block that with the nearest words. */
function claimsOf(
  marks: readonly Mark[],
  old: readonly Worded[],
  fresh: readonly Worded[],
): [number, number, number][] {
  const olds = new Map(old.map(({ block }, index) => [block.id, index]));
  const freshes = new Map(fresh.map(({ block }, index) => [block.id, index]));
  const known = marks.flatMap(({ freshId, oldId }): [number, number, number][] => {
    const [i, j] = [olds.get(oldId), freshes.get(freshId)];
    if (i === undefined || j === undefined || !mayBecome(old[i]!.block, fresh[j]!.block)) return [];
    return [[i, j, weighedSimilarity(old[i]!.bag, fresh[j]!.bag)]];
  });
  const holders = new Map<number, Set<number>>();
  for (const [i, j] of known) holders.set(i, (holders.get(i) ?? new Set()).add(j));
  const single = known.filter(([i]) => holders.get(i)!.size === 1);
  const nearest = new Map<number, [number, number, number]>();
  for (const claim of single) {
    const best = nearest.get(claim[1]);
    if (best === undefined || claim[2] > best[2]) nearest.set(claim[1], claim);
  }
  return [...nearest.values()];
}
