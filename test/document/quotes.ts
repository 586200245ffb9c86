import { blockText, describePassage, type Block, type PassageAnchor } from '#libs/domain/document';
import { below, seeded } from './seeded.js';

/**
 * Passages as people select them: from the beginning of one word to the end of another in one
 * block, 10 to 200 characters, drawn evenly over all characters of the blocks
 * that are asked.
 */
export function drawQuotes(
  blocks: readonly Block[],
  count: number,
  seed: number,
  from: (block: Block) => boolean = () => true,
): { anchor: PassageAnchor; block: number }[] {
  const random = seeded(seed);
  const texts = blocks.map((block) => (from(block) ? blockText(block, 'en') : ''));
  const ends: number[] = [];
  texts.reduce((sum, text, index) => (ends[index] = sum + text.length), 0);
  const drawn: { anchor: PassageAnchor; block: number }[] = [];
  while (drawn.length < count) {
    const at = below(random, ends.at(-1) ?? 0);
    const block = ends.findIndex((end) => at < end);
    const text = texts[block]!;
    const wanted = 10 + below(random, 191);
    const from = wordStart(text, at - (ends[block - 1] ?? 0));
    const to = wordEnd(text, Math.min(text.length, from + wanted));
    const passage = describePassage(text, from, to);
    if (!passage.ok) continue;
    const { quote, position } = passage;
    if (quote.exact.length < 10 || quote.exact.length > 200) continue;
    const { id } = blocks[block]!;
    const anchor = { kind: 'passage', blockId: id, language: 'en', quote, position } as const;
    drawn.push({ anchor, block });
  }
  return drawn;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWord(text, start) && isWord(text, start - 1)) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text, end - 1) && isWord(text, end)) end += 1;
  return end;
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
