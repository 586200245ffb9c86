import { describe, expect, it } from '@jest/globals';
import type { Row } from './rows.js';
import { nearest, rowsIn, type Stretches } from './stretches.js';

const row = (blockId: string): Row => ({ blockId }) as Row;
const read = (...parts: [number, string][]): Stretches =>
  new Map(parts.map(([stretch, ids]) => [stretch, [...ids].map(row)]));
const any = (): boolean => true;
const named =
  (id: string) =>
  ({ blockId }: Row): boolean =>
    blockId === id;

describe('a text of which only stretches have been read', () => {
  it('stands in its order, in whichever order it was read', () => {
    const rows = rowsIn(read([2, 'ef'], [0, 'ab']));
    expect(rows.map(({ blockId }) => blockId).join('')).toBe('abef');
  });

  it.each<[string, string | null, 1 | -1, (one: Row) => boolean, string | number | null]>([
    ['the next block', 'a', 1, any, 'b'],
    ['the one before', 'b', -1, any, 'a'],
    ['the first, where nobody is yet', null, 1, any, 'a'],
    ['nothing before the first', 'a', -1, any, null],
    ['a stretch that is still to be read', 'b', 1, any, 1],
    ['a stretch to be read backwards', 'e', -1, any, 1],
    ['further on, in what has been read', 'e', 1, named('f'), 'f'],
    ['nothing after the last', 'f', 1, any, null],
  ])('leads to %s', (_, from, by, wanted, to) => {
    const found = nearest(read([0, 'ab'], [2, 'ef']), 3, from, by, wanted);
    expect(typeof found === 'object' ? (found?.blockId ?? null) : found).toBe(to);
  });
});
