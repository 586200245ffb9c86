import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from './flow.js';
import { gridOf } from './grid.js';

const cell = (colspan = 1, rowspan = 1, heads = false): Cell => ({
  heads,
  colspan,
  rowspan,
  runs: [],
});
const spans = (cells: readonly Cell[]) => cells.map((each) => [each.colspan, each.rowspan]);
const one = [1, 1];

describe('the grid of a table', () => {
  it('keeps a table that adds up as it is', () => {
    const grid = gridOf([[cell(2, 1, true)], [cell(), cell()], [cell(1, 2), cell()], [cell()]]);
    expect(grid.columns).toBe(2);
    expect(spans(grid.rows[0]!)).toEqual([[2, 1]]);
    expect(spans(grid.rows.slice(1).flat())).toEqual([one, one, [1, 2], one, one]);
  });

  it('fills holes and cuts short what reaches too far', () => {
    const ragged = gridOf([[cell(), cell(), cell()], [cell()]]);
    expect(spans(ragged.rows.flat())).toEqual([one, one, one, one, one, one]);
    const long = gridOf([[cell(1, 9, true), cell(1, 1, true)], [cell()]]);
    expect(long.heads).toBe(1);
    expect(spans(long.rows[0]!)).toEqual([one, one]);
    const crossing = gridOf([[cell(), cell(1, 2)], [cell(2)]]);
    expect(spans(crossing.rows.flat())).toEqual([one, [1, 2], one]);
  });

  it('has each place taken exactly once, whatever is given', () => {
    const anyCell = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
      .map(([colspan, rowspan, heads]) => cell(colspan, rowspan, heads));
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const grid = gridOf(rows);
        const places = grid.rows.flat().reduce((sum, each) => sum + each.colspan * each.rowspan, 0);
        expect(places).toBe(grid.columns * rows.length);
      }),
    );
  });

  it('gives the column that says more the more room, within bounds', () => {
    const saying = (text: string): Cell => ({ ...cell(), runs: [{ text, marks: [] }] });
    const long = 'Әкімшілік '.repeat(9);
    const { widths } = gridOf([
      [saying('№'), saying('Көрсеткіш'), saying(long)],
      [saying('1'), saying('Қылмыстар'), saying('ж'.repeat(90))],
    ]);
    expect(widths).toEqual([4, 9, 24]);
  });
});
