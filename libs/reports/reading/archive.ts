import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { MOST_UNPACKED_MB, Unreadable } from './unreadable.ts';

const MOST_BYTES = MOST_UNPACKED_MB * 1024 * 1024;
/** A text of two thousand pages has 12 MB of XML. */
const MOST_XML_BYTES = 24 * 1024 * 1024;
const MOST_PARTS = 4000;
/** Honest XML packs to a tenth, at the utmost a fiftieth; a bomb to a thousandth. */
const MOST_RATIO = 300;
/** Below this size a ratio says nothing. */
const HARMLESS_BYTES = 8 * 1024 * 1024;
/** Small, because what one push inflates comes at once: 8 KB become at most 8 MB. */
const PUSH_BYTES = 8 * 1024;

export interface Archive {
  readonly names: readonly string[];
  /** The inflated parts that were wanted, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/**
 * The wanted parts of an archive, counted while they inflate: what its headers say of sizes is
 * believed only when it is too much. What is not wanted is never inflated.
 * @throws {Unreadable}
 */
export function inflateParts(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const names: string[] = [];
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    if (names.length > MOST_PARTS) throw new Unreadable('file-inflates');
    if (!wanted(file.name)) return;
    if (
      (file.originalSize ?? 0) > MOST_BYTES &&
      (file.size ?? 0) * MOST_RATIO < (file.originalSize ?? 0)
    )
      throw new Unreadable('file-inflates');
    const own: Uint8Array[] = [];
    let size = 0;
    chunks.set(file.name, own);
    file.ondata = (fault, chunk) => {
      if (fault !== null) throw fault;
      total += chunk.length;
      size += chunk.length;
      if (total > MOST_BYTES || (size > MOST_XML_BYTES && isXml(file.name)))
        throw new Unreadable('file-inflates');
      if (total > HARMLESS_BYTES && total > bytes.length * MOST_RATIO)
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
  const parts = new Map<string, Uint8Array>();
  for (const [name, own] of chunks) {
    // One part at a time, so that no more than one lies in memory twice.
    parts.set(name, joined(own.splice(0)));
    chunks.delete(name);
  }
  return { names, parts };
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name);
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
