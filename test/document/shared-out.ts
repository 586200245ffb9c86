import { alignBlocks, type Block, verdictsOf } from '#libs/domain/document';
import { keysOf } from './real-text.js';
import truth from './shared-out.json' with { type: 'json' };

/** Blocks told apart by what they are named, and the parts of each. */
type Shared = ReadonlyMap<string, ReadonlySet<string>>;

export interface SharedOut {
  /** How many the reader found in the two texts. */
  there: number;
  /** Of those told as split (or merged), how many are, over the whole text. */
  precision: number;
  /** Of those that are there, how many are told. */
  recall: number;
  /** Told with exactly the parts that the reader names. */
  exact: number;
  /** Parts named that the reader does not name. */
  wrongParts: string[];
}

/**
 * What was split and what was merged, told by {@link verdictsOf} and by a reader, who went through
 * the whole of both texts side by side, and once more through the blocks whose runs of surviving
 * words ({@link SurvivingWords}) lie in several of the other text, and wrote every case down before
 * these verdicts were looked at. A block counts as shared out when each part carries at least one
 * of its statements, rewritten or not. A split is named by its block of the draft, a merge by its
 * block of the final text. What the numbers of the rule are was decided with these cases in view.
 */
export function measureSharedOut(
  draft: readonly Block[],
  final: readonly Block[],
): { split: SharedOut; merged: SharedOut } {
  let count = 0;
  const alignment = alignBlocks(draft, final, 'en', () => `new-${(count += 1)}`);
  const rows = verdictsOf(draft, final, alignment, 'en');
  const olds = new Map(keysOf(draft).map((key, index) => [draft[index]!.id, key]));
  const freshes = new Map(keysOf(final).map((key, index) => [final[index]!.id, key]));
  const continued = new Map(
    rows.flatMap(({ oldId, freshId }) => (oldId ? [[oldId, freshId]] : [])),
  );

  const split = new Map<string, Set<string>>();
  const merged = new Map<string, Set<string>>();
  for (const { verdict, oldId, freshId, partOf } of rows) {
    if (partOf === null) continue;
    const into = continued.get(partOf)!;
    if (verdict === 'split')
      gather(split, olds.get(partOf)!, freshes.get(into)!, freshes.get(freshId!)!);
    else gather(merged, freshes.get(into)!, olds.get(partOf)!, olds.get(oldId!)!);
  }
  return { split: judged(split, truth.splits), merged: judged(merged, truth.merges) };
}

function gather(into: Map<string, Set<string>>, block: string, ...parts: string[]): void {
  into.set(block, new Set([...(into.get(block) ?? []), ...parts]));
}

function judged(told: Shared, there: readonly { block: string; parts: string[] }[]): SharedOut {
  const right = new Map(there.map(({ block, parts }) => [block, new Set(parts)]));
  const hits = [...told].filter(([block]) => right.has(block));
  const wrongParts = hits.flatMap(([block, parts]) =>
    [...parts].filter((part) => !right.get(block)!.has(part)),
  );
  const exact = hits.filter(([block, parts]) => {
    const named = right.get(block)!;
    return parts.size === named.size && [...parts].every((part) => named.has(part));
  });
  return {
    there: right.size,
    precision: hits.length / told.size,
    recall: hits.length / right.size,
    exact: exact.length,
    wrongParts,
  };
}
