import type { Language } from '../languages.js';
import type { Block, NodeJson } from './block.js';

/**
 * The words of a block as one string. All positions of anchors are UTF-16 offsets into it: a hard
 * break is one line feed, table cells are joined by a tab and rows by a line feed; of a figure it
 * is the caption, and the caption of a table is its first line. A footnote is not part of it:
 * whoever quotes the sentence does not quote the note (see {@link footnoteTexts}). A cross reference
 * is one `§`, for the number it shows belongs to its target and may be another tomorrow.
 */
export function nodeText(node: NodeJson): string {
  if (node.text !== undefined) return node.text;
  const sign = LEAVES[node.type];
  if (sign !== undefined) return sign;
  const inside = (node.content ?? []).map(nodeText).join(SEPARATORS[node.type] ?? '');
  return captionLine(node) + inside;
}

/** The words of the footnotes of a block, in their order. */
export function footnoteTexts(node: NodeJson): string[] {
  if (node.type === 'footnote') return [(node.content ?? []).map(nodeText).join('')];
  return (node.content ?? []).flatMap(footnoteTexts);
}

/** Nodes that stand in the plain text as a sign, whatever is inside them. */
const LEAVES: Readonly<Record<string, string>> = {
  hard_break: '\n',
  cross_reference: '§',
  footnote: '',
};

/** Between the children of a node of this type. */
const SEPARATORS: Readonly<Record<string, string>> = { table: '\n', table_row: '\t' };

function captionLine({ type, attrs }: NodeJson): string {
  const caption = type === 'table' ? String(attrs?.['caption'] ?? '') : '';
  return caption === '' ? '' : `${caption}\n`;
}

/** The block's text in a language; '' when the block has none there. */
export function blockText(block: Block, language: Language): string {
  const node = block.content[language];
  return node === undefined ? '' : nodeText(node);
}

/**
 * The same place as a ProseMirror position inside the block, counted from just before the block
 * (so 1 is before its first character). An offset between two cells belongs to the end of the
 * first; one in the caption of a table, which is no text of ProseMirror's, to the table's beginning.
 */
export function positionOf(node: NodeJson, offset: number): number {
  let position = 0;
  let seen = 0;
  let found: number | null = null;
  const visit = (current: NodeJson): void => {
    if (current.text !== undefined) {
      if (found === null && offset <= seen + current.text.length)
        found = position + (offset - seen);
      seen += current.text.length;
      position += current.text.length;
      return;
    }
    const sign = LEAVES[current.type];
    if (sign !== undefined) {
      if (found === null && offset <= seen) found = position;
      seen += sign.length;
      position += sizeOf(current);
      return;
    }
    position += 1;
    seen += captionLine(current).length;
    if (offset < seen) found ??= position;
    const separator = SEPARATORS[current.type] ?? '';
    (current.content ?? []).forEach((child, index) => {
      if (index > 0) seen += separator.length;
      visit(child);
    });
    if (found === null && separator === '' && offset <= seen) found = position;
    position += 1;
  };
  visit(node);
  return found ?? Math.max(position - 1, 0);
}

/** The reverse of {@link positionOf}: the plain-text offset of a ProseMirror position in the block. */
export function offsetOf(node: NodeJson, wanted: number): number {
  let position = 0;
  let offset = 0;
  let found: number | null = null;
  const visit = (current: NodeJson): void => {
    const length = current.text?.length ?? LEAVES[current.type]?.length;
    if (length !== undefined) {
      const size = sizeOf(current);
      if (found === null && wanted <= position + size)
        found = offset + Math.min(Math.max(wanted - position, 0), length);
      position += size;
      offset += length;
      return;
    }
    position += 1;
    offset += captionLine(current).length;
    const separator = SEPARATORS[current.type] ?? '';
    (current.content ?? []).forEach((child, index) => {
      if (index > 0) offset += separator.length;
      visit(child);
    });
    if (found === null && wanted <= position) found = offset;
    position += 1;
  };
  visit(node);
  return found ?? offset;
}

/** What ProseMirror calls the size of a node: a character or a leaf is one, anything else has two ends. */
function sizeOf({ type, text, content }: NodeJson): number {
  if (text !== undefined) return text.length;
  if (type !== 'footnote') return 1;
  return (content ?? []).reduce((sum, child) => sum + sizeOf(child), 2);
}
