import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NodeJson } from '../document/block.js';
import { footnoteTexts, nodeText } from '../document/plain-text.js';
import { checkNode } from '../document/schema.js';
import { findIn, replaceIn, type Search } from './find.js';

const text = (words: string, ...marks: string[]): NodeJson => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: NodeJson[]): NodeJson => ({
  type: 'paragraph',
  attrs: { id: 'a' },
  content,
});
const search = (words: string, given: Partial<Search> = {}): Search => ({
  words,
  matchCase: false,
  wholeWords: false,
  ...given,
});
const replaced = (node: NodeJson, wanted: Search, by: string): NodeJson =>
  replaceIn(node, findIn(node, wanted), by);

describe('find and replace', () => {
  it.each<[string, string, Partial<Search>, number]>([
    ['Ұсыныс', 'Бұл ұсыныс пен ҰСЫНЫС.', {}, 2],
    ['Ұсыныс', 'Бұл ұсыныс пен Ұсыныс.', { matchCase: true }, 1],
    ['сөз', 'сөз, сөздер, баяндамасөз', { wholeWords: true }, 1],
    ['a.b', 'a.b axb', {}, 1],
    ['two words', 'two\u00a0words, two  words', {}, 2],
    ['', 'anything', {}, 0],
    ['aa', 'aaa', {}, 1],
  ])('finds “%s” in “%s”', (words, where, given, count) => {
    expect(findIn(paragraph(text(where)), search(words, given))).toHaveLength(count);
  });

  it('finds words across marks, and writes in the look of the first', () => {
    const node = paragraph(text('an '), text('old', 'strong'), text(' word here'));
    expect(replaced(node, search('old word'), 'new')).toEqual(
      paragraph(text('an '), text('new', 'strong'), text(' here')),
    );
  });

  it('keeps a footnote that stands among the words', () => {
    const note: NodeJson = { type: 'footnote', content: [text('a note')] };
    const node = paragraph(text('old'), note, text(' word'));
    expect(replaced(node, search('old word'), 'new')).toEqual(paragraph(text('new'), note));
  });

  it('searches footnotes, and changes their words apart from those they stand among', () => {
    const note = (words: string): NodeJson => ({ type: 'footnote', content: [text(words)] });
    const node = paragraph(text('an old'), note('the old note'), text(' word, old'), note('older'));
    expect(findIn(node, search('old'))).toEqual([
      { note: null, start: 3, end: 6 },
      { note: null, start: 13, end: 16 },
      { note: 0, start: 4, end: 7 },
      { note: 1, start: 0, end: 3 },
    ]);
    expect(replaced(node, search('old'), 'newer')).toEqual(
      paragraph(text('an newer'), note('the newer note'), text(' word, newer'), note('newerer')),
    );
    const over = replaceIn(
      node,
      [...findIn(node, search('old word')), { note: 0, start: 4, end: 7 }],
      'x',
    );
    expect(over).toEqual(paragraph(text('an x'), note('the x note'), text(', old'), note('older')));
    expect(findIn(node, search('oldthe'))).toEqual([]);
  });

  it('changes a footnote in the cell of a table', () => {
    const note: NodeJson = { type: 'footnote', content: [text('old note')] };
    const table: NodeJson = {
      type: 'table',
      attrs: { id: 't', caption: 'old' },
      content: [
        {
          type: 'table_row',
          content: [
            { type: 'table_cell', content: [text('first')] },
            { type: 'table_cell', content: [text('old '), note] },
          ],
        },
      ],
    };
    const after = replaced(table, search('old'), 'new');
    expect(nodeText(after)).toBe('new\nfirst\tnew ');
    expect(footnoteTexts(after)).toEqual(['new note']);
  });

  it('stays within a cell, and reaches the caption', () => {
    const cell = (words: string): NodeJson => ({ type: 'table_cell', content: [text(words)] });
    const table: NodeJson = {
      type: 'table',
      attrs: { id: 't', caption: 'old table' },
      content: [{ type: 'table_row', content: [cell('old'), cell('table')] }],
    };
    expect(findIn(table, search('old table'))).toHaveLength(1);
    expect(nodeText(replaced(table, search('old'), 'newer'))).toBe('newer table\nnewer\ttable');
  });

  it('leaves what String.replaceAll would leave, and a valid block', () => {
    const words = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '.'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, words, (first, second, wanted, by) => {
        const content = [text(first, 'em'), text(second)].filter(({ text }) => text !== '');
        const node = paragraph(...content);
        const single = wanted.replace(/ +/g, '');
        const after = replaced(node, search(single, { matchCase: true }), by);
        const plain = nodeText(node);
        expect(nodeText(after)).toBe(single === '' ? plain : plain.replaceAll(single, () => by));
        expect(checkNode(after).ok).toBe(true);
      }),
    );
  });
});
