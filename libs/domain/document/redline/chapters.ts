import type { Language } from '../../languages.js';
import type { Block } from '../block.js';
import { compareBlocks } from '../compare.js';
import { outline } from '../outline.js';
import { inOne } from './redline.js';

/** How many blocks of a chapter changed. */
export interface ChapterChanges {
  /** As printed; '' for what stands before the first heading. */
  readonly title: string;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

/**
 * Where two revisions differ in a language, chapter by chapter of the new text; what was removed
 * counts where it stood. Chapters that did not change are left out.
 */
export function changesByChapter(
  before: readonly Block[],
  after: readonly Block[],
  language: Language,
): ChapterChanges[] {
  const is = inOne(after, language);
  const chapters = new Map(
    outline(is, language)
      .filter(({ depth }) => depth === 1)
      .map(({ blockId, number, title }) => [blockId, [number, title].filter(Boolean).join(' ')]),
  );
  const found: { -readonly [K in keyof ChapterChanges]: ChapterChanges[K] }[] = [];
  let title = '';
  let here = -1;
  for (const { blockId, change } of compareBlocks(inOne(before, language), is)) {
    const begun = change === 'removed' ? undefined : chapters.get(blockId);
    if (begun !== undefined) {
      title = begun;
      here = -1;
    }
    if (change === 'unchanged') continue;
    if (here === -1) here = found.push({ title, edited: 0, added: 0, removed: 0, moved: 0 }) - 1;
    found[here]![change] += 1;
  }
  return found;
}
