import { diffArrays } from 'diff';
import type { Language } from '../languages.js';
import { type Block, withId } from './block.js';
import { believedMarks, type Mark, type Worded } from './marks.js';
import { alignInOrder, longestRising } from './order.js';
import { largestPieces } from './parts.js';
import { blockText } from './plain-text.js';
import { continued, mayBecome } from './rewrite.js';
import { weighedSimilarity, weighBags } from './similarity.js';
import { wordsOf } from './words.js';

export interface Alignment {
  /** The new text under the ids of the old blocks it continues, their other languages kept. */
  blocks: Block[];
  /** For each block that continues an old one: how sure, 1 for the same words; and by what. */
  kept: { id: string; score: number; byMark: boolean }[];
  added: string[];
  removed: string[];
}

/**
 * How much of two blocks' words (rare ones count more) must agree. Between neighbours already known
 * the place is evidence, most of all for the only block between two; elsewhere only the words are.
 */
const SIMILAR = { lone: 0.2, inPlace: 0.36, elsewhere: 0.5 } as const;

/** Gaps larger than this (pairs to weigh) are left unmatched rather than keeping a reader waiting. */
const MAX_PAIRS = 4_000_000;

type Candidate = Worded;

/**
 * Re-import in one language: which old block does each new one continue? First the same words in
 * the same order, then the same words moved elsewhere, then similar words between two neighbours
 * already known, then what was both moved and edited. Every old id is given at most once; what
 * continues nothing gets an id of `makeId`. What a file carries of ours comes before all that, as
 * far as it is believed ({@link believedMarks}).
 */
export function alignBlocks(
  old: readonly Block[],
  fresh: readonly Block[],
  language: Language,
  makeId: () => string,
  marks: readonly Mark[] = [],
): Alignment {
  const both = candidates([...old, ...fresh], language);
  const from = both.slice(0, old.length);
  const to = both.slice(old.length);
  const matches = new Map<number, { old: number; score: number; byMark: boolean }>();
  const taken = new Set<number>();
  const match = (oldIndex: number, newIndex: number, score: number, byMark = false): void => {
    matches.set(newIndex, { old: oldIndex, score, byMark });
    taken.add(oldIndex);
  };

  const marked = believedMarks(marks, from, to);
  for (const [i, j, score] of marked)
    if (from[i]!.key === to[j]!.key) match(i, j, 1);
    else match(i, j, Math.max(score, LEAST_SCORE), true);
  const inOrder = sameInOrderOf(from, to, taken, matches);
  for (const [i, j] of inOrder) match(i, j, 1);
  sameElsewhere(from, to, taken, matches).forEach(([i, j]) => match(i, j, 1));
  const known = rising([...marked.map(([i, j]): [number, number] => [i, j]), ...inOrder]);
  for (const [[oldStart, newStart], [oldEnd, newEnd]] of gaps(known, from.length, to.length)) {
    const lefts = range(oldStart, oldEnd).filter((i) => !taken.has(i));
    const rights = range(newStart, newEnd).filter((j) => !matches.has(j));
    if (lefts.length * rights.length > MAX_PAIRS) continue;
    const score = (a: number, b: number): number =>
      similarity(from[lefts[a]!]!, to[rights[b]!]!, SIMILAR.inPlace);
    for (const [a, b] of alignInOrder([lefts.length, rights.length], score))
      match(lefts[a]!, rights[b]!, score(a, b));
  }
  for (const [i, j, score] of loneBetween(from, to, taken, matches)) match(i, j, score);
  for (const [i, j, score] of similarElsewhere(from, to, taken, matches)) match(i, j, score);
  for (const [i, j] of cutOrJoined(from, to, taken, matches))
    match(i, j, Math.max(weighedSimilarity(from[i]!.bag, to[j]!.bag), LEAST_SCORE));

  const alignment: Alignment = { blocks: [], kept: [], added: [], removed: [] };
  fresh.forEach((block, index) => {
    const found = matches.get(index);
    if (found) {
      alignment.blocks.push(continued(old[found.old]!, block, language));
      const { score, byMark } = found;
      alignment.kept.push({ id: old[found.old]!.id, score, byMark });
    } else {
      const id = makeId();
      alignment.blocks.push(withId(block, id));
      alignment.added.push(id);
    }
  });
  alignment.removed = old.filter((_, index) => !taken.has(index)).map(({ id }) => id);
  return alignment;
}

function candidates(blocks: readonly Block[], language: Language): Candidate[] {
  const texts = blocks.map((block) => blockText(block, language).replace(/\s+/g, ' ').trim());
  const bags = weighBags(texts.map((text) => wordsOf(text, language)));
  return blocks.map((block, index) => ({
    block,
    key: `${block.kind}\n${texts[index]!}`,
    bag: bags[index]!,
  }));
}

/** Of blocks known by their mark alone: no score of 0, which would be none. */
const LEAST_SCORE = 0.01;

/** {@link sameInOrder} among the blocks that are not settled yet. */
function sameInOrderOf(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, unknown>,
): [number, number][] {
  const lefts = range(0, from.length).filter((i) => !taken.has(i));
  const rights = range(0, to.length).filter((j) => !matches.has(j));
  const pick = (all: readonly Candidate[], indices: readonly number[]): Candidate[] =>
    indices.map((index) => all[index]!);
  return sameInOrder(pick(from, lefts), pick(to, rights)).map(([a, b]) => [lefts[a]!, rights[b]!]);
}

/** Those of the pairs that kept their order among each other. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  return longestRising(sorted.map(([, j]) => j)).map((index) => sorted[index]!);
}

/**
 * Equal blocks in order. Those that occur once on each side are sure; from them the equality grows
 * to both sides, so that "Permitted types" goes with the paragraph below it and not with the first
 * heading of that name. What is left between them is settled by the longest common run.
 */
function sameInOrder(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const pairs: [number, number][] = [];
  const sure = uniqueInOrder(from, to);
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

/** Blocks whose words occur exactly once in each text. */
function uniquePairs(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const places = placesOf(to);
  return [...placesOf(from)].flatMap(([key, [i, ...more]]): [number, number][] => {
    const [j, ...others] = places.get(key) ?? [];
    if (i === undefined || j === undefined || more.length + others.length > 0) return [];
    return [[i, j]];
  });
}

/** Those of them that kept their order. */
function uniqueInOrder(from: readonly Candidate[], to: readonly Candidate[]): [number, number][] {
  const pairs = uniquePairs(from, to);
  return longestRising(pairs.map(([, j]) => j)).map((index) => pairs[index]!);
}

function placesOf(candidates: readonly Candidate[]): Map<string, number[]> {
  const wordy = range(0, candidates.length).filter((i) => candidates[i]!.bag.weight > 0);
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

/**
 * Equal blocks out of order. Only words that stand once in each text: of two "This section is
 * informative", nobody can say which one went where.
 */
function sameElsewhere(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, unknown>,
): [number, number][] {
  return uniquePairs(from, to).filter(([i, j]) => !taken.has(i) && !matches.has(j));
}

/** The one block between two known neighbours, rewritten: its place speaks for it. */
function loneBetween(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, { old: number }>,
): [number, number, number][] {
  return range(1, to.length - 1).flatMap((j): [number, number, number][] => {
    const i = (matches.get(j - 1)?.old ?? Number.NaN) + 1;
    if (matches.has(j) || taken.has(i) || matches.get(j + 1)?.old !== i + 1) return [];
    const score = similarity(from[i]!, to[j]!, SIMILAR.lone);
    return score > 0 ? [[i, j, score]] : [];
  });
}

/** Words that a block needs to be known again in another place: "This section is normative" is none. */
const TELLING = 8;

/** Moved and edited: of what is left, the pairs that are surest, each block once. */
function similarElsewhere(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, unknown>,
): [number, number, number][] {
  const telling = ({ bag }: Candidate): boolean => bag.size >= TELLING;
  const lefts = range(0, from.length).filter((i) => !taken.has(i) && telling(from[i]!));
  const rights = range(0, to.length).filter((j) => !matches.has(j) && telling(to[j]!));
  if (lefts.length * rights.length > MAX_PAIRS) return [];
  const pairs = lefts.flatMap((i) =>
    rights.flatMap((j): [number, number, number][] => {
      const score = similarity(from[i]!, to[j]!, SIMILAR.elsewhere);
      return score > 0 ? [[i, j, score]] : [];
    }),
  );
  const used = { old: new Set<number>(), fresh: new Set<number>() };
  return pairs
    .toSorted(([, , a], [, , b]) => b - a)
    .filter(([i, j]) => {
      if (used.old.has(i) || used.fresh.has(j)) return false;
      used.old.add(i);
      used.fresh.add(j);
      return true;
    });
}

/** Cut up, or joined out of several, and rewritten: the largest piece carries the id. */
function cutOrJoined(
  from: readonly Candidate[],
  to: readonly Candidate[],
  taken: ReadonlySet<number>,
  matches: ReadonlyMap<number, { old: number }>,
): [number, number][] {
  const known = rising([...matches].map(([j, { old }]): [number, number] => [old, j]));
  const stretches = gaps(known, from.length, to.length)
    .map(([[oldStart, newStart], [oldEnd, newEnd]]) => ({
      lefts: range(oldStart, oldEnd).filter((i) => !taken.has(i)),
      rights: range(newStart, newEnd).filter((j) => !matches.has(j)),
    }))
    .filter(({ lefts, rights }) => lefts.length * rights.length <= MAX_PAIRS);
  const cut = largestPieces(
    from,
    to,
    stretches.map(({ lefts, rights }) => [lefts, rights]),
  );
  const joined = largestPieces(
    to,
    from,
    stretches.map(({ lefts, rights }) => [rights, lefts]),
  ).map(([j, i]): [number, number] => [i, j]);
  const used = { old: new Set<number>(), fresh: new Set<number>() };
  return [...cut, ...joined].filter(([i, j]) => {
    if (used.old.has(i) || used.fresh.has(j)) return false;
    used.old.add(i);
    used.fresh.add(j);
    return true;
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
function similarity(a: Candidate, b: Candidate, least: number): number {
  if (!mayBecome(a.block, b.block)) return 0;
  if (a.bag.weight === 0 || b.bag.weight === 0)
    return a.block.kind === 'figure' && b.block.kind === 'figure' ? least : 0;
  const factor = a.block.kind === b.block.kind ? 1 : OTHER_KIND;
  const words = weighedSimilarity(a.bag, b.bag, least / factor) * factor;
  return words >= least ? words : 0;
}

/** A paragraph that became a list item or a heading is a little less likely than one that stayed. */
const OTHER_KIND = 0.9;

function keyOf({ key }: Candidate): string {
  return key;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
