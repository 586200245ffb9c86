import type { Language } from '../languages.js';
import type { Block, NodeJson } from './block.js';

/**
 * The words of a block as one string. All positions of anchors are UTF-16 offsets into it: a hard
 * break is one line feed, table cells are joined by a tab and rows by a line feed; of a figure it
 * is the caption.
 */
export function nodeText(node: NodeJson): string {
  if (node.text !== undefined) return node.text;
  if (node.type === 'hard_break') return '\n';
  return (node.content ?? []).map(nodeText).join(SEPARATORS[node.type] ?? '');
}

/** Between the children of a node of this type. */
const SEPARATORS: Readonly<Record<string, string>> = { table: '\n', table_row: '\t' };

/** The block's text in a language; '' when the block has none there. */
export function blockText(block: Block, language: Language): string {
  const node = block.content[language];
  return node === undefined ? '' : nodeText(node);
}

/**
 * The same place as a ProseMirror position inside the block, counted from just before the block
 * (so 1 is before its first character). An offset between two cells belongs to the end of the first.
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
    if (current.type === 'hard_break') {
      if (found === null && offset <= seen) found = position;
      seen += 1;
      position += 1;
      return;
    }
    position += 1;
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
    const size = current.text?.length ?? (current.type === 'hard_break' ? 1 : null);
    if (size !== null) {
      if (found === null && wanted <= position + size) found = offset + (wanted - position);
      position += size;
      offset += size;
      return;
    }
    position += 1;
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
