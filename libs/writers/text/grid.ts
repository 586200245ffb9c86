import { runsText, type Cell } from './flow.js';

/** A table in which every place is taken by exactly one cell. */
export interface Grid {
  readonly columns: number;
  /** How many rows from the top are the table's head. */
  readonly heads: number;
  readonly rows: readonly (readonly Cell[])[];
  /** How wide each column is beside the others: the more it says, the wider, within bounds. */
  readonly widths: readonly number[];
}

const EMPTY: Cell = { heads: false, colspan: 1, rowspan: 1, runs: [] };

/**
 * Lays the cells of a table out, row by row, each in the first free place. Tables that people
 * write do not always add up: a span that would reach over another cell, or out of the table or its
 * head, is cut short, and a hole is filled, for a program that sets tables refuses both.
 */
export function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  const firstBody = rows.findIndex((row) => row.length === 0 || row.some(({ heads }) => !heads));
  const headRows = firstBody === -1 ? rows.length : firstBody;
  const taken = rows.map(() => new Map<number, Cell | null>());
  rows.forEach((row, y) => {
    const below = (y < headRows ? headRows : rows.length) - y;
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.has(x)) x += 1;
      const rowspan = Math.min(cell.rowspan, below);
      let colspan = 1;
      while (colspan < cell.colspan && !taken[y]?.has(x + colspan)) colspan += 1;
      for (let dy = 0; dy < rowspan; dy += 1)
        for (let dx = 0; dx < colspan; dx += 1) taken[y + dy]?.set(x + dx, null);
      taken[y]?.set(x, { ...cell, colspan, rowspan });
    }
  });
  const columns = Math.max(1, ...taken.flatMap((row) => [...row.keys()].map((x) => x + 1)));
  const cellAt = (row: ReadonlyMap<number, Cell | null>, x: number): Cell | null =>
    row.has(x) ? row.get(x)! : EMPTY;
  const places = Array.from({ length: columns }, (_, x) => x);
  return {
    columns,
    heads: headRows,
    rows: taken.map((row) => places.flatMap((x) => cellAt(row, x) ?? [])),
    widths: places.map((x) => widthOf(taken.map((row) => cellAt(row, x)))),
  };
}

/** Characters: a number needs a few, a word should stay whole, and nobody reads long lines in a cell. */
const NARROWEST = 4;
const WIDEST_WORD = 18;
const WIDEST_LINE = 40;

function widthOf(column: readonly (Cell | null)[]): number {
  const texts = column.flatMap((cell) => (cell?.colspan === 1 ? runsText(cell.runs) : []));
  const word = Math.max(
    0,
    ...texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length)),
  );
  const line = Math.max(0, ...texts.map(({ length }) => length));
  return Math.max(NARROWEST, Math.min(word, WIDEST_WORD), Math.min(line, WIDEST_LINE) * 0.6);
}
