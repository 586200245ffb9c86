import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Row } from './rows.js';
import { nearest, type Stretches } from './stretches.js';

interface Step {
  by: 1 | -1;
  wanted: (row: Row) => boolean;
}

/** From block to block by a key. Where the text has not been read yet, the step waits for it. */
export function useSteps(
  stretches: Stretches,
  count: number,
  current: string | null,
  onNeed: (stretch: number) => void,
  onCurrent: (blockId: string) => void,
): (by: 1 | -1, wanted: (row: Row) => boolean) => void {
  const waiting = useRef<Step | null>(null);
  const take = useCallback(
    ({ by, wanted }: Step) => {
      const found = stretches.size > 0 ? nearest(stretches, count, current, by, wanted) : null;
      if (typeof found === 'number') {
        waiting.current = { by, wanted };
        onNeed(found);
        return;
      }
      waiting.current = null;
      if (found === null) return;
      onCurrent(found.blockId);
      const block = document.getElementById(`block-${found.blockId}`);
      block?.scrollIntoView({ block: 'nearest' });
      block?.querySelector('a')?.focus({ preventScroll: true });
    },
    [stretches, count, current, onNeed, onCurrent],
  );
  const goOn = useEffectEvent(() => {
    if (waiting.current) take(waiting.current);
  });
  // Only what has newly been read lets it go on.
  useEffect(() => goOn(), [stretches]);
  return (by, wanted) => take({ by, wanted });
}
