import { alignBlocks, type Block } from '#libs/domain/document';
import blind from './alignment-blind.json' with { type: 'json' };
import sample from './alignment-sample.json' with { type: 'json' };
import { keysOf } from './real-text.js';

interface Measured {
  /** Of the pairs that the alignment makes of the sample, how many are right. */
  precision: number;
  /** Of the pairs that are there, how many it makes. */
  recall: number;
  pairs: number;
  /** Keys of the draft's blocks on which it and the reader disagree. */
  wrong: string[];
}

/**
 * The alignment against a reader who looked at 100 blocks of the draft, drawn by a seeded generator
 * from the 653 whose words do not stand unchanged in the final text (the others say little), and
 * wrote down which block of the final text each became, or that it is gone. Several are given where
 * a block was split; any of them is right.
 */
export const measureAlignment = (draft: readonly Block[], final: readonly Block[]): Measured =>
  measured(draft, final, sample);

/**
 * Against verdicts written before the alignment was looked at: 100 blocks drawn evenly from the
 * whole draft, and 60 of those whose words do not stand in the final text.
 */
export const measureBlind = (
  draft: readonly Block[],
  final: readonly Block[],
): { uniform: Measured; changed: Measured } => ({
  uniform: measured(draft, final, blind.uniform),
  changed: measured(draft, final, blind.changed),
});

function measured(
  draft: readonly Block[],
  final: readonly Block[],
  sample: readonly { block: string; becomes: string[] }[],
): Measured {
  const becomes = alignmentOf(draft, final);
  const draftKeys = keysOf(draft);
  const finalKeys = keysOf(final);
  const told = sample.map(({ block, becomes: right }) => {
    const at = draftKeys.indexOf(block);
    if (at === -1) throw new Error(`The sample speaks of a block that was not read: ${block}`);
    const found = becomes[at];
    return { block, right, found: found === undefined ? null : finalKeys[found]! };
  });
  const made = told.filter(({ found }) => found !== null);
  const there = told.filter(({ right }) => right.length > 0);
  const hits = made.filter(({ found, right }) => right.includes(found!));
  return {
    precision: hits.length / made.length,
    recall: hits.length / there.length,
    pairs: there.length,
    wrong: told
      .filter(({ found, right }) => (found === null ? right.length > 0 : !right.includes(found)))
      .map(({ block }) => block),
  };
}

/** For each block of the draft its place in the final text, if it has one. */
export function alignmentOf(
  draft: readonly Block[],
  final: readonly Block[],
): (number | undefined)[] {
  let count = 0;
  const { blocks } = alignBlocks(draft, final, 'en', () => `new-${(count += 1)}`);
  const places = new Map(blocks.map(({ id }, index) => [id, index]));
  return draft.map(({ id }) => places.get(id));
}
