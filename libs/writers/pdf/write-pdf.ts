import type { Manuscript } from '../manuscript.js';
import { filesOf, sheetTextOf } from '../sheet.js';
import { typeset } from './typeset.js';

/**
 * A text in one language, or the redline of two, as PDF. The same manuscript gives the same bytes.
 * @throws {Error} with what the typesetter says
 */
export async function writePdf(manuscript: Manuscript): Promise<Buffer> {
  const [pdf] = await typeset([
    {
      data: JSON.stringify(sheetTextOf(manuscript)),
      files: filesOf(manuscript.pictures),
      at: manuscript.at.getTime(),
    },
  ]);
  return pdf!;
}
