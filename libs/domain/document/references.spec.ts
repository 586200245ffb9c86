import { describe, expect, it } from '@jest/globals';
import { blockOf } from './block.js';
import { footnotesBefore, referencedIds, referenceLabels } from './references.js';
import { heading, node, paragraph, text } from './testing.js';

const row = { type: 'table_row', content: [{ type: 'table_cell', content: [text('1')] }] };
const item = (id: string, level: number) =>
  blockOf(node('list_item', { id, level, ordered: true }, text(id)), 'en');
const note = { type: 'footnote', content: [text('n')] };
const blocks = [
  heading('h1', 1, '4. Findings'),
  blockOf(node('table', { id: 't1' }, row), 'en'),
  blockOf(
    node(
      'paragraph',
      { id: 'p' },
      note,
      { type: 'cross_reference', attrs: { target: 'h2' } },
      note,
    ),
    'en',
  ),
  item('i1', 1),
  item('i2', 2),
  item('i3', 1),
  blockOf(node('table', { id: 't2' }, row), 'en'),
  heading('h2', 2, 'Without a number'),
  blockOf(
    node(
      'paragraph',
      { id: 'q' },
      text('here', { type: 'link', attrs: { href: '#t2' } }),
      text('there', { type: 'link', attrs: { href: 'https://example.org' } }),
    ),
    'en',
  ),
  paragraph('r', 'A long paragraph whose first words are enough to know it again'),
];

describe('a cross reference', () => {
  it.each([
    ['h1', '4'],
    ['h2', 'Without a number'],
    ['t1', '1'],
    ['t2', '2'],
    ['i3', '2'],
    ['i2', '1'],
    ['r', '“A long paragraph whose first words are…”'],
  ])('to %s shows %s', (id, label) => {
    expect(referenceLabels(blocks, 'en').get(id)).toBe(label);
  });

  it('follows when what it points at moves', () => {
    const without = blocks.filter(({ id }) => id !== 't1');
    expect(referenceLabels(without, 'en').get('t2')).toBe('1');
  });

  it('and a link within the text point at blocks', () => {
    expect([...referencedIds(blocks)]).toEqual(['h2', 't2']);
  });
});

describe('footnotes', () => {
  it('are counted through the text', () => {
    const before = footnotesBefore(blocks, 'en');
    expect(['h1', 'p', 'i1'].map((id) => before.get(id))).toEqual([0, 0, 2]);
  });
});
