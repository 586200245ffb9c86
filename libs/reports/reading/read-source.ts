import type { Language } from '#libs/domain';
import {
  preparedMarkdown,
  readHtml,
  readMarkdown,
  readRough,
  type Reading,
} from '#libs/domain/document/reading';
import { demand, newId, refuse, storeFile, type Work } from '#libs/platform';
import { withoutEmbedded } from './embedded.js';
import { parseMarkdown, parsePage, parseRough } from './parse.js';
import { type KeptPicture, Pictures } from './pictures.js';
import { Unreadable } from './unreadable.js';

/** A text as it was brought: typed Markdown, pasted HTML, or the bytes of an uploaded file. */
export type Source =
  | { readonly markdown: string }
  | { readonly html: string }
  | { readonly bytes: Buffer; readonly mediaType: string };

/** Some 1,500 printed pages; beyond, it is a mistake or an attack. */
const MOST_CHARACTERS = 3_000_000;
/** A hundred and fifty pages have a thousand. Aligning takes the square of it. */
const MOST_BLOCKS = 5_000;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ODT = 'application/vnd.oasis.opendocument.text';
export const HTML = 'text/html';

/** The blocks of a source in one language, under new ids, with notes on all that did not come over. */
export async function readSource(work: Work, source: Source, language: Language): Promise<Reading> {
  const reading = await readAny(work, source, language);
  if (reading.blocks.length > MOST_BLOCKS)
    refuse('text-too-long', { facts: { max: MOST_BLOCKS, length: reading.blocks.length } });
  return reading;
}

async function readAny(work: Work, source: Source, language: Language): Promise<Reading> {
  if ('markdown' in source) return readText(source.markdown, language);
  if ('html' in source) return readPage(work, source.html, language);
  const { bytes, mediaType } = source;
  if (mediaType === DOCX) return readFile(work, 'docx', bytes, language);
  if (mediaType === ODT) return readFile(work, 'odt', bytes, language);
  if (mediaType === HTML) return readPage(work, textOf(bytes), language);
  return readText(textOf(bytes), language);
}

async function readText(markdown: string, language: Language): Promise<Reading> {
  demandLength(markdown);
  if (!markdown.isWellFormed() || markdown.includes('\0')) refuse('text-not-valid');
  const tree = await parseMarkdown(preparedMarkdown(markdown));
  return demand(readMarkdown(markdown, language, newId, () => tree));
}

async function readFile(
  work: Work,
  kind: 'docx' | 'odt',
  bytes: Buffer,
  language: Language,
): Promise<Reading> {
  const { pieces, pictures, notes } = await parseRough(kind, bytes);
  await keepAll(work, pictures);
  const reading = demand(readRough(pieces, language, newId));
  return { ...reading, notes: [...notes, ...reading.notes] };
}

async function readPage(work: Work, whole: string, language: Language): Promise<Reading> {
  const pictures = new Pictures();
  const html = withPictures(whole, pictures);
  demandLength(html);
  if (!html.isWellFormed() || html.includes('\0')) refuse('text-not-valid');
  const page = await parsePage(html.normalize('NFC'));
  const reading = demand(readHtml(html, language, newId, () => page));
  await keepAll(work, pictures.all());
  return reading;
}

function withPictures(html: string, pictures: Pictures): string {
  try {
    return withoutEmbedded(html, pictures);
  } catch (fault) {
    if (fault instanceof Unreadable) return refuse(fault.code);
    throw fault;
  }
}

async function keepAll(work: Work, pictures: readonly KeptPicture[]): Promise<void> {
  for (const { bytes, mediaType } of pictures)
    await storeFile(work, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), mediaType);
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
