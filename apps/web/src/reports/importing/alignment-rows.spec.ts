import { describe, expect, it } from '@jest/globals';
import {
  type AlignedRow,
  correctionsIn,
  groupsOf,
  isNewLanguage,
  pairOf,
  withCorrection,
} from './alignment-rows.js';

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
});

describe('the rows of an alignment', () => {
  const rows = Array.from({ length: 70 }, (_, index) => row(`${index}`, `n${index}`));

  it('are read a few at a time, each once', () => {
    expect(groupsOf(rows).map(({ length }) => length)).toEqual([30, 30, 10]);
    expect(groupsOf(rows).flat()).toEqual(rows);
  });

  it('are known by both their blocks, so that another pair has other words', () => {
    expect(pairOf(row('a', 'n'))).not.toBe(pairOf(row('b', 'n')));
    expect(pairOf(row('a', null))).not.toBe(pairOf(row(null, 'a')));
  });

  it('are of a new language while none continues another', () => {
    const said = (...verdicts: AlignedRow['verdict'][]) =>
      isNewLanguage({
        verdicts: verdicts.map((verdict) => ({
          __typename: 'ImportVerdictCount',
          verdict,
          count: 1,
        })),
      });
    expect([said('beside', 'new', 'missing'), said('beside', 'removed')]).toEqual([true, false]);
  });
});
