import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

interface Landing {
  blockId: string | null;
  proposalId: string | null;
}

/**
 * An address of a block or a proposal lands on its exact words. `rows` are asked for until the
 * words are on the page.
 */
export function useLanding(rows: readonly unknown[], onLand: (landing: Landing) => void): Landing {
  const { hash } = useLocation();
  const done = useRef('');
  const [landing, setLanding] = useState<Landing>({ blockId: null, proposalId: null });

  useEffect(() => {
    if (hash === done.current) return;
    const [, kind, id = ''] = /^#(block|proposal)-(.+)$/.exec(decodeURIComponent(hash)) ?? [];
    if (!kind) {
      done.current = hash;
      setLanding({ blockId: null, proposalId: null });
      return;
    }
    const words =
      kind === 'block'
        ? document.getElementById(`block-${id}`)
        : (document.querySelector(`[data-proposal="${id}"]`) ??
          document.querySelector(`[data-note="${id}"]`));
    if (!words) return;
    done.current = hash;
    const rect = words.getBoundingClientRect();
    if (rect.top < 160 || rect.bottom > window.innerHeight - 80)
      window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior: 'instant' });
    const blockId =
      kind === 'block'
        ? id
        : (words.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? null);
    const landed = { blockId, proposalId: kind === 'proposal' ? id : null };
    setLanding(landed);
    onLand(landed);
  }, [hash, rows, onLand]);

  return landing;
}
