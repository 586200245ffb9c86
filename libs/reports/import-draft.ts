import { checkMatching, importBlocks, type Block, type Imported } from '#libs/domain/document';
import { demand, newId } from '#libs/platform';
import type { ImportDraft } from './import-draft.entity.js';

/**
 * What a reading makes of the working copy as it stands now, corrections followed.
 * @throws {Refused} `matching-not-valid` when a corrected block is no longer there
 */
export function importDraft(
  old: readonly Block[],
  draft: Pick<ImportDraft, 'blocks' | 'language' | 'corrections' | 'marks'>,
): Imported {
  const { blocks, language, corrections, marks } = draft;
  const speaking = old.filter(({ content }) => content[language] !== undefined);
  const checked = demand(checkMatching(corrections, speaking, blocks));
  return importBlocks(old, blocks, language, newId, checked.corrections, marks);
}
