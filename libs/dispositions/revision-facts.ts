import type { Language, Trilingual } from '#libs/domain';
import {
  changedBlockIds,
  compareBlocks,
  missingLanguages,
  type Block,
} from '#libs/domain/document';

/** Anything that answers SQL with plain rows: an act's work, or the reads for screens. */
export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

const REMEMBERED = 64;
const remembered = new Map<string, Promise<readonly string[]>>();

/** The blocks that differ between two revisions of a report. */
export function changedBetween(
  reader: Reader,
  from: string,
  to: string,
): Promise<readonly string[]> {
  return once(`${from} ${to}`, async () => {
    if (from === to) return [];
    const before = await revisionBlocks(reader, from);
    return changedBlockIds(compareBlocks(before, await revisionBlocks(reader, to)));
  });
}

/** The languages in which the revision has nothing to read, or not everything. */
export async function languagesMissingIn(
  reader: Reader,
  revision: { readonly id: string; readonly title: Trilingual },
): Promise<Language[]> {
  const missing = await once(revision.id, async () =>
    missingLanguages({ title: revision.title, blocks: await revisionBlocks(reader, revision.id) }),
  );
  return missing as Language[];
}

export function revisionBlocks(reader: Reader, revisionId: string): Promise<Block[]> {
  return reader.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 order by position`,
    [revisionId],
  );
}

export function workingBlocks(reader: Reader, reportId: string): Promise<Block[]> {
  return reader.query<Block>(
    `select id, kind, level, ordered, content from working_block
     where report_id = $1 order by position, id`,
    [reportId],
  );
}

/** Revisions never change, so what follows from them is computed once; the oldest is let go. */
function once(key: string, compute: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const known = remembered.get(key);
  if (known) return known;
  const fresh = compute();
  remembered.set(key, fresh);
  fresh.catch(() => remembered.delete(key));
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return fresh;
}
