import { describe, expect, it } from '@jest/globals';
import { type AlignedRow, candidatesFor, correctionsIn, withCorrection } from './alignment-rows.js';

const row = (oldId: string | null, freshId: string | null, more: Partial<AlignedRow> = {}) =>
  ({
    verdict: 'edited',
    oldId,
    freshId,
    kind: 'paragraph',
    corrected: false,
    ...more,
  }) as AlignedRow;

describe('a correction', () => {
  it('takes the place of others on the same block of either text', () => {
    const before = [
      { freshId: 'n1', oldId: 'a' },
      { freshId: 'n2', oldId: null },
      { freshId: 'n3', oldId: 'b' },
    ];
    expect(withCorrection(before, { freshId: 'n3', oldId: 'a' })).toEqual([
      { freshId: 'n2', oldId: null },
      { freshId: 'n3', oldId: 'a' },
    ]);
    expect(withCorrection(before, { freshId: 'n1', oldId: null })).toHaveLength(3);
  });

  it('is read back from the rows', () => {
    expect(correctionsIn([row('a', 'n1'), row(null, 'n2', { corrected: true })])).toEqual([
      { freshId: 'n2', oldId: null },
    ]);
  });

  it('never takes a block for the continuation of words in another language', () => {
    const rows = [row(null, 'n1'), row('a', 'n2', { verdict: 'beside' }), row('b', null)];
    expect(candidatesFor(rows[0]!, rows).map(({ oldId }) => oldId)).toEqual(['b']);
  });

  it('offers old blocks of a kind, those without a continuation first', () => {
    const rows = [
      row('a', 'n1'),
      row('b', null),
      row('t', null, { kind: 'table' }),
      row('c', 'n2'),
    ];
    expect(candidatesFor(rows[3]!, rows).map(({ oldId }) => oldId)).toEqual(['b', 'a']);
  });
});
