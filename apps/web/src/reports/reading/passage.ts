import { describePassage } from '#libs/domain/document';

/** Exact words of one block, ready to be proposed on. */
export interface Passage {
  blockId: string;
  exact: string;
  start: number;
  end: number;
}

/** What is selected on the page, told as positions in one block; of several blocks, the first. */
export function selectedPassage(
  plainTextOf: (blockId: string) => string | undefined,
): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-block] [data-at]')].filter(
    (piece) => range.intersectsNode(piece) && piece.textContent !== '',
  );
  const blockId = pieces[0]?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  const text = blockId === undefined ? undefined : plainTextOf(blockId);
  if (blockId === undefined || text === undefined) return null;
  const inBlock = pieces.filter(
    (piece) => piece.closest<HTMLElement>('[data-block]')?.dataset['block'] === blockId,
  );
  const first = inBlock[0];
  const last = inBlock.at(-1);
  if (!first || !last) return null;
  const start = offsetOf(first, range.startContainer, range.startOffset) ?? startOf(first);
  const end = offsetOf(last, range.endContainer, range.endOffset) ?? startOf(last) + lengthOf(last);
  if (end <= start) return null;
  const described = describePassage(text, start, end);
  if (!described.ok) return null;
  return { blockId, exact: described.quote.exact, ...described.position };
}

function offsetOf(piece: HTMLElement, container: Node, offset: number): number | null {
  if (!piece.contains(container) || container.nodeType !== Node.TEXT_NODE) return null;
  return startOf(piece) + Math.min(offset, lengthOf(piece));
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset['at']);
}

/** A reference shows more than the one sign it is. */
function lengthOf(piece: HTMLElement): number {
  return Number(piece.dataset['length'] ?? piece.textContent.length);
}
