import { canonicalJson } from '../canonical-json.js';
import type { Language } from '../languages.js';
import type { Alignment } from './align.js';
import type { Block } from './block.js';
import { longestRising } from './order.js';
import { blockText } from './plain-text.js';
import { wordsOf } from './words.js';

export const VERDICTS = [
  'unchanged',
  'edited',
  'moved',
  'split',
  'merged',
  'new',
  'removed',
  // Where a text had no words in the language: the block they are laid beside, or that gets none.
  'beside',
  'missing',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What became of a block when a text came again. */
export interface BlockVerdict {
  readonly verdict: Verdict;
  /** Its place changed too, whatever else happened to it. */
  readonly moved: boolean;
  /** The block as it was: null when it is new. */
  readonly oldId: string | null;
  /** The block of the text that was read: null when it was removed. */
  readonly freshId: string | null;
  /** Of a part of a split block the old block it was part of; of a removed one, where it went. */
  readonly partOf: string | null;
  /** How sure the continuation is, 1 for the same words; null when there is none. */
  readonly score: number | null;
  /** It is known by the mark that the file carries, although its words are others. */
  readonly byMark: boolean;
}

/** So much of a block's words must be found in what its neighbour has to spare. */
const CONTAINED = 0.8;
/** Two words in common are chance. */
const FEWEST_WORDS = 3;

/**
 * A verdict for every block of both texts, in the order of the new one; what was removed stands
 * after the block it followed. A block is `split` when the new blocks beside its continuation hold
 * the words it lost, and `merged` when it gained the words of removed blocks beside it. The parts
 * are `split` too (with `partOf`), and the removed ones `merged`. Blocks that a person called new
 * (`saidNew`, by the ids they were read under) are no parts of anything.
 */
export function verdictsOf(
  old: readonly Block[],
  fresh: readonly Block[],
  alignment: Alignment,
  language: Language,
  saidNew: ReadonlySet<string> = new Set(),
): BlockVerdict[] {
  const places = new Map(old.map(({ id }, index) => [id, index]));
  const scores = new Map(alignment.kept.map((each) => [each.id, each]));
  const ids = alignment.blocks.map(({ id }) => (scores.has(id) ? id : null));
  const still = stillInOrder(ids, places);
  const words = (block: Block): string[] => wordsOf(blockText(block, language), language);

  const parts = new Map<number, string>();
  const swallowed = new Map<string, string>();
  ids.forEach((id, at) => {
    if (id === null) return;
    const before = old[places.get(id)!]!;
    const now = fresh[at]!;
    const lost = less(words(before), words(now));
    const fresher = (each: number): boolean => ids[each] === null && !saidNew.has(fresh[each]!.id);
    for (const index of around(at, fresher, fresh.length))
      if (!parts.has(index) && takes(lost, words(fresh[index]!))) parts.set(index, id);
    const gained = less(words(now), words(before));
    const gone = (each: number): boolean => !scores.has(old[each]!.id);
    for (const index of around(places.get(id)!, gone, old.length))
      if (!swallowed.has(old[index]!.id) && takes(gained, words(old[index]!)))
        swallowed.set(old[index]!.id, id);
  });
  const splits = new Set(parts.values());
  const merges = new Set(swallowed.values());

  const verdicts = ids.map((id, at): BlockVerdict => {
    const freshId = fresh[at]!.id;
    if (id === null) {
      const partOf = parts.get(at) ?? null;
      const verdict = partOf === null ? 'new' : 'split';
      return { verdict, moved: false, oldId: null, freshId, partOf, score: null, byMark: false };
    }
    const moved = !still.has(id);
    const same = sameWords(old[places.get(id)!]!, alignment.blocks[at]!, language);
    const verdict = splits.has(id)
      ? 'split'
      : merges.has(id)
        ? 'merged'
        : same
          ? moved
            ? 'moved'
            : 'unchanged'
          : 'edited';
    const { score, byMark } = scores.get(id)!;
    return { verdict, moved, oldId: id, freshId, partOf: null, score, byMark };
  });
  return withRemoved(verdicts, old, new Set(ids), swallowed);
}

/**
 * Which block each block that was read is laid beside, when nothing in its language stood there
 * before, in the order of the text as it becomes. Structure decided, so no likeness is told.
 * @param before the ids of the text before
 */
export function verdictsBeside(
  before: ReadonlySet<string>,
  laid: readonly Block[],
  fresh: readonly Block[],
  language: Language,
): BlockVerdict[] {
  if (before.size === 0) return [];
  const nothing = { moved: false, partOf: null, score: null, byMark: false };
  let next = 0;
  return laid.map(({ id, content }): BlockVerdict => {
    if (!content[language]) return { verdict: 'missing', oldId: id, freshId: null, ...nothing };
    const freshId = fresh[next++]?.id ?? null;
    return before.has(id)
      ? { verdict: 'beside', oldId: id, freshId, ...nothing }
      : { verdict: 'new', oldId: null, freshId, ...nothing };
  });
}

/** The fewest moves explain the new order: those of the longest rising run did not move. */
function stillInOrder(
  ids: readonly (string | null)[],
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const kept = ids.filter((id) => id !== null);
  return new Set(longestRising(kept.map((id) => places.get(id)!)).map((index) => kept[index]!));
}

/** The run of wanted indices on both sides of one. */
function around(at: number, wanted: (index: number) => boolean, length: number): number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && wanted(index); index -= 1) found.push(index);
  for (let index = at + 1; index < length && wanted(index); index += 1) found.push(index);
  return found;
}

/** The words of the first that the second has not, counted with repetition. */
function less(words: readonly string[], others: readonly string[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of others) {
    const count = left.get(word);
    if (count !== undefined) left.set(word, count - 1);
  }
  return left;
}

/** Whether nearly all the words are among those to spare; if so they are taken from them. */
function takes(spare: Map<string, number>, words: readonly string[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const taken = new Map<string, number>();
  let found = 0;
  for (const word of words) {
    const count = taken.get(word) ?? 0;
    if ((spare.get(word) ?? 0) <= count) continue;
    taken.set(word, count + 1);
    found += 1;
  }
  if (found < words.length * CONTAINED) return false;
  for (const [word, count] of taken) spare.set(word, spare.get(word)! - count);
  return true;
}

function sameWords(before: Block, after: Block, language: Language): boolean {
  return canonicalJson(before.content[language]) === canonicalJson(after.content[language]);
}

function withRemoved(
  verdicts: readonly BlockVerdict[],
  old: readonly Block[],
  kept: ReadonlySet<string | null>,
  swallowed: ReadonlyMap<string, string>,
): BlockVerdict[] {
  const after = new Map<string | null, BlockVerdict[]>();
  let last: string | null = null;
  for (const { id } of old) {
    if (kept.has(id)) {
      last = id;
      continue;
    }
    const partOf = swallowed.get(id) ?? null;
    const verdict = partOf === null ? 'removed' : 'merged';
    const row = {
      verdict,
      moved: false,
      oldId: id,
      freshId: null,
      partOf,
      score: null,
      byMark: false,
    } as const;
    after.set(last, [...(after.get(last) ?? []), row]);
  }
  return [
    ...(after.get(null) ?? []),
    ...verdicts.flatMap((row) => [
      row,
      ...(row.oldId === null ? [] : (after.get(row.oldId) ?? [])),
    ]),
  ];
}
