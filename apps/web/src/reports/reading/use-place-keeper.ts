import { useCallback, useLayoutEffect, useRef } from 'react';

interface Place {
  blockId: string;
  top: number;
}

/**
 * Keeps the words the reader was at where they were on the screen when the text changes its layer.
 * `keep` is called before the change; once `rows` of the new layer are drawn, the page is moved.
 */
export function usePlaceKeeper(rows: readonly unknown[]): {
  keep: () => void;
  /** The first of the blocks that were in sight; null when none is kept. */
  keptBlock: () => string | null;
} {
  const kept = useRef<Place[]>([]);
  const keep = useCallback(() => {
    // The blocks in sight, nearest to the top first: the first one may be gone in the next layer.
    kept.current = [...document.querySelectorAll<HTMLElement>('[data-block]')]
      .map((block) => ({
        blockId: block.dataset['block'] ?? '',
        top: block.getBoundingClientRect().top,
      }))
      .filter(({ top }) => top > 100)
      .slice(0, 12);
  }, []);
  useLayoutEffect(() => {
    if (rows.length === 0) return;
    for (const { blockId, top } of kept.current) {
      const block = document.getElementById(`block-${blockId}`);
      if (!block) continue;
      window.scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
      break;
    }
    kept.current = [];
  }, [rows]);
  return { keep, keptBlock: useCallback(() => kept.current[0]?.blockId ?? null, []) };
}
