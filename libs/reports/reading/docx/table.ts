import type { NodeJson } from '#libs/domain/document';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import { hasWords, type ReadTable } from '../line.ts';
import type { DocxContext } from './context.ts';
import { readLine } from './line.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

interface Cell extends NodeJson {
  attrs: { colspan: number; rowspan: number };
  content: NodeJson[];
}

/** More is nobody's table, and would take the memory of the house. */
const MOST_SPAN = 100;

/** A table (`w:tbl`); cells merged across and down are one cell with its spans. */
export function readTable(table: XmlElement, context: DocxContext): ReadTable {
  const read: ReadTable = { notes: [], rows: [], figures: [], names: [] };
  /** The cell that reaches down into each column of the grid. */
  let above = new Map<number, Cell>();
  for (const row of rowsOf(table)) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del')) {
      const text = [...descendants(row, 'w:delText'), ...descendants(row, 'w:t')];
      read.notes.push({
        note: 'dropped',
        what: 'tracked-change',
        text: text.map(textIn).join(' '),
      });
      continue;
    }
    const heads = toggleOf(properties, 'w:tblHeader') === true;
    const here = new Map<number, Cell>();
    const cells: Cell[] = [];
    let column = skipped(numberOf(properties, 'w:gridBefore') ?? 0, cells);
    for (const cell of cellsOf(row)) {
      const tcPr = child(cell, 'w:tcPr');
      const colspan = Math.min(Math.max(numberOf(tcPr, 'w:gridSpan') ?? 1, 1), MOST_SPAN);
      const merge = child(tcPr, 'w:vMerge');
      const upper = above.get(column);
      const sideways = valueOf(tcPr, 'w:hMerge');
      const last = cells.at(-1);
      if (
        merge &&
        merge.attributes['w:val'] !== 'restart' &&
        upper &&
        upper.attrs.rowspan < MOST_SPAN
      ) {
        upper.attrs.rowspan += 1;
        here.set(column, upper);
        read.names.push(...namesIn(cell));
      } else if (sideways === 'continue' && last) last.attrs.colspan += colspan;
      else {
        const made = readCell(cell, heads, colspan, read, context);
        cells.push(made);
        if (merge) here.set(column, made);
      }
      column += colspan;
    }
    skipped(numberOf(properties, 'w:gridAfter') ?? 0, cells);
    if (cells.length > 0) read.rows.push({ type: 'table_row', content: cells });
    // A row of nothing but cells from above is no row of ours.
    else for (const cell of new Set(here.values())) cell.attrs.rowspan -= 1;
    above = here;
  }
  return read;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((each) => {
    if (each.name === 'w:tr') return [each];
    return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(each.name) ? rowsOf(each) : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((each) => {
    if (each.name === 'w:tc')
      return child(child(each, 'w:tcPr'), 'w:cellDel') === undefined ? [each] : [];
    return /^w:(sdt|sdtContent|customXml)$/.test(each.name) ? cellsOf(each) : [];
  });
}

/** Columns that a row leaves out are an empty cell. @returns how many they are */
function skipped(columns: number, cells: Cell[]): number {
  const colspan = Math.min(columns, MOST_SPAN);
  if (colspan > 0) cells.push({ type: 'table_cell', attrs: { colspan, rowspan: 1 }, content: [] });
  return colspan;
}

function namesIn(cell: XmlElement): string[] {
  return descendants(cell, 'w:bookmarkStart').flatMap(
    ({ attributes }) => attributes['w:name'] ?? [],
  );
}

/** A cell holds lines, not blocks: each paragraph becomes a line of it. */
function readCell(
  cell: XmlElement,
  heads: boolean,
  colspan: number,
  read: ReadTable,
  context: DocxContext,
): Cell {
  const content: NodeJson[] = [];
  for (const paragraph of paragraphsIn(cell, read)) {
    const line = readLine(paragraph, context);
    const pPr = child(paragraph, 'w:pPr');
    const style = context.styles.paragraph(valueOf(pPr, 'w:pStyle'));
    const numPr = child(pPr, 'w:numPr');
    const marker = context.numbering.next(
      valueOf(numPr, 'w:numId') ?? style.numId ?? '',
      numberOf(numPr, 'w:ilvl'),
      style.ids,
    );
    read.notes.push(...line.notes);
    read.figures.push(...line.figures);
    read.names.push(...line.names);
    if (!hasWords(line)) continue;
    if (content.length > 0) content.push({ type: 'hard_break' });
    if (marker) {
      const text = line.content.map((node) => node.text ?? '').join('');
      read.notes.push({ note: 'guessed', what: 'nested-block', text });
      content.push({ type: 'text', text: `${marker.ordered ? marker.text : '•'} ` });
    }
    content.push(...line.content);
  }
  return {
    type: heads ? 'table_header' : 'table_cell',
    attrs: { colspan, rowspan: 1 },
    content,
  };
}

function paragraphsIn(cell: XmlElement, read: ReadTable): XmlElement[] {
  return elementsOf(cell).flatMap((each) => {
    if (each.name === 'w:p') return [each];
    if (each.name === 'w:tbl') {
      const text = descendants(each, 'w:t').map(textIn).join(' ');
      read.notes.push({ note: 'guessed', what: 'nested-block', text: text.slice(0, 300) });
      return descendants(each, 'w:p');
    }
    return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(each.name)
      ? paragraphsIn(each, read)
      : [];
  });
}
