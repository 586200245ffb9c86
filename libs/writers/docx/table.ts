import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PrintedTable } from '../sheet.ts';
import type { Cell, Change } from '../text/flow.ts';
import type { Context } from './context.ts';
import { bookmarked, paragraphOf } from './paragraph.ts';
import { legal, wordsOf } from './words.ts';

/** The measure of the page in twips. */
const WIDTH = 9354;

export function tableOf(table: PrintedTable, context: Context): (Paragraph | Table)[] {
  const { widths, rows, heads, rowChanges, change } = table;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  // The name of the block stands in its first cell, the only place where both programs keep it.
  let name: string | null = table.id;
  const cell = (given: Cell): TableCell => {
    const { heads: isHead, colspan, rowspan, runs } = given;
    const children = name === null ? wordsOf(runs, context) : bookmarked(name, runs, context);
    name = null;
    return new TableCell({
      columnSpan: colspan,
      rowSpan: rowspan,
      margins: { left: 85, right: 85 },
      children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', children })],
    });
  };
  return [
    ...captionOf(table, context),
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths.map((width) => Math.floor((WIDTH * width) / whole)),
      layout: TableLayoutType.AUTOFIT,
      borders: BORDERS,
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            tableHeader: index < heads,
            cantSplit: true,
            ...trackedRow(change ?? rowChanges?.[index], context),
            children: cells.map(cell),
          }),
      ),
    }),
    // Word joins two tables with nothing between them.
    new Paragraph({ style: 'TableText' }),
  ];
}

function captionOf({ caption, change, moved }: PrintedTable, context: Context): Paragraph[] {
  if (caption === '') return [];
  const mark = change && { type: change === 'added' ? 'ins' : 'del' };
  const runs = [{ text: legal(caption), marks: mark ? [mark] : [] }];
  const said = { ...(change ? { change } : {}), ...(moved ? { moved } : {}) };
  return [paragraphOf(said, wordsOf(runs, context), { style: 'Caption', keepNext: true }, context)];
}

function trackedRow(
  change: Change | null | undefined,
  context: Context,
): { insertion?: ReturnType<Context['tracked']>; deletion?: ReturnType<Context['tracked']> } {
  if (change == null) return {};
  return change === 'added' ? { insertion: context.tracked() } : { deletion: context.tracked() };
}

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const BORDERS = {
  top: line(8, '00556B'),
  bottom: line(4, '8A8578'),
  left: line(4, 'BFB8A9'),
  right: line(4, 'BFB8A9'),
  insideHorizontal: line(4, 'BFB8A9'),
  insideVertical: line(4, 'BFB8A9'),
};
