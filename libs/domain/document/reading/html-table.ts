import type { Element } from 'hast';
import type { NodeJson } from '../block.js';
import { hardBreak, textNode } from './draft.js';
import { readInline } from './html-inline.js';
import { type Content, descendants, isBlock, picturesIn, type Place, textOf } from './html-tree.js';

export function addTable(table: Element, place: Place): void {
  const { draft, line } = place;
  const captions = descendants(table, 'caption', 'table');
  const caption = captions.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  for (const picture of captions.flatMap(picturesIn))
    draft.note('dropped', 'picture', String(picture.properties['alt'] ?? ''), line);
  const rows = descendants(table, 'tr', 'table')
    .map((row) => ({ type: 'table_row', content: cellsOf(row, place) }))
    .filter(({ content }) => content.length > 0);
  if (rows.some(({ content }) => content.some((cell) => cell.content.length > 0)))
    draft.add('table', { caption }, rows, line);
  else {
    if (rows.length > 0) draft.note('dropped', 'table', textOf(table), line);
    if (caption !== '') draft.add('paragraph', {}, [textNode(caption)], line);
  }
}

function cellsOf(row: Element, place: Place): (NodeJson & { content: NodeJson[] })[] {
  return row.children
    .filter((cell): cell is Element => cell.type === 'element' && /^t[hd]$/.test(cell.tagName))
    .map((cell) => ({
      type: cell.tagName === 'th' ? 'table_header' : 'table_cell',
      attrs: { colspan: spanOf(cell, 'colSpan'), rowspan: spanOf(cell, 'rowSpan') },
      content: readCell(cell, place),
    }));
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
}

/** A cell holds lines, not blocks: each paragraph or item becomes a line of it. */
function readCell(cell: Element, place: Place): NodeJson[] {
  const lines: NodeJson[][] = [];
  const visit = (children: readonly Content[]): void => {
    let words: Content[] = [];
    const flush = (): void => {
      const content = readInline(words, place);
      if (content.some(({ text }) => text !== undefined && text.trim() !== '')) lines.push(content);
      words = [];
    };
    for (const child of children) {
      if (child.type !== 'element' || !isBlock(child)) words.push(child);
      else {
        flush();
        if (/^(ul|ol|table|pre|blockquote|h[1-6])$/.test(child.tagName))
          place.draft.note('guessed', 'nested-block', textOf(child), place.line);
        visit(child.children);
      }
    }
    flush();
  };
  visit(cell.children);
  return lines.flatMap((line, index) => (index === 0 ? line : [hardBreak(), ...line]));
}
