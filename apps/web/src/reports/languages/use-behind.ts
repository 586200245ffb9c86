import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import { useReadAgainOnChange } from '../report-context.js';
import type { Place } from '../editing/place.js';
import { behindQuery } from './languages-queries.js';

export interface Behind {
  source: Language;
  /** Translations whose source has changed since, in the order of the text. */
  stale: readonly Place[];
  /** How many are missing. */
  missing: number;
  /** The languages in which a block is stale, as one word: equal words, equal states. */
  staleIn: (blockId: string) => string;
}

/** A pause in saving after which it is asked again. */
const PAUSE = 1500;

/**
 * Which translations of the working copy are behind its source; asked again at every act that is
 * heard of, and when what is written here has been saved.
 */
export function useBehind(reportId: string, savedAt: unknown): Behind {
  const [{ data }, readAgain] = useQuery({ query: behindQuery, variables: { reportId } });
  useReadAgainOnChange(readAgain);
  useEffect(() => {
    if (!savedAt) return undefined;
    const timer = setTimeout(() => readAgain({ requestPolicy: 'network-only' }), PAUSE);
    return () => clearTimeout(timer);
  }, [savedAt, readAgain]);
  const parity = data?.report?.workingCopy?.parity;
  return useMemo(() => {
    const stale = parity?.open ?? [];
    const byBlock = Map.groupBy(stale, ({ blockId }) => blockId);
    return {
      source: parity?.source ?? 'kk',
      stale,
      missing: parity?.languages.reduce((sum, { missing }) => sum + missing, 0) ?? 0,
      staleIn: (blockId) => (byBlock.get(blockId) ?? []).map(({ language }) => language).join(),
    };
  }, [parity]);
}
