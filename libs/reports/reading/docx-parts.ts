import { Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';

/** Why a file was not opened. The words are refusal codes. */
export class Unreadable extends Error {
  readonly code: 'file-not-docx' | 'file-inflates';

  constructor(code: 'file-not-docx' | 'file-inflates') {
    super(code);
    this.code = code;
  }
}

/** A hundred pages with their pictures; a text of two thousand pages has 12 MB of XML. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_XML_BYTES = 24 * 1024 * 1024;
const MOST_PARTS = 4000;
/** Small, because what one push inflates comes at once: 8 KB become at most 8 MB. */
const PUSH_BYTES = 8 * 1024;

export interface DocxParts {
  readonly names: readonly string[];
  /** The inflated parts of the text, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** What mammoth reads; macros, objects and what they bring along are never inflated. */
const TEXT_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/.+\.(xml|rels)|(word\/)?media\/[^/]+)$/;

/**
 * The parts of a DOCX that hold its text, counted while they inflate: what the headers of the
 * archive say of sizes is not believed.
 * @throws {Unreadable}
 */
export function inflateParts(bytes: Uint8Array): DocxParts {
  const names: string[] = [];
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    if (names.length > MOST_PARTS) throw new Unreadable('file-inflates');
    if (!TEXT_PARTS.test(file.name)) return;
    const own: Uint8Array[] = [];
    let size = 0;
    chunks.set(file.name, own);
    file.ondata = (fault, chunk) => {
      if (fault !== null) throw fault;
      total += chunk.length;
      size += chunk.length;
      if (total > MOST_BYTES || (size > MOST_XML_BYTES && isXml(file.name)))
        throw new Unreadable('file-inflates');
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PUSH_BYTES)
      unzip.push(bytes.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= bytes.length);
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('file-not-docx');
  }
  const parts = new Map([...chunks].map(([name, own]) => [name, joined(own)]));
  if (!parts.has('[Content_Types].xml')) throw new Unreadable('file-not-docx');
  return { names, parts };
}

export function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name);
}

/** The same parts as an archive of our own making, stored without compression: mammoth sees no other. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
