/** So long may rows that are drawn on the way still grow. */
const SETTLES = 3_000;
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

let stay: (() => void) | null = null;

/**
 * Brings a block into the middle of what is seen, and keeps it there while the rows around it are
 * drawn, until the reader moves on. @param placeIn the place in its row that is to be seen
 */
export function comeTo(blockId: string, placeIn: (row: Element) => DOMRect = rectOf): void {
  stay?.();
  const row = document.getElementById(`block-${blockId}`);
  const grid = row?.parentElement;
  if (!row || !grid) return;
  const come = (): void => {
    const { top, height } = placeIn(row);
    const above = Math.max(window.innerHeight / 2 - height / 2, window.innerHeight / 3);
    window.scrollBy({ top: top - above, behavior: 'instant' });
  };
  const grown = new ResizeObserver(come);
  const leave = (): void => {
    grown.disconnect();
    clearTimeout(timer);
    for (const move of MOVES) window.removeEventListener(move, leave);
    stay = null;
  };
  const timer = setTimeout(leave, SETTLES);
  for (const move of MOVES) window.addEventListener(move, leave, { passive: true });
  stay = leave;
  come();
  grown.observe(grid);
}

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();
