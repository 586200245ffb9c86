import { nodeText } from '#libs/domain/document';
import type { ComposerPlace } from '../../proposals/composer-place.js';
import type { Passage } from './passage.js';
import type { Row } from './rows.js';

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
