import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { blockText, type Block } from '#libs/domain/document';
import { readMarkdown } from '#libs/domain/document/reading';

/** A real public draft and what it became; not part of the repository. */
const FOLDER = '../shared/data/nist-sp800-63b';

export const realTextIsThere = existsSync(`${FOLDER}/draft-1.md`);

export const ABSENT = `${FOLDER} is absent: nothing was measured on a real text.`;

export function readReal(name: 'draft-1' | 'final'): Block[] {
  let count = 0;
  const source = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
  const reading = readMarkdown(source, 'en', () => `${name}-${(count += 1)}`);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.blocks;
}

/**
 * Names a block by its letters and digits, and by which of its equals it is, so that a sample can
 * speak of a text without containing it.
 */
export function keysOf(blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const words = blockText(block, 'en').match(/[\p{L}\p{N}]+/gu) ?? [];
    const hash = createHash('sha256').update(words.join(' ').toLowerCase()).digest('hex');
    const key = hash.slice(0, 12);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key}-${nth}`;
  });
}
