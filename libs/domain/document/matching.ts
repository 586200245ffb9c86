import { allow, type Decision, refuse } from '../decision.js';
import type { Language } from '../languages.js';
import { type Alignment, alignBlocks } from './align.js';
import { type Block, withId } from './block.js';
import type { Mark } from './marks.js';
import { continued, mayBecome } from './rewrite.js';

/** A person's word on a block of a text that comes again: which old block it continues, or none. */
export interface Correction {
  /** A block of the text that was read. */
  readonly freshId: string;
  /** The old block whose id it keeps; null when it is new. */
  readonly oldId: string | null;
}

/**
 * Corrections are a matching: no block of either text twice, each of them there, and a table never
 * becomes a line of text.
 */
export function checkMatching(
  corrections: readonly Correction[],
  old: readonly Block[],
  fresh: readonly Block[],
): Decision<{ corrections: Correction[] }> {
  const olds = new Map(old.map((block) => [block.id, block]));
  const freshes = new Map(fresh.map((block) => [block.id, block]));
  const seen = new Set<string>();
  const given = new Set<string>();
  for (const { freshId, oldId } of corrections) {
    const block = freshes.get(freshId);
    if (!block) return refuse('matching-not-valid', { why: 'unknown-block', id: freshId });
    if (seen.has(freshId)) return refuse('matching-not-valid', { why: 'twice', id: freshId });
    seen.add(freshId);
    if (oldId === null) continue;
    const before = olds.get(oldId);
    if (!before) return refuse('matching-not-valid', { why: 'unknown-block', id: oldId });
    if (given.has(oldId)) return refuse('matching-not-valid', { why: 'twice', id: oldId });
    given.add(oldId);
    if (!mayBecome(before, block)) return refuse('matching-not-valid', { why: 'kind', id: oldId });
  }
  return allow({ corrections: corrections.map(({ freshId, oldId }) => ({ freshId, oldId })) });
}

/**
 * {@link alignBlocks} with what a person said settled beforehand: those blocks are out of the
 * question for all the others. The corrections are a matching ({@link checkMatching}).
 */
export function alignCorrected(
  old: readonly Block[],
  fresh: readonly Block[],
  language: Language,
  makeId: () => string,
  corrections: readonly Correction[],
  marks: readonly Mark[] = [],
): Alignment {
  if (corrections.length === 0) return alignBlocks(old, fresh, language, makeId, marks);
  const settled = new Map(corrections.map(({ freshId, oldId }) => [freshId, oldId]));
  const given = new Set(settled.values());
  const left = old.filter(({ id }) => !given.has(id));
  const open = fresh.filter(({ id }) => !settled.has(id));
  const rest = alignBlocks(left, open, language, makeId, marks);
  const kept = new Map(rest.kept.map((each) => [each.id, each]));
  const olds = new Map(old.map((block) => [block.id, block]));

  const alignment: Alignment = { blocks: [], kept: [], added: [], removed: rest.removed };
  let next = 0;
  for (const block of fresh) {
    const oldId = settled.get(block.id);
    const before = typeof oldId === 'string' ? olds.get(oldId) : undefined;
    const found = before
      ? continued(before, block, language)
      : oldId === null
        ? withId(block, makeId())
        : rest.blocks[next++]!;
    alignment.blocks.push(found);
    const known = before ? { id: found.id, score: 1, byMark: false } : kept.get(found.id);
    if (known === undefined) alignment.added.push(found.id);
    else alignment.kept.push(known);
  }
  return alignment;
}
