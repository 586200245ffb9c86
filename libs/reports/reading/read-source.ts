import type { Language } from '#libs/domain';
import {
  preparedMarkdown,
  readHtml,
  readMarkdown,
  type Reading,
} from '#libs/domain/document/reading';
import { demand, newId, refuse, storeFile, type Work } from '#libs/platform';
import { parseDocx, parseMarkdown } from './parse.js';

/** A text as it was brought: typed or pasted Markdown, or the bytes of an uploaded file. */
export type Source =
  { readonly markdown: string } | { readonly bytes: Buffer; readonly mediaType: string };

/** Some 1,500 printed pages; beyond, it is a mistake or an attack. */
const MOST_CHARACTERS = 3_000_000;
/** A hundred and fifty pages have a thousand. Aligning takes the square of it. */
const MOST_BLOCKS = 5_000;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The blocks of a source in one language, under new ids, with notes on all that did not come over. */
export async function readSource(work: Work, source: Source, language: Language): Promise<Reading> {
  const reading = await readAny(work, source, language);
  if (reading.blocks.length > MOST_BLOCKS)
    refuse('text-too-long', { facts: { max: MOST_BLOCKS, length: reading.blocks.length } });
  return reading;
}

function readAny(work: Work, source: Source, language: Language): Promise<Reading> {
  if ('markdown' in source) return readText(source.markdown, language);
  if (source.mediaType === DOCX) return readDocx(work, source.bytes, language);
  return readText(textOf(source.bytes), language);
}

async function readText(markdown: string, language: Language): Promise<Reading> {
  demandLength(markdown);
  if (!markdown.isWellFormed() || markdown.includes('\0')) refuse('text-not-valid');
  const tree = await parseMarkdown(preparedMarkdown(markdown));
  return demand(readMarkdown(markdown, language, newId, () => tree));
}

async function readDocx(work: Work, bytes: Buffer, language: Language): Promise<Reading> {
  const { html, pictures, notes } = await parseDocx(bytes);
  demandLength(html);
  for (const picture of pictures)
    await storeFile(work, Buffer.from(picture.bytes), picture.mediaType);
  const reading = demand(readHtml(html, language, newId));
  return { blocks: reading.blocks, notes: [...notes, ...reading.notes] };
}

function demandLength({ length }: string): void {
  if (length > MOST_CHARACTERS)
    refuse('text-too-long', { facts: { max: MOST_CHARACTERS, length } });
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('file-not-text');
  }
}
