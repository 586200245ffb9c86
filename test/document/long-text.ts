import { type Block, blockOf, describePassage, type PassageAnchor } from '#libs/domain/document';
import { below, seeded } from './seeded.js';

const LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшыіэюя';

/** About 400 words on a page, a heading on every third block of ten. */
const PAGE = { words: 400, blocks: 9 } as const;

/**
 * A text of so many pages in Kazakh letters, and a later revision of it: a sixth of its blocks
 * edited by a few words, some moved, some gone, some new. The same on every run.
 */
export function longTexts(pages: number, seed: number): { before: Block[]; after: Block[] } {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 6000 }, () => inventWord(random));
  // Few words are frequent and many are rare, as in any language (Zipf).
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)]!;
  const sentence = (length: number): string => Array.from({ length }, word).join(' ');
  const before = Array.from({ length: pages * PAGE.blocks }, (_, index) =>
    index % 12 === 0
      ? line(`b${index}`, 'heading', `${index / 12 + 1}. ${sentence(4)}`)
      : line(`b${index}`, 'paragraph', sentence(Math.round((PAGE.words / PAGE.blocks) * 1.1))),
  );
  const after = before.flatMap((block, index): Block[] => {
    const fate = random();
    if (fate < 0.02) return [];
    const text = String(block.content.kk?.content?.[0]?.text);
    const kind = block.kind === 'heading' ? 'heading' : 'paragraph';
    if (fate < 0.18) return [line(block.id, kind, edited(text, random, word))];
    return fate < 0.2 ? [block, line(`n${index}`, 'paragraph', sentence(40))] : [block];
  });
  for (let moves = 0; moves < pages / 10; moves += 1)
    after.splice(below(random, after.length), 0, ...after.splice(below(random, after.length), 1));
  return { before, after };
}

/** Passages of 10 to 200 characters, spread over the text. */
export function passagesOf(blocks: readonly Block[], count: number, seed: number): PassageAnchor[] {
  const random = seeded(seed);
  const anchors: PassageAnchor[] = [];
  while (anchors.length < count) {
    const block = blocks[below(random, blocks.length)]!;
    const text = String(block.content.kk?.content?.[0]?.text);
    const start = below(random, Math.max(1, text.length - 10));
    const passage = describePassage(
      text,
      start,
      Math.min(text.length, start + 10 + below(random, 191)),
    );
    if (!passage.ok) continue;
    const { quote, position } = passage;
    anchors.push({ kind: 'passage', blockId: block.id, language: 'kk', quote, position });
  }
  return anchors;
}

function line(id: string, type: 'heading' | 'paragraph', text: string): Block {
  const attrs = type === 'heading' ? { id, level: 1 } : { id };
  return blockOf({ type, attrs, content: [{ type: 'text', text }] }, 'kk');
}

function edited(text: string, random: () => number, word: () => string): string {
  const words = text.split(' ');
  for (let edits = 1 + below(random, 4); edits > 0; edits -= 1)
    words.splice(below(random, words.length), below(random, 3), word());
  return words.join(' ');
}

function inventWord(random: () => number): string {
  return Array.from({ length: 2 + below(random, 10) }, () =>
    LETTERS.charAt(below(random, LETTERS.length)),
  ).join('');
}
