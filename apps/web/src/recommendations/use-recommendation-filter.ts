import { useSearchParams } from 'react-router';
import type { RecommendationStatus } from '../gql/graphql.js';

export const STATUSES = [
  'overdue',
  'in_progress',
  'not_started',
  'done_in_time',
  'done_late',
  'cancelled',
] as const satisfies RecommendationStatus[];

export interface RecommendationFilter {
  status: RecommendationStatus | null;
  owner: string | null;
  report: string | null;
  mine: boolean;
}

/** The filter lies in the address, so that a list can be sent to somebody. */
export function useRecommendationFilter(): [
  RecommendationFilter,
  (change: Partial<RecommendationFilter>) => void,
] {
  const [params, setParams] = useSearchParams();
  const filter = {
    status: STATUSES.find((one) => one === params.get('status')) ?? null,
    owner: params.get('owner'),
    report: params.get('report'),
    mine: params.get('mine') === 'yes',
  };
  const change = (wanted: Partial<RecommendationFilter>): void => {
    const next = { ...filter, ...wanted };
    const said = Object.entries({ ...next, mine: next.mine ? 'yes' : null });
    setParams(
      said.filter((entry): entry is [string, string] => entry[1] !== null),
      { replace: true },
    );
  };
  return [filter, change];
}
