import type { EditorView } from '@tiptap/pm/view';
import { type NodeJson, offsetOf } from '#libs/domain/document';
import type { Writer } from './writers.js';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Somebody's caret and selected words, measured from the corner of the cell. */
export interface Drawn extends Omit<Writer, 'selected'> {
  caret: Box;
  /** Whether its flag would reach beyond the cell on the usual side. */
  late: boolean;
  selected: readonly Box[];
}

/** @returns nothing when the place is not known or not on the page */
export function drawnIn(
  cell: HTMLElement,
  { selected, ...writer }: Writer,
  node: NodeJson,
  view: EditorView | null,
): Drawn[] {
  if (!selected) return [];
  const { anchor, head } = selected;
  const caret = rangeOf(cell, node, view, head, head);
  if (!caret) return [];
  const words =
    anchor === head
      ? null
      : rangeOf(cell, node, view, Math.min(anchor, head), Math.max(anchor, head));
  const corner = cell.getBoundingClientRect();
  const [at] = [...caret.getClientRects()];
  const box = at ?? emptyLine(caret);
  const boxed = ({ left, top, width, height }: Box): Box => ({
    left: Math.round(left - corner.left),
    top: Math.round(top - corner.top),
    width: Math.round(width),
    height: Math.round(height),
  });
  return [
    {
      ...writer,
      caret: boxed(box),
      late: box.left - corner.left > corner.width / 2,
      selected: [...(words?.getClientRects() ?? [])].map(boxed),
    },
  ];
}

/** A line without words has a height all the same. */
function emptyLine({ startContainer }: Range): Box {
  const line = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const { left, top, height } = line?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, width: 0, height };
}

function rangeOf(
  cell: HTMLElement,
  node: NodeJson,
  view: EditorView | null,
  from: number,
  to: number,
): Range | null {
  const find = view ? inEditor(view) : atRest(cell, node);
  const [start, end] = [find(from), find(to)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

type Find = (position: number) => { node: Node; offset: number } | null;

function inEditor(view: EditorView): Find {
  return (position) =>
    position <= view.state.doc.content.size ? view.domAtPos(position, -1) : null;
}

/** Every piece of text on the page carries its offset in the block's plain text. */
function atRest(cell: HTMLElement, block: NodeJson): Find {
  const pieces = [...cell.querySelectorAll<HTMLElement>('[data-at]')].flatMap((piece) =>
    piece.firstChild instanceof Text
      ? [{ at: Number(piece.dataset['at']), text: piece.firstChild }]
      : [],
  );
  return (position) => {
    const offset = offsetOf(block, position);
    const piece = pieces.find(({ at, text }) => at <= offset && offset <= at + text.length);
    return piece ? { node: piece.text, offset: offset - piece.at } : null;
  };
}
