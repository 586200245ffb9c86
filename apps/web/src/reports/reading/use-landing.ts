import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type Landing, landingOf, NOWHERE } from './place-in.js';

/**
 * An address of a block or a proposal lands on its exact words. Where they are not on the page yet
 * they are asked for, and looked for again among the next `rows`.
 */
export function useLanding(
  rows: readonly unknown[],
  onSeek: (landing: Landing) => void,
  onLand: (landing: Landing) => void,
): Landing {
  const { hash } = useLocation();
  const done = useRef('');
  const [landing, setLanding] = useState(NOWHERE);

  useEffect(() => {
    if (hash !== done.current) onSeek(landingOf(hash));
  }, [hash, onSeek]);
  useEffect(() => {
    if (hash === done.current) return;
    const wanted = landingOf(hash);
    if (wanted === NOWHERE) {
      done.current = hash;
      setLanding(NOWHERE);
      return;
    }
    const { blockId, proposalId } = wanted;
    const words = blockId
      ? document.getElementById(`block-${blockId}`)
      : (document.querySelector(`[data-proposal="${proposalId}"]`) ??
        document.querySelector(`[data-note="${proposalId}"]`));
    if (!words) return;
    done.current = hash;
    const rect = words.getBoundingClientRect();
    if (rect.top < 160 || rect.bottom > window.innerHeight - 80)
      window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior: 'instant' });
    const standsIn = words.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? null;
    const landed = { blockId: blockId ?? standsIn, proposalId };
    setLanding(landed);
    onLand(landed);
  }, [hash, rows, onLand]);

  return landing;
}
