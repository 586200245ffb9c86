import { useEffect, useState } from 'react';
import { STRETCH } from './stretches.js';

/** How far below the top of the window the reader is taken to be, in pixels. */
const EYE = 200;

/** The section at the top of the window, for the contents to point at. */
export function useSectionHere(
  sections: readonly { blockId: string; position: number }[],
): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const position = positionHere();
      if (position === null) return;
      setHere(sections.findLast((section) => section.position <= position)?.blockId ?? null);
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

/** Of the block that is read, or of the stretch that is to come there; null beside the text. */
function positionHere(): number | null {
  const text = document.querySelector('[data-text]')?.getBoundingClientRect();
  if (!text) return null;
  const place = document
    .elementFromPoint(text.left + text.width / 2, EYE)
    ?.closest<HTMLElement>('[data-position], [data-coming]');
  if (!place) return null;
  const { position, coming } = place.dataset;
  return position === undefined ? Number(coming) * STRETCH : Number(position);
}
