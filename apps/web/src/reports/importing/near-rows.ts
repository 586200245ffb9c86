import { createContext, useContext, useEffect, useLayoutEffect, useState } from 'react';

/** How far beyond the window a row is made ready, so that nobody sees it come. */
const MARGIN = '150% 0px';

/** Tells each row once that it has come near the window. */
export class NearRows {
  readonly #heard = new Map<Element, () => void>();
  readonly #observer = new IntersectionObserver((seen) => this.#tell(seen), { rootMargin: MARGIN });

  /** @returns what ends the waiting */
  wait(row: Element, near: () => void): () => void {
    this.#heard.set(row, near);
    this.#observer.observe(row);
    return () => {
      this.#heard.delete(row);
      this.#observer.unobserve(row);
    };
  }

  end(): void {
    this.#observer.disconnect();
  }

  #tell(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen) if (isIntersecting) this.#heard.get(target)?.();
  }
}

export const NearRowsContext = createContext<NearRows | null>(null);

/** One observer for all rows of a list. */
export function useNearRows(): NearRows {
  const [rows] = useState(() => new NearRows());
  useEffect(() => () => rows.end(), [rows]);
  return rows;
}

/** Whether this row has come near; it stays so, and what was opened in it stays open. */
export function useIsNear(row: React.RefObject<Element | null>, already: boolean): boolean {
  const rows = useContext(NearRowsContext);
  const [near, setNear] = useState(already);
  const waits = !near && !already;
  useLayoutEffect(() => {
    if (waits && rows && row.current) return rows.wait(row.current, () => setNear(true));
  }, [rows, row, waits]);
  if (already && !near) setNear(true);
  return near || already;
}
