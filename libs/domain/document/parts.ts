import type { Block } from './block.js';
import { mayBecome } from './rewrite.js';
import type { WeighedBag } from './similarity.js';

/** A block as the words it is made of. */
export interface Said {
  readonly block: Block;
  readonly bag: WeighedBag;
}

/** So much of what a part says stood in the whole, or so much of what the whole lost stands in it. */
const MOST = 0.5;
/** Where a part says much else besides, it must still hold this much of the whole. */
const WORTH = 1 / 6;
/** Two words in common are chance, unless they are all there is. */
const FEWEST_WORDS = 3;
/** Parts stand beside the whole, or one block that stayed lies between. */
const REACH = 2;
/** Pieces of a block that has no continuation hold this much of it between them. */
const TOGETHER = 0.2;

/**
 * Which blocks of one text are parts of a block of the other whose words were shared out. A part
 * continues nothing, stands beside the continuation of its whole, and most of it is made of words
 * that the continuation no longer has, or it took most of those; rare words count more. Read from
 * the old text to the new one it tells what was split, the other way round what was merged.
 * @param whole for each block of `parts` the index of the block it continues, or null
 * @param mayBePart which of the blocks that continue nothing may be asked
 * @returns the index of the whole by the index of the part
 */
export function partsOf(
  wholes: readonly Said[],
  parts: readonly Said[],
  whole: readonly (number | null)[],
  mayBePart: (index: number) => boolean,
): Map<number, number> {
  const lost = new Map<number, WeighedBag>();
  const offers = whole.flatMap((of, at) => {
    if (of === null) return [];
    const left = less(wholes[of]!.bag, parts[at]!.bag);
    if (left.size === 0) return [];
    lost.set(of, left);
    return around(at, (index) => whole[index] === null, parts.length)
      .filter((index) => mayBePart(index) && sameRank(wholes[of]!.block, parts[index]!.block))
      .map((index) => ({ of, index, weight: common(left, parts[index]!.bag).weight }));
  });
  const left = new Map(lost);
  const found = new Map<number, number>();
  for (const { of, index } of offers.toSorted((a, b) => b.weight - a.weight)) {
    if (found.has(index)) continue;
    const { bag } = parts[index]!;
    const taken = common(left.get(of)!, bag);
    if (!isPart(taken, bag, lost.get(of)!, wholes[of]!.bag)) continue;
    found.set(index, of);
    left.set(of, less(left.get(of)!, taken));
  }
  return found;
}

/**
 * The largest piece of each block that continues nowhere because it was cut up and rewritten: at
 * least two pieces in the same stretch of the text, most of each made of its words.
 * @param stretches indices of blocks without a counterpart, between the same neighbours in both
 * @returns pairs of the whole and its largest piece
 */
export function largestPieces(
  wholes: readonly Said[],
  parts: readonly Said[],
  stretches: readonly (readonly [readonly number[], readonly number[]])[],
): [number, number][] {
  return stretches.flatMap(([cut, open]) =>
    cut.flatMap((of): [number, number][] => {
      const { block, bag } = wholes[of]!;
      const pieces = open
        .filter((index) => sameRank(block, parts[index]!.block))
        .map((index) => ({ index, shared: common(bag, parts[index]!.bag) }))
        .filter(
          ({ index, shared }) =>
            shared.size >= FEWEST_WORDS && shared.weight >= MOST * parts[index]!.bag.weight,
        )
        .toSorted((a, b) => b.shared.weight - a.shared.weight);
      const together = pieces.reduce((sum, { shared }) => sum + shared.weight, 0);
      const enough = pieces.length > 1 && together >= TOGETHER * bag.weight;
      return enough ? [[of, pieces[0]!.index]] : [];
    }),
  );
}

function isPart(taken: WeighedBag, part: WeighedBag, lost: WeighedBag, whole: WeighedBag): boolean {
  if (taken.size < FEWEST_WORDS && (taken.size < part.size || taken.size < lost.size)) return false;
  if (taken.weight === 0) return false;
  return (
    taken.weight >= MOST * part.weight ||
    (taken.weight >= MOST * lost.weight && taken.weight >= WORTH * whole.weight)
  );
}

/** Prose is cut into prose; a heading names what stands below it and is no part of that. */
function sameRank(a: Block, b: Block): boolean {
  return mayBecome(a, b) && (a.kind === 'heading') === (b.kind === 'heading');
}

/** The wanted indices on both sides of one, as far as it reaches. */
function around(at: number, wanted: (index: number) => boolean, length: number): number[] {
  return [-1, 1].flatMap((step) => {
    const found: number[] = [];
    let passed = 0;
    for (let index = at + step; index >= 0 && index < length && passed < REACH; index += step)
      if (wanted(index)) found.push(index);
      else passed += 1;
    return found;
  });
}

/** The words of the first that the second has not, counted with repetition. */
function less(words: WeighedBag, others: WeighedBag): WeighedBag {
  return sifted(words, (word, count) => count - (others.counts.get(word) ?? 0));
}

/** The words that both have, counted with repetition. */
function common(words: WeighedBag, others: WeighedBag): WeighedBag {
  return sifted(words, (word, count) => Math.min(count, others.counts.get(word) ?? 0));
}

function sifted({ counts, weights }: WeighedBag, keep: (word: number, count: number) => number) {
  const kept = new Map<number, number>();
  let size = 0;
  let weight = 0;
  for (const [word, count] of counts) {
    const left = keep(word, count);
    if (left <= 0) continue;
    kept.set(word, left);
    size += left;
    weight += left * weights[word]!;
  }
  return { counts: kept, size, weight, weights };
}
