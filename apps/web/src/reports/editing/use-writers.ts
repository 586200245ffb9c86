import { useState } from 'react';
import type { TextState } from './text-state.js';
import { type Companion, writersByCell, type Writers } from './writers.js';
import type { WorkingText } from './working-text.js';

/** Who else writes in each cell and where, moved along with the words of this page. */
export function useWriters(
  company: readonly Companion[],
  text: WorkingText,
  state: TextState,
): Writers {
  const [kept, keep] = useState(() => ({
    company,
    state,
    writers: writersByCell(company, text, new Map()),
  }));
  if (kept.company === company && kept.state === state) return kept.writers;
  const writers = writersByCell(company, text, kept.writers);
  keep({ company, state, writers });
  return writers;
}
