import { useMemo } from 'react';
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

/** Which translations of the working copy are behind its source; it is asked again at every act. */
export function useBehind(reportId: string): Behind {
  const [{ data }, readAgain] = useQuery({ query: behindQuery, variables: { reportId } });
  useReadAgainOnChange(readAgain);
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
