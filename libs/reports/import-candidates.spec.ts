import { describe, expect, it } from '@jest/globals';
import { candidatesFor } from './import-candidates.js';
import type { ImportedBlockRow } from './import.queries.js';

const row = (oldId: string | null, freshId: string | null, more: object = {}) =>
  ({
    verdict: 'edited',
    oldId,
    freshId,
    kind: 'paragraph',
    before: oldId,
    ...more,
  }) as ImportedBlockRow;

describe('what a block may continue', () => {
  const found = (rows: ImportedBlockRow[], freshId: string, words = '') =>
    candidatesFor(rows, freshId, words).map(({ oldId }) => oldId);

  it('is an old block of a kind, those without a continuation first', () => {
    const rows = [
      row('a', 'n1'),
      row('b', null),
      row('t', null, { kind: 'table' }),
      row('c', 'n2'),
    ];
    expect(found(rows, 'n2')).toEqual(['b', 'a']);
    expect(found(rows, 'n2', ' A')).toEqual(['a']);
    expect(found(rows, 'nowhere')).toEqual([]);
  });

  it('is never what stands in another language', () => {
    const rows = [row(null, 'n1'), row('a', 'n2', { verdict: 'beside' }), row('b', null)];
    expect(found(rows, 'n1')).toEqual(['b']);
  });
});
