import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

/** The present moment, again and again: for a page on which something is about to happen. */
export function useClock(everyMs: number, onTick?: () => void): Date {
  const [now, setNow] = useState(() => new Date());
  useInterval(
    () => {
      setNow(new Date());
      onTick?.();
    },
    everyMs,
    { autoInvoke: true },
  );
  return now;
}
