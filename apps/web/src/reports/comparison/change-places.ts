import type { ComparisonQuery } from '../../gql/graphql.js';

export type Comparison = NonNullable<ComparisonQuery['comparison']>;
/** A change without its words. */
export type ChangePlace = Comparison['places'][number];
export type Kind = 'edited' | 'added' | 'removed' | 'moved';

/** A change as a mark on a line that is the whole text. */
export interface Place {
  change: ChangePlace;
  kind: Kind;
  /** From 0, the beginning of the text, to 1, its end. */
  at: number;
}

export const KINDS: readonly Kind[] = ['edited', 'added', 'removed', 'moved'];

/** How many blocks the later text has. */
export function lengthOf({ summary }: Pick<Comparison, 'summary'>): number {
  return summary.unchanged + summary.edited + summary.added + summary.moved;
}

/** Where in the later text its changes lie; what was removed has no room of its own in it. */
export function placesOf(changes: readonly ChangePlace[], length: number): Place[] {
  return changes.flatMap((change): Place[] => {
    const { kind, position } = change;
    if (kind === 'unchanged') return [];
    const middle = position + roomOf(change) / 2;
    return [{ change, kind, at: Math.min(1, middle / Math.max(1, length)) }];
  });
}

/** How many unchanged blocks stand right before each change. */
export function unchangedBefore(changes: readonly ChangePlace[]): number[] {
  let end = 0;
  return changes.map((change) => {
    const count = change.position - end;
    end = change.position + roomOf(change);
    return count;
  });
}

function roomOf({ kind }: ChangePlace): number {
  return kind === 'removed' ? 0 : 1;
}
