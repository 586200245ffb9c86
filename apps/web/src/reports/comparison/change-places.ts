import type { ChangeOfBlockFragment } from '../../gql/graphql.js';

export type Kind = 'edited' | 'added' | 'removed' | 'moved';

/** A change as a mark on a line that is the whole text. */
export interface Place {
  change: ChangeOfBlockFragment;
  kind: Kind;
  /** From 0, the beginning of the text, to 1, its end. */
  at: number;
}

export const KINDS: readonly Kind[] = ['edited', 'added', 'removed', 'moved'];

/**
 * Where in a text its changes lie, measured in blocks: of the text after them, in which what was
 * removed has no room of its own, or of the text before, in which what was added has none.
 * @returns the places, and how many blocks the text has
 */
export function placesOf(
  changes: readonly ChangeOfBlockFragment[],
  unchanged: number,
  side: 'before' | 'after',
): { places: Place[]; length: number } {
  const homeless = side === 'after' ? 'removed' : 'added';
  const room = (kind: string): number => (kind === homeless ? 0 : 1);
  const length = unchanged + changes.reduce((sum, { kind }) => sum + room(kind), 0);
  let next = 0;
  const places = changes.flatMap((change): Place[] => {
    next += change.unchangedBefore;
    const at = Math.min(1, (next + room(change.kind) / 2) / Math.max(1, length));
    next += room(change.kind);
    return change.kind === 'unchanged' ? [] : [{ change, kind: change.kind, at }];
  });
  return { places, length };
}
