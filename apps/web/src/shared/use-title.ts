import { useEffect } from 'react';

/** What the window is called while this page is open. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Talqy`;
  }, [title]);
}
