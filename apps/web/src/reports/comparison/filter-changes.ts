import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import type { ChangeFilter } from './change-filters.js';
import type { PlacedChange } from './chapters.js';

export interface SameBlock {
  blockId: string;
  kind: string;
  text: string;
}

export type Shown =
  | ({ as: 'change' } & PlacedChange)
  /** Unchanged blocks between two changes: told by their number, or in full. */
  | { as: 'fold'; key: string; count: number }
  | ({ as: 'same' } & SameBlock);

/** The changes that fit; between them, unless something is filtered out, what did not change. */
export function filterChanges(
  placed: readonly PlacedChange[],
  filter: ChangeFilter,
  unchanged: readonly SameBlock[],
): Shown[] {
  const fitting = placed.filter((one) => fits(one, filter));
  if (isNarrowed(filter)) return fitting.map((one) => ({ as: 'change', ...one }));
  const rest = [...unchanged];
  const shown = fitting.flatMap((one): Shown[] => {
    const count = one.change.unchangedBefore;
    return [...between(one.change.blockId, count, rest), { as: 'change', ...one }];
  });
  return [...shown, ...rest.map((block): Shown => ({ as: 'same', ...block }))];
}

function between(blockId: string, count: number, rest: SameBlock[]): Shown[] {
  if (count === 0) return [];
  const blocks = rest.splice(0, count);
  if (blocks.length > 0) return blocks.map((block) => ({ as: 'same', ...block }));
  return [{ as: 'fold', key: `before-${blockId}`, count }];
}

function isNarrowed({ chapter, organisation, material, unattributed }: ChangeFilter): boolean {
  return chapter !== null || organisation !== null || material !== null || unattributed;
}

function fits({ change, chapter }: PlacedChange, filter: ChangeFilter): boolean {
  if (filter.chapter && chapter !== filter.chapter) return false;
  if (filter.material !== null && change.material !== filter.material) return false;
  if (filter.unattributed && change.causes.length > 0) return false;
  return !filter.organisation || hasCause(change, filter.organisation);
}

function hasCause({ causes }: ChangeOfBlockFragment, organisationId: string): boolean {
  return causes.some(({ proposal }) => proposal.organisation.id === organisationId);
}
