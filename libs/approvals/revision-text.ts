import type { Trilingual } from '#libs/domain';
import type { Block, ReportText } from '#libs/domain/document';
import type { Rows, Work } from '#libs/platform';

/** Reads with an act's transaction, or for a screen. */
export type Reader = (sql: string, parameters: readonly unknown[]) => Promise<unknown[]>;

export const within =
  (work: Work): Reader =>
  (sql, parameters) =>
    work.query(sql, parameters);

export const onScreen =
  (rows: Rows): Reader =>
  (sql, parameters) =>
    rows.many(sql, parameters);

const BLOCK = 'kind, level, ordered, content';

/** The text as a revision froze it. */
export async function textOfRevision(read: Reader, revisionId: string): Promise<ReportText> {
  const titles = await read('select title from revision where id = $1', [revisionId]);
  const blocks = await read(
    `select block_id as id, ${BLOCK} from revision_block where revision_id = $1 order by position`,
    [revisionId],
  );
  return textOf(titles, blocks);
}

/** The text as it would be frozen now. */
export async function textOfWorkingCopy(read: Reader, reportId: string): Promise<ReportText> {
  const titles = await read('select title from report where id = $1', [reportId]);
  const blocks = await read(
    `select id, ${BLOCK} from working_block where report_id = $1 order by position, id`,
    [reportId],
  );
  return textOf(titles, blocks);
}

function textOf(titles: unknown[], blocks: unknown[]): ReportText {
  const [row] = titles as { title: Trilingual }[];
  return { title: row?.title ?? { kk: '', ru: '', en: '' }, blocks: blocks as Block[] };
}
