import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#libs/domain';
import { checkBlocks } from '#libs/domain/document';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { replaceWorkingCopy } from './replace-working-copy.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { keepSnapshot } from './take-snapshot.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';
import { WorkingSnapshot } from './working-snapshot.entity.js';

/** Puts the working copy back to what it was; what it is now is kept as a snapshot first. */
@Injectable()
export class RestoreSnapshot {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'restore-snapshot', async (work) => {
      const { reportId, name, blocks: kept } = await work.read(WorkingSnapshot, { id });
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'restore_snapshot', report);
      const { blocks } = demand(checkBlocks(kept));
      const old = await readWorkingCopy(work, reportId);
      if (canonicalJson(old.map(bareBlock)) === canonicalJson(blocks)) refuse('nothing-changed');
      await keepSnapshot(work, report, 'restore');
      await replaceWorkingCopy(work, reportId, old, blocks);
      await work.record({
        type: 'snapshot.restored',
        subject: { kind: 'report', id: reportId },
        reportId,
        organisationId: report.agencyId,
        facts: { name, blocks: blocks.length },
      });
      return { reportId };
    });
  }
}
