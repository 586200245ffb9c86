import { useEffect, useState } from 'react';

/** The section at the top of the window, for the contents to point at. */
export function useSectionHere(sections: readonly { blockId: string }[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      let found: string | null = null;
      for (const { blockId } of sections) {
        const top = document.getElementById(`block-${blockId}`)?.getBoundingClientRect().top;
        if (top === undefined || top > 200) break;
        found = blockId;
      }
      setHere(found);
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', soon, { passive: true });
    return () => {
      document.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [sections]);
  return here;
}
