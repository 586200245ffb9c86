import { Injectable } from '@nestjs/common';
import { changeKey, compareBlocks, type Block } from '#libs/domain/document';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { ChangeMark } from './change-mark.entity.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { Revision } from './revision.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

export interface MarkedChange {
  readonly fromRevisionId: string;
  /** Null: against the working copy. */
  readonly toRevisionId: string | null;
  readonly blockId: string;
  readonly material: boolean;
}

/**
 * Somebody says of one change that it is material, or editorial, and stands by it with a name. It
 * holds for exactly these words; signatures bind hashes, and no mark gives one back.
 */
@Injectable()
export class MarkChange {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: MarkedChange): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'mark-change', async (work) => {
      const from = await work.read(Revision, { id: input.fromRevisionId });
      const report = await work.lock(Report, { id: from.reportId });
      demandReportAct(context.actor, 'mark_change', report);
      const to = input.toRevisionId
        ? await work.read(Revision, { id: input.toRevisionId, reportId: report.id })
        : null;
      const after = to
        ? await blocksOf(work, to.id)
        : (await readWorkingCopy(work, report.id)).map(bareBlock);
      const change = compareBlocks(await blocksOf(work, from.id), after).find(
        ({ blockId }) => blockId === input.blockId,
      );
      if (change === undefined) return refuse('not-found', { field: 'blockId' });
      if (change.change === 'unchanged') refuse('nothing-changed', { field: 'blockId' });

      const { material } = input;
      const key = { reportId: report.id, blockId: input.blockId, change: changeKey(change) };
      const marked = await work.manager.findOneBy(ChangeMark, key);
      if (marked?.material === material) refuse('nothing-changed', { field: 'material' });
      const { actor } = context;
      await work.manager.save(ChangeMark, {
        ...key,
        material,
        markedAt: work.now,
        markedByName: actor.kind === 'person' ? actor.name : '',
      });
      await work.record({
        type: material ? 'change.marked-material' : 'change.marked-editorial',
        subject: { kind: 'report', id: report.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { block: input.blockId, from: from.number, to: to?.number ?? null },
      });
      return { reportId: report.id };
    });
  }
}

function blocksOf(work: Work, revisionId: string): Promise<Block[]> {
  return work.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 order by position`,
    [revisionId],
  );
}
