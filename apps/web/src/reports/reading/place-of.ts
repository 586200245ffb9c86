import { nodeText } from '#libs/domain/document';
import type { Language } from '#libs/domain';
import type { ComposerPlace } from '../../proposals/composer-place.js';
import { nameOf } from '../comparison/chapters.js';
import type { RevisionHead } from './layers.js';
import type { Passage } from './passage.js';
import type { Row } from './rows.js';
import type { Stretches } from './stretches.js';

/** A proposal on the report as a whole has no place in its text. */
export function wholeReport(language: Language): ComposerPlace {
  return { block: null, passage: null, section: null, language };
}

/** What a proposal made here would be about. */
export function placeOf(
  rows: readonly Row[],
  contents: RevisionHead['outline'],
  blockId: string,
  passage: Passage | null,
): ComposerPlace | null {
  const row = rows.find((one) => one.blockId === blockId);
  if (!row || row.number === null) return null;
  const words = nodeText(row.node);
  const isHeading = row.kind === 'heading';
  const section = contents.findLast(({ position }) => position <= row.position);
  return {
    block: { id: blockId, number: row.number, words, isHeading },
    passage:
      passage ?? (isHeading || words === '' ? null : { exact: words, start: 0, end: words.length }),
    language: row.language,
    section: section ? { blockId: section.blockId, title: nameOf(section) } : null,
  };
}

/** The text with the passage underlined that a proposal is being written on. */
export function withComposing(stretches: Stretches, place: ComposerPlace | null): Stretches {
  const { block, passage, language } = place ?? {};
  if (!block || !passage || passage.exact === block.words) return stretches;
  const underline = { ...passage, proposalId: 'composing', waits: true };
  const found = [...stretches].find(([, rows]) => rows.some(({ blockId }) => blockId === block.id));
  if (!found) return stretches;
  const [stretch, rows] = found;
  const marked = rows.map((row) =>
    row.blockId === block.id && row.language === language
      ? {
          ...row,
          drawing: { ...row.drawing, underlines: [...row.drawing.underlines, underline] },
        }
      : row,
  );
  return new Map(stretches).set(stretch, marked);
}
