import type { Trilingual } from '#libs/domain';
import type { Block, ReportText } from '#libs/domain/document';
import type { Reader } from '#libs/dispositions';

const BLOCK = 'kind, level, ordered, content';

/** The text as a revision froze it. */
export async function textOfRevision(reader: Reader, revisionId: string): Promise<ReportText> {
  const titles = await reader.query<Titled>('select title from revision where id = $1', [
    revisionId,
  ]);
  const blocks = await reader.query<Block>(
    `select block_id as id, ${BLOCK} from revision_block where revision_id = $1 order by position`,
    [revisionId],
  );
  return textOf(titles, blocks);
}

/** The text as it would be frozen now. */
export async function textOfWorkingCopy(reader: Reader, reportId: string): Promise<ReportText> {
  const titles = await reader.query<Titled>('select title from report where id = $1', [reportId]);
  const blocks = await reader.query<Block>(
    `select id, ${BLOCK} from working_block where report_id = $1 order by position, id`,
    [reportId],
  );
  return textOf(titles, blocks);
}

interface Titled {
  readonly title: Trilingual;
}

function textOf([row]: readonly Titled[], blocks: Block[]): ReportText {
  return { title: row?.title ?? { kk: '', ru: '', en: '' }, blocks };
}
