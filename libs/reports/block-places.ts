import { refuse, type Work } from '#libs/platform';
import { WorkingBlock } from './working-block.entity.js';

/**
 * The position of a block that is to stand after another one, or first. It lies between two
 * neighbours, so nothing else moves; when fractions run out, the whole text is numbered anew.
 */
export async function placeAfter(
  work: Work,
  reportId: string,
  afterBlockId: string | null,
): Promise<number> {
  return (
    (await placeBetween(work, reportId, afterBlockId)) ??
    (await numberAnew(work, reportId)) ??
    (await placeBetween(work, reportId, afterBlockId)) ??
    refuse('not-found')
  );
}

async function placeBetween(
  work: Work,
  reportId: string,
  afterBlockId: string | null,
): Promise<number | null> {
  const before = afterBlockId === null ? 0 : await positionOf(work, reportId, afterBlockId);
  const [next] = await work.query<{ position: number | null }>(
    `select min(position) as position from working_block where report_id = $1 and position > $2`,
    [reportId, before],
  );
  const after = next?.position ?? before + 2;
  const middle = (before + after) / 2;
  return before < middle && middle < after ? middle : null;
}

async function positionOf(work: Work, reportId: string, id: string): Promise<number> {
  const block = await work.manager.findOneBy(WorkingBlock, { reportId, id });
  return block?.position ?? refuse('not-found', { field: 'afterBlockId' });
}

async function numberAnew(work: Work, reportId: string): Promise<null> {
  await work.query(
    `update working_block b set position = o.place
     from (select id, row_number() over (order by position, id) as place
           from working_block where report_id = $1) o
     where b.report_id = $1 and b.id = o.id`,
    [reportId],
  );
  return null;
}
