import { useEffect } from 'react';

/** The passage of the note under the pointer or focus is drawn stronger, and so is an open one's. */
export function usePointed(...proposalIds: readonly (string | null)[]): void {
  const ids = proposalIds.filter((id) => id !== null).join(' ');
  useEffect(() => {
    const pieces = ids
      .split(' ')
      .filter(Boolean)
      .flatMap((id) => [...document.querySelectorAll(`[data-proposal="${CSS.escape(id)}"]`)]);
    for (const piece of pieces) piece.classList.add('active');
    return () => {
      for (const piece of pieces) piece.classList.remove('active');
    };
  }, [ids]);
}
