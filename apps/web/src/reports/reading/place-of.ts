import { nodeText } from '#libs/domain/document';
import type { Language } from '#libs/domain';
import type { ComposerPlace } from '../../proposals/composer-place.js';
import type { Passage } from './passage.js';
import type { Row } from './rows.js';

/** A proposal on the report as a whole has no place in its text. */
export function wholeReport(language: Language): ComposerPlace {
  return { block: null, passage: null, section: null, language };
}

/** What a proposal made here would be about. */
export function placeOf(
  rows: readonly Row[],
  blockId: string,
  passage: Passage | null,
): ComposerPlace | null {
  const index = rows.findIndex((row) => row.blockId === blockId);
  const row = rows[index];
  if (!row || row.number === null) return null;
  const words = nodeText(row.node);
  const isHeading = row.kind === 'heading';
  const heading = rows.slice(0, index + 1).findLast(({ kind }) => kind === 'heading');
  return {
    block: { id: blockId, number: row.number, words, isHeading },
    passage:
      passage ?? (isHeading || words === '' ? null : { exact: words, start: 0, end: words.length }),
    language: row.language,
    section: heading ? { blockId: heading.blockId, title: nodeText(heading.node) } : null,
  };
}

/** The rows with the passage underlined that a proposal is being written on. */
export function withComposing(rows: readonly Row[], place: ComposerPlace | null): readonly Row[] {
  const { block, passage, language } = place ?? {};
  if (!block || !passage || passage.exact === block.words) return rows;
  const underline = { ...passage, proposalId: 'composing', waits: true };
  return rows.map((row) =>
    row.blockId === block.id && row.language === language
      ? {
          ...row,
          drawing: { ...row.drawing, underlines: [...row.drawing.underlines, underline] },
        }
      : row,
  );
}
