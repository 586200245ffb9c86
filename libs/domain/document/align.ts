import { diffArrays } from 'diff';
import type { Language } from '../languages.js';
import { type Block, withId } from './block.js';
import { alignInOrder, longestRising } from './order.js';
import { blockText } from './plain-text.js';
import { continued, mayBecome } from './rewrite.js';
import { bagOf, bagSimilarity, type WordBag } from './similarity.js';
import { wordsOf } from './words.js';

export interface Alignment {
  /** The new text under the ids of the old blocks it continues, their other languages kept. */
  blocks: Block[];
  /** For each block that continues an old one: how sure, 1 for the same words. */
  kept: { id: string; score: number }[];
  added: string[];
  removed: string[];
}

/** Half of the words in common: below that, an editor would rather see a removal and an addition. */
const SIMILAR = 0.5;

/** Gaps larger than this (pairs to weigh) are left unmatched rather than keeping a reader waiting. */
const MAX_PAIRS = 4_000_000;

interface Candidate {
  block: Block;
  key: string;
  bag: WordBag;
}

/**
 * Re-import in one language: which old block does each new one continue? First the same words in
 * the same order, then the same words moved elsewhere, then similar words between two neighbours
 * already known. Every old id is given at most once; what continues nothing gets an id of `makeId`.
 */
export function alignBlocks(
  old: readonly Block[],
  fresh: readonly Block[],
  language: Language,
  makeId: () => string,
): Alignment {
  const from = old.map((block) => candidate(block, language));
  const to = fresh.map((block) => candidate(block, language));
  const matches = new Map<number, { old: number; score: number }>();
  const taken = new Set<number>();
  const match = (oldIndex: number, newIndex: number, score: number): void => {
    matches.set(newIndex, { old: oldIndex, score });
    taken.add(oldIndex);
  };

  const inOrder = sameInOrder(from, to);
  for (const [i, j] of inOrder) match(i, j, 1);
  sameElsewhere(from, to, taken, matches).forEach(([i, j]) => match(i, j, 1));
  for (const [[oldStart, newStart], [oldEnd, newEnd]] of gaps(inOrder, from.length, to.length)) {
    const lefts = range(oldStart, oldEnd).filter((i) => !taken.has(i));
    const rights = range(newStart, newEnd).filter((j) => !matches.has(j));
    if (lefts.length * rights.length > MAX_PAIRS) continue;
    const score = (a: number, b: number): number => similarity(from[lefts[a]!]!, to[rights[b]!]!);
    for (const [a, b] of alignInOrder([lefts.length, rights.length], score))
      match(lefts[a]!, rights[b]!, score(a, b));
  }

  const alignment: Alignment = { blocks: [], kept: [], added: [], removed: [] };
  fresh.forEach((block, index) => {
    const found = matches.get(index);
    if (found) {
      alignment.blocks.push(continued(old[found.old]!, block, language));
      alignment.kept.push({ id: old[found.old]!.id, score: found.score });
    } else {
      const id = makeId();
      alignment.blocks.push(withId(block, id));
      alignment.added.push(id);
    }
  });
  alignment.removed = old.filter((_, index) => !taken.has(index)).map(({ id }) => id);
  return alignment;
}

function candidate(block: Block, language: Language): Candidate {
  const text = blockText(block, language).replace(/\s+/g, ' ').trim();
  return { block, key: `${block.kind}\n${text}`, bag: bagOf(wordsOf(text, language)) };
}

/**
 * Equal blocks in order. Those that occur once on each side are sure; from them the equality grows
 * to both sides, so that "Permitted types" goes with the paragraph below it and not with the first
 * heading of that name. What is left between them is settled by the longest common run.
 */
function sameInOrder(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const pairs: [number, number][] = [];
  const sure = uniquePairs(from, to);
  sure.forEach(([i, j], index) => {
    const [lowI, lowJ] = pairs.at(-1) ?? [-1, -1];
    const [highI, highJ] = sure[index + 1] ?? [from.length, to.length];
    let up = 1;
    while (i - up > lowI && j - up > lowJ && from[i - up]!.key === to[j - up]!.key) up += 1;
    let down = 1;
    while (i + down < highI && j + down < highJ && from[i + down]!.key === to[j + down]!.key)
      down += 1;
    for (let k = 1 - up; k < down; k += 1) pairs.push([i + k, j + k]);
  });
  const between = gaps(pairs, from.length, to.length).flatMap(([[i, j], [endI, endJ]]) =>
    commonRun(from.slice(i, endI), to.slice(j, endJ)).map(([a, b]): [number, number] => [
      i + a,
      j + b,
    ]),
  );
  return [...pairs, ...between].toSorted(([a], [b]) => a - b);
}

/** Blocks whose words occur exactly once in each text, as far as they kept their order. */
function uniquePairs(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const places = placesOf(to);
  const pairs = [...placesOf(from)].flatMap(([key, [i, ...more]]): [number, number][] => {
    const [j, ...others] = places.get(key) ?? [];
    if (i === undefined || j === undefined || more.length + others.length > 0) return [];
    return [[i, j]];
  });
  return longestRising(pairs.map(([, j]) => j)).map((index) => pairs[index]!);
}

function placesOf(candidates: readonly Candidate[]): Map<string, number[]> {
  const wordy = range(0, candidates.length).filter((i) => candidates[i]!.bag.size > 0);
  return Map.groupBy(wordy, (i) => candidates[i]!.key);
}

function commonRun(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of diffArrays(from.map(keyOf), to.map(keyOf))) {
    if (!added && !removed) for (let k = 0; k < count; k += 1) pairs.push([i + k, j + k]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Equal blocks out of order, first come first served. */
function sameElsewhere(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, unknown>,
): [number, number][] {
  const waiting = Map.groupBy(
    range(0, from.length).filter((i) => !taken.has(i) && from[i]!.bag.size > 0),
    (i) => from[i]!.key,
  );
  return range(0, to.length).flatMap((j): [number, number][] => {
    const i = matches.has(j) ? undefined : waiting.get(to[j]!.key)?.shift();
    return i === undefined ? [] : [[i, j]];
  });
}

/** The stretches before, between and after the pairs. */
function gaps(
  pairs: readonly [number, number][],
  oldLength: number,
  newLength: number,
): [[number, number], [number, number]][] {
  const ends = [...pairs, [oldLength, newLength] as const];
  return ends.map(([i, j], index) => {
    const [a, b] = pairs[index - 1] ?? [-1, -1];
    return [
      [a + 1, b + 1],
      [i, j],
    ];
  });
}

/** How far one block may be the other after an edit; 0 when it may not. */
function similarity(a: Candidate, b: Candidate): number {
  if (!mayBecome(a.block, b.block)) return 0;
  if (a.bag.size === 0 || b.bag.size === 0)
    return a.block.kind === 'figure' && b.block.kind === 'figure' ? SIMILAR : 0;
  const words = bagSimilarity(a.bag, b.bag) * (a.block.kind === b.block.kind ? 1 : 0.8);
  return words >= SIMILAR ? words : 0;
}

function keyOf({ key }: Candidate): string {
  return key;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
