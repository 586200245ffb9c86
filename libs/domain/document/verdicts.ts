import { canonicalJson } from '../canonical-json.js';
import type { Language } from '../languages.js';
import type { Alignment } from './align.js';
import type { Block } from './block.js';
import { longestRising } from './order.js';
import { partsOf, type Said } from './parts.js';
import { blockText } from './plain-text.js';
import { weighBags } from './similarity.js';
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

/**
 * A verdict for every block of both texts, in the order of the new one; what was removed stands
 * after the block it followed. A block is `split` when new blocks beside its continuation hold the
 * words it lost, and `merged` when it gained the words of removed blocks ({@link partsOf}). The
 * parts are `split` too (with `partOf`), and the removed ones `merged`. Blocks that a person called
 * new (`saidNew`, by the ids they were read under) are no parts of anything.
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

  const bags = weighBags(
    [...old, ...fresh].map((block) => wordsOf(blockText(block, language), language)),
  );
  const was = old.map((block, index): Said => ({ block, bag: bags[index]! }));
  const is = fresh.map((block, index): Said => ({ block, bag: bags[old.length + index]! }));
  const continues = ids.map((id) => (id === null ? null : places.get(id)!));
  const continued = old.map((): number | null => null);
  continues.forEach((index, at) => {
    if (index !== null) continued[index] = at;
  });
  const parts = partsOf(was, is, continues, (at) => !saidNew.has(fresh[at]!.id));
  const swallowed = partsOf(is, was, continued, () => true);
  const splits = new Set([...parts.values()].map((index) => old[index]!.id));
  const merges = new Set([...swallowed.values()].map((at) => ids[at]!));

  const verdicts = ids.map((id, at): BlockVerdict => {
    const freshId = fresh[at]!.id;
    if (id === null) {
      const whole = parts.get(at);
      const partOf = whole === undefined ? null : old[whole]!.id;
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
  const went = new Map([...swallowed].map(([index, at]) => [old[index]!.id, ids[at]!]));
  return withRemoved(verdicts, old, new Set(ids), went);
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

function sameWords(before: Block, after: Block, language: Language): boolean {
  return canonicalJson(before.content[language]) === canonicalJson(after.content[language]);
}

function withRemoved(
  verdicts: readonly BlockVerdict[],
  old: readonly Block[],
  kept: ReadonlySet<string | null>,
  went: ReadonlyMap<string, string>,
): BlockVerdict[] {
  const after = new Map<string | null, BlockVerdict[]>();
  let last: string | null = null;
  for (const { id } of old) {
    if (kept.has(id)) {
      last = id;
      continue;
    }
    const partOf = went.get(id) ?? null;
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
