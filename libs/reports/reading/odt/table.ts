import type { NodeJson } from '#libs/domain/document';
import { dropped, hasWords, type ReadTable } from '../line.ts';
import { descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import { type OdtContext, readLine } from './line.ts';

/** Spreadsheets pasted into a text repeat their empty cells by the thousand. */
const MOST_REPEATED = 100;

/** A table (`table:table`); covered cells are part of the cell that covers them. */
export function readTable(table: XmlElement, context: OdtContext): ReadTable {
  const read: ReadTable = { notes: [], rows: [], figures: [], names: [] };
  const name = table.attributes['table:name'];
  if (name !== undefined) read.names.push(name, `${name}|table`);
  for (const { row, heads } of rowsOf(table, false)) {
    const cells = elementsOf(row).flatMap((cell): NodeJson[] => {
      if (cell.name !== 'table:table-cell') return [];
      const made = {
        type: heads ? 'table_header' : 'table_cell',
        attrs: { colspan: spanOf(cell, 'columns'), rowspan: spanOf(cell, 'rows') },
        content: readCell(cell, read, context),
      };
      const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
      return Array.from({ length: Math.min(times, MOST_REPEATED) }, () => made);
    });
    if (cells.length > 0) read.rows.push({ type: 'table_row', content: cells });
  }
  return read;
}

function rowsOf(parent: XmlElement, heads: boolean): { row: XmlElement; heads: boolean }[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.name === 'table:table-row') return [{ row: each, heads }];
    if (!/^table:table-(header-rows|rows|row-group)$/.test(each.name)) return [];
    return rowsOf(each, heads || each.name === 'table:table-header-rows');
  });
}

function spanOf({ attributes }: XmlElement, what: 'columns' | 'rows'): number {
  const value = Number(attributes[`table:number-${what}-spanned`] ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
}

function readCell(cell: XmlElement, read: ReadTable, context: OdtContext): NodeJson[] {
  const content: NodeJson[] = [];
  for (const paragraph of paragraphsIn(cell, read)) {
    const line = readLine(paragraph, context);
    read.notes.push(...line.notes);
    read.figures.push(...line.figures);
    read.names.push(...line.names);
    for (const box of line.boxes) dropped(read, 'text-box', textIn(box));
    if (!hasWords(line)) continue;
    if (content.length > 0) content.push({ type: 'hard_break' });
    content.push(...line.content);
  }
  return content;
}

function paragraphsIn(cell: XmlElement, read: ReadTable): XmlElement[] {
  return elementsOf(cell).flatMap((each) => {
    if (each.name === 'text:p' || each.name === 'text:h') return [each];
    const text = textIn(each).trim().slice(0, 300);
    if (text !== '') read.notes.push({ note: 'guessed', what: 'nested-block', text });
    return descendants(each, 'text:p');
  });
}
