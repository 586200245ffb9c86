import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutLeaf, drawingOfChange, NOTHING_DRAWN } from './drawing.js';

const underline = (start: number, end: number, proposalId: string) => ({
  start,
  end,
  proposalId,
  waits: false,
});

describe('drawing over words', () => {
  it('cuts a leaf where underlines begin and end, and says which lie over which piece', () => {
    const drawing = { ...NOTHING_DRAWN, underlines: [underline(2, 6, 'a'), underline(4, 9, 'b')] };
    const pieces = cutLeaf('0123456789', 0, drawing);
    expect(pieces.map(({ text }) => text)).toEqual(['01', '23', '45', '678', '9']);
    expect(pieces.map(({ underlines }) => underlines.map(({ proposalId }) => proposalId))).toEqual([
      [],
      ['a'],
      ['a', 'b'],
      ['b'],
      [],
    ]);
  });

  it('loses and doubles no letter, whatever is drawn', () => {
    const place = fc.nat({ max: 40 });
    const range = fc
      .tuple(place, place)
      .map(([a, b]) => underline(Math.min(a, b), Math.max(a, b), 'x'));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.nat({ max: 10 }),
        fc.array(range),
        (text, offset, underlines) => {
          const pieces = cutLeaf(text, offset, { ...NOTHING_DRAWN, underlines });
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          let at = offset;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            at += piece.text.length;
          }
        },
      ),
    );
  });

  it('tells a change in the positions of the new text', () => {
    const drawing = drawingOfChange([
      { kind: 'same', text: 'Есеп ' },
      { kind: 'removed', text: 'жыл сайын' },
      { kind: 'added', text: 'тоқсан сайын' },
      { kind: 'same', text: ' шығады' },
    ]);
    expect(drawing.added).toEqual([{ start: 5, end: 17 }]);
    expect(drawing.removed).toEqual([{ at: 5, text: 'жыл сайын' }]);
  });
});
