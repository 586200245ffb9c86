import type {
  ImportedRowFragment,
  ImportedWordsQuery,
  ShownImportFragment,
} from '../../gql/graphql.js';

export type AlignedRow = ImportedRowFragment;
export type RowWords = NonNullable<ImportedWordsQuery['importPreview']>['alignment'][number];
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

/**
 * What the words of a row are kept under: another pair has other words to show.
 */
export function pairOf({
  freshId,
  oldId,
  partOf,
}: Pick<AlignedRow, 'freshId' | 'oldId' | 'partOf'>) {
  return [freshId, oldId, partOf].map((id) => id ?? '').join(' ');
}

/** Rows that are read and drawn together. */
const TOGETHER = 30;

export function groupsOf(rows: readonly AlignedRow[]): (readonly AlignedRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, index) =>
    rows.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
}

/** A language that comes to a text: no block of it continues another. */
export function isNewLanguage({ verdicts }: Pick<ShownImportFragment, 'verdicts'>): boolean {
  return verdicts.every(({ verdict }) => isOtherLanguage({ verdict }) || verdict === 'new');
}

export function opening(text: string | null): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 90)}…`;
}
