import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DispositionKind, ProposalFilter } from '../gql/graphql.js';
import { KINDS } from './answer-types.js';

export const SHOWN = ['all', 'unanswered', 'mine', 'unincorporated', 'late', 'lost'] as const;
export type Shown = (typeof SHOWN)[number];

export interface AnswerFilter {
  shown: Shown;
  chapter: string;
  organisation: string;
  disposition: DispositionKind | '';
  search: string;
}

/** The filter stands in the address, so that a list can be sent to a colleague as a link. */
export function useAnswerFilter(): {
  filter: AnswerFilter;
  asked: ProposalFilter;
  set: (change: Partial<AnswerFilter>) => void;
} {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(
    () => ({
      shown: SHOWN.find((shown) => shown === params.get('shown')) ?? 'all',
      chapter: params.get('chapter') ?? '',
      organisation: params.get('organisation') ?? '',
      disposition: KINDS.find((kind) => kind === params.get('disposition')) ?? ('' as const),
      search: params.get('search') ?? '',
    }),
    [params],
  );
  const set = (change: Partial<AnswerFilter>): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value === '' || value === 'all') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const asked = useMemo(() => askedOf(filter), [filter]);
  return { filter, asked, set };
}

function askedOf(filter: AnswerFilter): ProposalFilter {
  return {
    ...(filter.shown === 'unanswered' && { unanswered: true }),
    ...(filter.shown === 'mine' && { takenByMe: true }),
    ...(filter.shown === 'unincorporated' && { unincorporated: true }),
    ...(filter.shown === 'late' && { late: true }),
    ...(filter.shown === 'lost' && { lost: true }),
    ...(filter.chapter && { chapterBlockId: filter.chapter }),
    ...(filter.organisation && { organisationId: filter.organisation }),
    ...(filter.disposition && { disposition: filter.disposition }),
    ...(filter.search && { search: filter.search }),
  };
}
