import { useEffect, useState } from 'react';
import { type Passage, selectedPassage } from './passage.js';

interface Selected {
  passage: Passage;
  /** Where the selection ends on the page, for the act to stand beside it. */
  top: number;
  left: number;
}

/** The passage that is selected now, however it was: by mouse, touch or keyboard. */
export function useSelection(
  watching: boolean,
  plainTextOf: (blockId: string) => string | undefined,
): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (!watching) return undefined;
    let timer = 0;
    const look = (): void => {
      const passage = selectedPassage(plainTextOf);
      const rect = passage && window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      setSelected(
        passage && rect
          ? { passage, top: rect.bottom + window.scrollY, left: rect.right + window.scrollX }
          : null,
      );
    };
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, 150);
    };
    document.addEventListener('selectionchange', soon);
    return () => {
      document.removeEventListener('selectionchange', soon);
      window.clearTimeout(timer);
      setSelected(null);
    };
  }, [watching, plainTextOf]);
  return selected;
}
