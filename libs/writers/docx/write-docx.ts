import path from 'node:path';
import type { Manuscript } from '../manuscript.js';
import { filesOf, sheetTextOf, type SheetFile, type SheetText } from '../sheet.js';
import {
  headingNumbers,
  NO_HEADING_NUMBERS,
  type HeadingNumbers,
} from '../text/heading-numbers.js';
import { inThread } from '../thread.js';

export interface DocxOrder {
  readonly sheet: SheetText;
  readonly files: readonly SheetFile[];
  readonly at: number;
  /** Which headings Word counts. */
  readonly headings: HeadingNumbers;
}

/** Sources run as TypeScript in tests, as JavaScript in the house. */
const THREAD = new URL(`./docx.worker${path.extname(import.meta.filename)}`, import.meta.url);

/**
 * A text as DOCX (ECMA-376), with Word's own styles, numbering, footnotes, fields and, in a redline,
 * tracked changes. The same order gives the same bytes.
 * @throws {Error} when it cannot be made within the limits of its thread
 */
export function writeDocx(manuscript: Manuscript): Promise<Buffer> {
  const sheet = sheetTextOf(manuscript);
  const order: DocxOrder = {
    sheet,
    files: filesOf(manuscript.pictures),
    at: manuscript.at.getTime(),
    // A redline shows two texts, whose numbers are not one count.
    headings: sheet.redline ? NO_HEADING_NUMBERS : headingNumbers(sheet.flow),
  };
  return inThread<Uint8Array>(THREAD, order).then((bytes) => Buffer.from(bytes));
}
