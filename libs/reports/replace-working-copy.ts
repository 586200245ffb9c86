import { canonicalJson } from '#libs/domain';
import type { Block } from '#libs/domain/document';
import type { Work } from '#libs/platform';
import { announce } from './log-change.js';
import { bareBlock } from './working-copy.js';
import type { WorkingBlock } from './working-block.entity.js';

/**
 * Lays another text over the working copy as a whole. Blocks that did not change keep their version
 * and who wrote them; the order is numbered anew.
 */
export async function replaceWorkingCopy(
  work: Work,
  reportId: string,
  old: readonly WorkingBlock[],
  blocks: readonly Block[],
): Promise<void> {
  const { actor } = work.context;
  const before = new Map(old.map((block) => [block.id, block]));
  const rows = blocks.map((block, index) => {
    const was = before.get(block.id);
    const same = was && canonicalJson(bareBlock(was)) === canonicalJson(block);
    return {
      ...block,
      position: index + 1,
      version: same ? was.version : (was?.version ?? 0) + 1,
      edited_at: same ? was.editedAt : work.now,
      edited_by_name: same ? was.editedByName : actor.kind === 'person' ? actor.name : null,
    };
  });
  await work.query('delete from working_block where report_id = $1', [reportId]);
  await work.query(
    `insert into working_block (report_id, id, position, kind, level, ordered, content, version,
       edited_at, edited_by_name)
     select $1::uuid, b.* from jsonb_to_recordset($2::jsonb) as b(id text, position double precision,
       kind text, level int, ordered boolean, content jsonb, version int, edited_at timestamptz,
       edited_by_name text)`,
    [reportId, JSON.stringify(rows)],
  );
  // A block that comes back begins at its first version again; what led to others is no longer true.
  await work.query(`delete from working_change where report_id = $1 and not block_id = any($2)`, [
    reportId,
    rows.map(({ id }) => id),
  ]);
  await announce(work, { kind: 'arranged', reportId });
}
