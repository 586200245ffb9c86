import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockText, footnoteTexts, nodeText, offsetOf, positionOf } from './plain-text.js';
import { reportSchema } from './schema.js';
import { blocks, node, paragraph, text } from './testing.js';

const cell = (...content: ReturnType<typeof text>[]) => ({ type: 'table_cell', content });
const table = node(
  'table',
  { id: 'b1' },
  { type: 'table_row', content: [cell(text('440')), cell(text('6'), text('24', 'strong'))] },
  { type: 'table_row', content: [cell(), cell(text('568'))] },
);

describe('the words of a block', () => {
  it('are its text without marks; a break is a line', () => {
    const broken = node(
      'paragraph',
      { id: 'b1' },
      text('a', 'em'),
      { type: 'hard_break' },
      text('b'),
    );
    expect(nodeText(broken)).toBe('a\nb');
  });

  it('are cells joined by tabs and rows by lines in a table', () => {
    expect(nodeText(table)).toBe('440\t624\n\t568');
  });

  it('are without the notes, with a sign for a reference and the caption of a table first', () => {
    const noted = node(
      'paragraph',
      { id: 'b1' },
      text('rose'),
      { type: 'footnote', content: [text('by a third')] },
      text(', see '),
      { type: 'cross_reference', attrs: { target: 'b2' } },
      text('.'),
    );
    expect(nodeText(noted)).toBe('rose, see §.');
    expect(footnoteTexts(noted)).toEqual(['by a third']);
    expect(positionOf(noted, 5)).toBe(18);
    expect(offsetOf(noted, 10)).toBe(4);
    expect([11, 12].map((at) => offsetOf(noted, positionOf(noted, at)))).toEqual([11, 12]);

    const captioned = { ...table, attrs: { id: 'b1', caption: 'Cases' } };
    expect(nodeText(captioned)).toBe('Cases\n440\t624\n\t568');
    expect(positionOf(captioned, 2)).toBe(1);
    expect(positionOf(captioned, 9)).toBe(positionOf(table, 3));
    expect(offsetOf(captioned, positionOf(captioned, 11))).toBe(11);
  });

  it('are empty in a language that has none', () => {
    expect(blockText(paragraph('b1', 'word'), 'kk')).toBe('');
  });
});

describe('a place in a block', () => {
  it.each([
    [0, 3],
    [3, 6],
    [4, 8],
    [7, 11],
    [8, 15],
    [9, 17],
    [12, 20],
  ])('at offset %d of the table is ProseMirror position %d', (offset, position) => {
    expect(positionOf(table, offset)).toBe(position);
    expect(offsetOf(table, position)).toBe(offset);
  });

  it('is found again from its position, in every block', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), ([block], seed) => {
        const json = block!.content.en!;
        const offset = seed % (nodeText(json).length + 1);
        expect(offsetOf(json, positionOf(json, offset))).toBe(offset);
      }),
    );
  });

  it('is where ProseMirror itself counts the same characters', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), ([block], seed) => {
        const json = block!.content.en!;
        const whole = nodeText(json);
        const offset = seed % (whole.length + 1);
        const parsed = reportSchema.nodeFromJSON(json);
        const before = parsed.textBetween(0, positionOf(json, offset) - 1, '', ({ type }) =>
          type.name === 'cross_reference' ? '§' : '\n',
        );
        expect(before).toBe(whole.slice(0, offset).replace(/[\t\n]/g, ''));
      }),
    );
  });
});
