import { canonicalJson } from '../canonical-json.js';
import { type Hash, sha256Hex } from '../hash.js';
import { LANGUAGES, type Language } from '../languages.js';
import type { Block, ReportText } from './block.js';
import { blockText } from './plain-text.js';

/**
 * The bytes of a revision: UTF-8 of the canonical JSON (RFC 8785) of its title and blocks, and of
 * nothing else. Computed once, when the revision is cut, and stored.
 */
export function canonicalBytes(text: ReportText): Uint8Array {
  const { kk, ru, en } = text.title;
  const blocks = text.blocks.map(({ id, kind, level, ordered, content }) => ({
    id,
    kind,
    level,
    ordered,
    content,
  }));
  return new TextEncoder().encode(canonicalJson({ title: { kk, ru, en }, blocks }));
}

/** The identity of a revision: SHA-256 of {@link canonicalBytes}. */
export function revisionHash(text: ReportText): Hash {
  return sha256Hex(canonicalBytes(text));
}

/** A language counts as present when it has a title and every block that has words has them in it. */
export function missingLanguages(text: ReportText): Language[] {
  return LANGUAGES.filter(
    (language) => text.title[language].trim() === '' || text.blocks.some((b) => lacks(b, language)),
  );
}

function lacks(block: Block, language: Language): boolean {
  if (blockText(block, language).trim() !== '') return false;
  return (
    block.content[language] === undefined ||
    LANGUAGES.some((other) => blockText(block, other).trim() !== '')
  );
}
