import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NodeJson } from '../block.js';
import type { Reading } from './reading.js';
import { outline } from '../outline.js';
import { blockText } from '../plain-text.js';
import { checkBlocks } from '../schema.js';
import { readMarkdown } from './markdown.js';
import { toMarkdown } from './to-markdown.js';

const FOLDER = '../shared/data/nist-sp800-63b';
const present = existsSync(`${FOLDER}/draft-1.md`);
if (!present) console.log(`${FOLDER} is absent: the real consultation text was not read.`);

const real = present ? describe : describe.skip;

function ids(): () => string {
  let count = 0;
  return () => `b${(count += 1)}`;
}

function read(source: string): Reading {
  const reading = readMarkdown(source, 'en', ids());
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading;
}

/** Words by letters and digits alone: what must survive, whatever becomes of the signs around. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function hrefs(node: NodeJson | undefined): string[] {
  const own = (node?.marks ?? [])
    .flatMap(({ attrs }) => String(attrs?.['href'] ?? ''))
    .filter((href) => href !== node?.text);
  return [...own, ...(node?.content ?? []).flatMap(hrefs)];
}

real.each(['draft-1', 'final'] as const)('a real public text: %s', (name) => {
  const source = present ? readFileSync(`${FOLDER}/${name}.md`, 'utf8') : '';
  const reading = present ? read(source) : { blocks: [], notes: [] };

  it('has exactly the numbered sections that its editors list', () => {
    const listed = JSON.parse(readFileSync(`${FOLDER}/sections.json`, 'utf8')) as Record<
      string,
      { number: string; heading: string }[]
    >;
    const found = outline(reading.blocks, 'en')
      .filter(({ number }) => number !== null)
      .map(({ number, title }) => ({ number, heading: title }));
    expect(found).toEqual(listed[name]);
  });

  it('loses no word: each is in a block or in a note', () => {
    const kept = reading.blocks.flatMap((block) => [
      ...words(blockText(block, 'en')),
      ...hrefs(block.content.en).flatMap(words),
    ]);
    const noted = reading.notes.flatMap(({ text }) => words(text));
    const have = countOf([...kept, ...noted]);
    const want = countOf(words(source.replace(/<br ?\/?>|&\w+;/g, ' ').replace(/^\d+\. /gm, '')));
    const lost = [...want].filter(([word, count]) => (have.get(word) ?? 0) < count);
    expect(lost).toEqual([]);
  });

  it('makes blocks that the schema accepts', () => {
    expect(checkBlocks(reading.blocks)).toMatchObject({ ok: true });
  });

  it('comes back the same from Markdown', () => {
    const again = read(toMarkdown(reading.blocks, 'en'));
    expect(again.blocks.map((block) => [block.kind, block.level, blockText(block, 'en')])).toEqual(
      reading.blocks.map((block) => [block.kind, block.level, blockText(block, 'en')]),
    );
  });
});
