import { type RefObject, useLayoutEffect } from 'react';

const GAP = 6;

/**
 * Puts every note of the margin beside its words, and below the note before it where they would
 * overlap. Done at every drawing, and whenever the text or a note changes its height.
 */
export function useMarginLayout(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const margin = column.current;
    if (!margin) return undefined;
    const arrange = (): void => place(margin);
    arrange();
    const watch = new ResizeObserver(arrange);
    for (const note of margin.children) watch.observe(note);
    const text = document.querySelector('[data-text]');
    if (text) watch.observe(text);
    return () => watch.disconnect();
  });
}

function place(margin: HTMLElement): void {
  const top = margin.getBoundingClientRect().top;
  const notes = [...margin.children].filter((child) => child instanceof HTMLElement);
  // All measures first, then all changes: one layout, not one for each note.
  const measured = notes.map((note) => ({
    note,
    height: note.offsetHeight,
    wanted: (wordsOf(note)?.getBoundingClientRect().top ?? top) - top,
  }));
  let free = 0;
  for (const { note, height, wanted } of measured) {
    const at = Math.max(wanted, free);
    note.style.top = `${at}px`;
    free = at + height + GAP;
  }
  margin.style.height = `${free}px`;
}

function wordsOf(note: HTMLElement): Element | null {
  const { note: id, beside } = note.dataset;
  return (
    document.querySelector(`[data-proposal="${id}"]`) ??
    (beside ? document.getElementById(`block-${beside}`) : null)
  );
}
