import type { ImportedBlockRow } from './import.queries.js';

/** More than this nobody reads through; further words find the others. */
const MOST = 60;

/**
 * Of which old blocks a block that was read may be the continuation, those whose words have these
 * in them: the ones that nothing continues first. Words in another language are continued by none.
 */
export function candidatesFor(
  rows: readonly ImportedBlockRow[],
  freshId: string,
  words: string,
): ImportedBlockRow[] {
  const row = rows.find((one) => one.freshId === freshId);
  if (!row) return [];
  const isTable = (kind: string): boolean => /^(table|figure|code)$/.test(kind);
  const wanted = words.trim().toLowerCase();
  const free = ({ freshId: by }: ImportedBlockRow): number => (by === null ? 0 : 1);
  return rows
    .filter(
      ({ oldId, verdict, kind, before }) =>
        oldId !== null &&
        oldId !== row.oldId &&
        verdict !== 'beside' &&
        verdict !== 'missing' &&
        (kind === row.kind || (!isTable(kind) && !isTable(row.kind))) &&
        (before ?? '').toLowerCase().includes(wanted),
    )
    .toSorted((a, b) => free(a) - free(b))
    .slice(0, MOST);
}
