import type { ShownImportFragment } from '../../gql/graphql.js';

export type AlignedRow = ShownImportFragment['alignment'][number];
export type RowVerdict = AlignedRow['verdict'];

/** In the order in which a person goes through them. */
export const ROW_VERDICTS: readonly RowVerdict[] = [
  'edited',
  'split',
  'merged',
  'moved',
  'new',
  'removed',
  'beside',
  'missing',
  'unchanged',
];

/** What stands in another language: words cannot be compared with it, nor continue it. */
export function isOtherLanguage({ verdict }: Pick<AlignedRow, 'verdict'>): boolean {
  return verdict === 'beside' || verdict === 'missing';
}

export interface Correction {
  freshId: string;
  oldId: string | null;
}

/** A row is addressed by the block that was read, or by the old one where there is none. */
export function keyOf({ freshId, oldId }: Pick<AlignedRow, 'freshId' | 'oldId'>): string {
  return freshId === null ? `old-${oldId}` : `fresh-${freshId}`;
}

export function correctionsIn(rows: readonly AlignedRow[]): Correction[] {
  return rows.flatMap(({ corrected, freshId, oldId }) =>
    corrected && freshId !== null ? { freshId, oldId } : [],
  );
}

/** One more correction; it takes the place of others on the same block of either text. */
export function withCorrection(corrections: readonly Correction[], next: Correction): Correction[] {
  const others = corrections.filter(
    ({ freshId, oldId }) => freshId !== next.freshId && (oldId === null || oldId !== next.oldId),
  );
  return [...others, next];
}

/** Of which old block a block may be the continuation: those without one first, then by likeness of kind. */
export function candidatesFor(row: AlignedRow, rows: readonly AlignedRow[]): AlignedRow[] {
  const isTable = (kind: string): boolean => /^(table|figure|code)$/.test(kind);
  const fits = (other: AlignedRow): boolean =>
    other.kind === row.kind || (!isTable(other.kind) && !isTable(row.kind));
  const olds = rows.filter(
    (other) => other.oldId !== null && other.oldId !== row.oldId && !isOtherLanguage(other),
  );
  const free = (other: AlignedRow): number => (other.freshId === null ? 0 : 1);
  return olds.filter(fits).toSorted((a, b) => free(a) - free(b));
}

export function opening(text: string | null): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 90)}…`;
}
