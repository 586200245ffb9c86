import { Injectable } from '@nestjs/common';
import {
  holds,
  isStaff,
  refuse,
  storeFile,
  UnitOfWork,
  type ActContext,
  type Actor,
  type Outcome,
} from '#libs/platform';
import { pictureType } from './reading/picture-type.js';
import { DOCX, HTML, ODT } from './reading/read-source.js';

export interface BroughtFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface KeptFile {
  /** SHA-256 of the bytes, which is also its address under /files/. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** The most an upload may hold, in bytes. */
export const MOST_FILE_BYTES = 30 * 1024 * 1024;

/**
 * Keeps a file that an act will use: a text to import or a picture for it. What it is, its bytes
 * say. Until an act uses it nothing has happened, and nothing is told to the journal.
 */
@Injectable()
export class KeepFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, file: BroughtFile): Promise<Outcome<KeptFile>> {
    return this.unitOfWork.run(context, 'keep-file', async (work) => {
      demandMayBringFiles(context.actor);
      if (file.bytes.length > MOST_FILE_BYTES) refuseTooLarge();
      const mediaType = demandMediaType(file);
      const id = await storeFile(work, file.bytes, mediaType);
      return { id, name: plainName(file.name), mediaType, size: file.bytes.length };
    });
  }
}

export function refuseTooLarge(): never {
  return refuse('file-too-large', { facts: { max: MOST_FILE_BYTES / 1024 / 1024 } });
}

/** Staff, and those who speak for an organisation. */
export function demandMayBringFiles(actor: Actor): void {
  if (actor.kind === 'visitor') refuse('not-signed-in');
  if (!isStaff(actor) && !holds(actor, ['representative'])) refuse('not-permitted');
}

const PICTURE_NAME = /\.(png|jpe?g|gif|webp|svg|bmp|tiff?|heic|avif|ico)$/i;
const PAGE_NAME = /\.x?html?$/i;
const WORD_NAME = /\.(docx?|docm|dotx|odt|rtf)$/i;

/** A name only says what the file was meant to be, and so which refusal helps. */
function demandMediaType({ name, bytes }: BroughtFile): string {
  const picture = pictureType(bytes);
  if (picture !== null) return picture;
  if (PICTURE_NAME.test(name)) refuse('file-not-image');
  if (isZip(bytes)) return isOpenDocument(bytes) ? ODT : DOCX;
  if (WORD_NAME.test(name)) refuse('file-not-docx');
  if (!isText(bytes)) refuse('file-not-text');
  return PAGE_NAME.test(name) ? HTML : 'text/markdown';
}

/** `PK` and the number of a local file header: what every DOCX begins with. */
function isZip(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

/** An OpenDocument text says what it is in its first part, which is not packed (ODF 1.3, part 2, 3.3). */
function isOpenDocument(bytes: Buffer): boolean {
  return bytes.subarray(30, 38 + ODT.length).toString('latin1') === `mimetype${ODT}`;
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The last part of what may be a whole path on somebody's disk, without what cannot be shown. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200);
}
