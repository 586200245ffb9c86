import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import type { ChangeFilter } from './change-filters.js';
import type { PlacedChange } from './chapters.js';

export type Shown =
  | ({ kind: 'change' } & PlacedChange)
  /** Unchanged blocks between two changes, told by their number. */
  | { kind: 'fold'; key: string; count: number };

export function filterChanges(placed: readonly PlacedChange[], filter: ChangeFilter): Shown[] {
  const fitting = placed.filter((one) => fits(one, filter));
  if (!filter.onlyChanged) return fitting.map((one) => ({ kind: 'change', ...one }));
  const shown: Shown[] = [];
  for (const one of fitting) {
    const last = shown.at(-1);
    if (one.change.kind !== 'unchanged') shown.push({ kind: 'change', ...one });
    else if (last?.kind === 'fold') last.count += 1;
    else shown.push({ kind: 'fold', key: one.change.blockId, count: 1 });
  }
  return shown.some(({ kind }) => kind === 'change') ? shown : [];
}

function fits({ change, chapter }: PlacedChange, filter: ChangeFilter): boolean {
  if (filter.chapter && chapter !== filter.chapter) return false;
  if (filter.unattributed && !isUnattributed(change)) return false;
  return !filter.organisation || hasCause(change, filter.organisation);
}

function isUnattributed({ kind, causes }: ChangeOfBlockFragment): boolean {
  return kind !== 'unchanged' && causes.length === 0;
}

function hasCause({ causes }: ChangeOfBlockFragment, organisationId: string): boolean {
  return causes.some(({ proposal }) => proposal.organisation.id === organisationId);
}
