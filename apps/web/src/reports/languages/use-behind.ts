import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import { useReadAgainOnChange } from '../report-context.js';
import { behindQuery, type OpenTranslation } from './languages-queries.js';

export interface Behind {
  source: Language;
  /** In the order of the text. */
  open: readonly OpenTranslation[];
  at: (blockId: string, language: Language) => OpenTranslation | undefined;
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
    const open = parity?.open ?? [];
    const byPlace = new Map(open.map((each) => [`${each.blockId} ${each.language}`, each]));
    const stale = Map.groupBy(
      open.filter(({ state }) => state === 'stale'),
      ({ blockId }) => blockId,
    );
    return {
      source: parity?.source ?? 'kk',
      open,
      at: (blockId, language) => byPlace.get(`${blockId} ${language}`),
      staleIn: (blockId) => (stale.get(blockId) ?? []).map(({ language }) => language).join(),
    };
  }, [parity]);
}
