import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../languages.js';
import { type Block, blockOf, type NodeJson } from './block.js';
import { CLOSINGS, closingOf, COUNT_FORMATS, counted, markerOf } from './counting/index.js';
import { countedTogether, itemCounts, itemMarker } from './list-count.js';
import { canonicalBytes } from './canonical.js';
import { checkBlock, checkNode } from './schema.js';
import { also, node, text } from './testing.js';
import { withWords } from './rewrite.js';

const item = (words: string, language: Language = 'en'): Block =>
  blockOf(node('list_item', { id: 'i', level: 1, ordered: true }, text(words)), language);

let next = 0;
const nodeOf = (level: number, more: Record<string, unknown> = {}): NodeJson =>
  node('list_item', { id: `i${(next += 1)}`, level, ordered: true, ...more }, text('x'));
const markers = (...nodes: NodeJson[]): (string | null)[] => {
  const counts = itemCounts(nodes);
  return nodes.map(({ attrs }) => {
    const count = counts.get(String(attrs?.['id']));
    return count ? itemMarker(count) : null;
  });
};

describe('a count', () => {
  it.each([
    [3, 'decimal', '3'],
    [28, 'lower-letter', 'bb'],
    [3, 'upper-letter', 'C'],
    [11, 'lower-cyrillic', 'л'],
    [3, 'upper-cyrillic', 'В'],
    [1994, 'upper-roman', 'MCMXCIV'],
    [4, 'lower-roman', 'iv'],
    [0, 'lower-letter', '0'],
  ] as const)('%d by %s is written %s', (count, format, written) => {
    expect(counted(count, format)).toBe(written);
  });

  it('is known again by its marker', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...COUNT_FORMATS),
        fc.constantFrom(...CLOSINGS),
        (count, format, closing) => {
          expect(closingOf(markerOf(count, { format, closing }), count, format)).toBe(closing);
        },
      ),
    );
  });
});

describe('items of a list', () => {
  it('count on from what one of them says, and begin anew where they are counted otherwise', () => {
    expect(
      markers(
        nodeOf(1, { start: 5 }),
        nodeOf(1),
        nodeOf(2, { format: 'lower-cyrillic', closing: ')' }),
        nodeOf(2, { format: 'lower-cyrillic', closing: ')' }),
        nodeOf(1),
        nodeOf(1, { format: 'upper-roman' }),
        nodeOf(1, { ordered: false }),
        nodeOf(1),
      ),
    ).toEqual(['5.', '6.', 'а)', 'б)', '7.', 'I.', null, '1.']);
  });

  it('are changed together where they are counted together', () => {
    const all = [
      nodeOf(1, { id: 'other', format: 'lower-roman' }),
      nodeOf(1, { id: 'a' }),
      nodeOf(2, { id: 'deeper' }),
      nodeOf(1, { id: 'b' }),
      nodeOf(1, { id: 'bullet', ordered: false }),
      nodeOf(1, { id: 'c' }),
    ];
    expect(countedTogether(all, 'b')).toEqual(['a', 'b']);
    expect(countedTogether(all, 'deeper')).toEqual(['deeper']);
    expect(countedTogether(all, 'nowhere')).toEqual([]);
  });

  it('begin anew after other words', () => {
    expect(markers(nodeOf(1), node('paragraph', { id: 'p' }, text('x')), nodeOf(1))).toEqual([
      '1.',
      null,
      '1.',
    ]);
  });
});

describe('the number of an item', () => {
  it('leaves no trace where it is that of any list', () => {
    const plain = nodeOf(1);
    const said = {
      ...plain,
      attrs: { ...plain.attrs, start: null, format: 'decimal', closing: '.' },
    };
    expect(checkNode(said)).toEqual({ ok: true, node: plain });
    const bullet = nodeOf(1, { ordered: false, start: 4, format: 'lower-roman' });
    expect(bullet.attrs).toEqual({ id: bullet.attrs?.['id'], level: 1, ordered: false });
  });

  it('does not change the hash of a text that says nothing of it', () => {
    const title = { kk: 'Есеп', ru: 'Отчёт', en: 'Report' };
    const checked = checkBlock(item('x'));
    const blocks = checked.ok ? [checked.block] : [];
    expect(new TextDecoder().decode(canonicalBytes({ title, blocks }))).toBe(
      '{"blocks":[{"content":{"en":{"attrs":{"id":"i","level":1,"ordered":true},"content":[{"text":"x","type":"text"}],"type":"list_item"}},"id":"i","kind":"list_item","level":1,"ordered":true}],"title":{"en":"Report","kk":"Есеп","ru":"Отчёт"}}',
    );
  });

  it.each([
    ['a start that is no number', { start: 'x' }],
    ['a start below nought', { start: -1 }],
    ['an unknown format', { format: 'greek' }],
    ['an unknown closing', { closing: ':' }],
  ])('may not be %s', (_, more) => {
    const plain = nodeOf(1);
    const said = { ...plain, attrs: { ...plain.attrs, ...more } };
    expect(checkNode(said)).toMatchObject({ ok: false });
  });

  it('is the same in all languages', () => {
    const block = also(item('екі', 'kk'), item('two'));
    const said = node('list_item', { id: 'i', level: 1, ordered: true, start: 2 }, text('two'));
    const changed = withWords(block, said, 'en');
    expect(changed).toMatchObject({
      block: { content: { kk: { attrs: { start: 2 } }, en: { attrs: { start: 2 } } } },
    });
    expect(checkBlock({ ...block, content: { ...block.content, en: said } })).toMatchObject({
      refusal: { why: 'number' },
    });
  });
});
