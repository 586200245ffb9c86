import type { Language } from '#libs/domain';
import {
  checkMarkdown,
  preparedMarkdown,
  readHtml,
  readMarkdown,
  readRough,
  type Reading,
} from '#libs/domain/document/reading';
import { demand, newId, refuse, storedPieces, storeFile, type Work } from '#libs/platform';
import { withoutEmbedded } from './embedded.js';
import { parseMarkdown, parsePage, parseRough } from './parse.js';
import { type KeptPicture, Pictures } from './pictures.js';
import { Unreadable } from './unreadable.js';

/** A text as it was brought: typed Markdown, pasted HTML, or an uploaded file. */
export type Source =
  | { readonly markdown: string }
  | { readonly html: string }
  | { readonly sha256: string; readonly mediaType: string };

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
    refuse('too-many-blocks', { facts: { max: MOST_BLOCKS, length: reading.blocks.length } });
  return reading;
}

async function readAny(work: Work, source: Source, language: Language): Promise<Reading> {
  if ('markdown' in source) return readText(source.markdown, language);
  if ('html' in source) return readPage(work, source.html, language);
  const { sha256, mediaType } = source;
  if (mediaType === DOCX) return readFile(work, 'docx', sha256, language);
  if (mediaType === ODT) return readFile(work, 'odt', sha256, language);
  if (mediaType === HTML) return readPage(work, await textOf(work, sha256), language);
  return readText(await textOf(work, sha256), language);
}

async function readText(markdown: string, language: Language): Promise<Reading> {
  demandLength(markdown);
  demand(checkMarkdown(markdown));
  const tree = await parseMarkdown(preparedMarkdown(markdown));
  return demand(readMarkdown(markdown, language, newId, () => tree));
}

async function readFile(
  work: Work,
  kind: 'docx' | 'odt',
  sha256: string,
  language: Language,
): Promise<Reading> {
  const { pieces, notes } = await parseRough(kind, storedPieces(work, sha256), (picture) =>
    keep(work, picture),
  );
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
  for (const picture of pictures.all()) await keep(work, picture);
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

function keep(work: Work, { bytes, mediaType }: KeptPicture): Promise<string> {
  return storeFile(work, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), mediaType);
}

function demandLength({ length }: string): void {
  if (length > MOST_CHARACTERS)
    refuse('text-too-long', { facts: { max: MOST_CHARACTERS, length } });
}

async function textOf(work: Work, sha256: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of storedPieces(work, sha256)) pieces.push(piece);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces.splice(0)));
  } catch {
    return refuse('file-not-text');
  }
}
