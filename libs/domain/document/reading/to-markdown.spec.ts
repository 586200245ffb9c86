import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockOf } from '../block.js';
import { blocks, heading, ids, node, paragraph, text } from '../testing.js';
import { readMarkdown } from './markdown.js';
import { toMarkdown } from './to-markdown.js';

function readBack(markdown: string) {
  const reading = readMarkdown(markdown, 'en', ids());
  return reading.ok ? reading.blocks : [];
}

describe('a text as Markdown', () => {
  it('reads as a person would write it', () => {
    const item = (id: string, level: number, ordered: boolean, words: string) =>
      blockOf(node('list_item', { id, level, ordered }, text(words)), 'en');
    const written = toMarkdown(
      [
        heading('b1', 2, '1. Statistics'),
        item('b2', 1, false, 'first'),
        item('b3', 2, true, 'inner'),
        item('b4', 1, false, 'second'),
        blockOf(node('paragraph', { id: 'b5' }, text('two', 'strong'), text(' years')), 'en'),
      ],
      'en',
    );
    expect(written).toBe('## 1. Statistics\n\n- first\n  1. inner\n- second\n\n**two** years\n');
  });

  it('keeps where a list begins and how its numbers are closed; letters become digits', () => {
    let next = 0;
    const item = (level: number, more: Record<string, unknown>) => {
      const id = `b${(next += 1)}`;
      return blockOf(node('list_item', { id, level, ordered: true, ...more }, text('x')), 'en');
    };
    const all = [
      item(1, { start: 5 }),
      item(2, { closing: ')' }),
      item(2, { closing: ')' }),
      item(1, {}),
      item(1, { start: 9 }),
      item(2, { start: 3 }),
      item(2, { start: 7 }),
    ];
    const written = toMarkdown(all, 'en');
    expect(written).toBe(
      '5. x\n   1) x\n   2) x\n6. x\n\n<!-- -->\n\n9. x\n\n   3. x\n   <!-- -->\n   7. x\n',
    );
    expect(readMarkdown(written, 'en', ids())).toMatchObject({ ok: true, blocks: all, notes: [] });
    expect(toMarkdown([item(1, { format: 'lower-letter' })], 'en')).toBe('1. x\n');
  });

  it('leaves out what has no words in the language', () => {
    expect(toMarkdown([paragraph('b1', 'сөз', 'kk'), paragraph('b2', 'word')], 'en')).toBe(
      'word\n',
    );
  });

  it('spreads merged cells over the grid', () => {
    const cell = (words: string, attrs = {}) => ({
      type: 'table_cell',
      attrs,
      content: [text(words)],
    });
    const table = node(
      'table',
      { id: 'b1' },
      { type: 'table_row', content: [cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })] },
      { type: 'table_row', content: [cell('c'), cell('d')] },
    );
    expect(toMarkdown([blockOf(table, 'en')], 'en').replace(/[ -]+/g, '')).toBe(
      '|a|b||\n||||\n||c|d|\n',
    );
  });

  it.each([
    '1. not a list',
    '# not a heading',
    '- not an item',
    '> not a quotation',
    'a | b',
    '<b>not a tag</b>',
    '*not emphasis*',
    '[not](a-link)',
    '![not](a-picture)',
    '&amp; stays',
    'back\\slash',
    '---',
    '``` `code` ```',
    '~~no~~',
    '[^1]: no note',
    '[a]: no-definition',
  ])('keeps %j as the words they are', (words) => {
    const [block] = readBack(toMarkdown([paragraph('b1', words)], 'en'));
    expect(block).toEqual(paragraph('b1', words));
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        expect(readBack(toMarkdown(all, 'en'))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
