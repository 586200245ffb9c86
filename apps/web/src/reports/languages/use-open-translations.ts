import { useState } from 'react';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import type { TranslationState } from '../../gql/graphql.js';
import { useReadAgainOnChange } from '../report-context.js';
import {
  openInRevisionQuery,
  openInWorkingCopyQuery,
  type OpenTranslation,
} from './languages-queries.js';

/** A text: the working copy of a report, or one of its revisions. */
export interface Text {
  reportId: string;
  revisionId: string | null;
}

export interface Wanted {
  language: Language | null;
  state: TranslationState | null;
  first: number;
}

interface OpenTranslations {
  /** Those read before, until the wanted ones are here; null while there are none. */
  open: readonly OpenTranslation[] | null;
  /** Why there are none, by the server's codes; null when there are. */
  codes: readonly string[] | null;
  again: () => void;
}

/** What is to be brought up to date in a text, with its words, from the first on. */
export function useOpenTranslations(
  { reportId, revisionId }: Text,
  wanted: Wanted,
): OpenTranslations {
  const [working, readWorking] = useQuery({
    query: openInWorkingCopyQuery,
    variables: { reportId, ...wanted },
    pause: revisionId !== null,
  });
  const [cut, readCut] = useQuery({
    query: openInRevisionQuery,
    variables: { id: revisionId ?? '', ...wanted },
    pause: revisionId === null,
  });
  useReadAgainOnChange(readWorking);
  const fresh =
    (revisionId === null ? working.data?.report?.workingCopy : cut.data?.revision)?.parity.open ??
    null;
  const [open, keep] = useState(fresh);
  if (fresh && fresh !== open) keep(fresh);
  const { error } = revisionId === null ? working : cut;
  const again = (): void =>
    (revisionId === null ? readWorking : readCut)({ requestPolicy: 'network-only' });
  const codes = error?.graphQLErrors.map(({ extensions }) => String(extensions['code']));
  return { open, codes: open ? null : (codes ?? null), again };
}
