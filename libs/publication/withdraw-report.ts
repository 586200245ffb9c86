import { Injectable } from '@nestjs/common';
import { checkReason, decideAct } from '#libs/domain';
import { demand, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct, Report } from '#libs/reports';
import { cancel } from './cancel-release.js';
import { Release } from './release.entity.js';
import { releasesOf } from './setting.js';
import { isOut, isSet } from './standing.js';

/** Takes a published report out of force, with a reason that its page shows from then on. */
@Injectable()
export class WithdrawReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, given: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'withdraw-report', async (work) => {
      const report = await work.lock(Report, { id });
      demandReportAct(context.actor, 'withdraw_report', report);
      const { text: reason } = demand(checkReason(given), 'reason');
      const { next } = demand(decideAct(report.state, 'withdraw_report'));
      for (const release of await releasesOf(work, id)) {
        if (isSet(release)) await cancel(work, report, release, reason);
        if (isOut(release))
          await work.update(
            Release,
            { id: release.id },
            { state: 'withdrawn', endedAt: work.now, endReason: reason },
          );
      }
      await work.update(Report, { id }, { state: next, stateSince: work.now });
      await work.record({
        type: 'report.withdrawn',
        subject: { kind: 'report', id },
        reportId: id,
        organisationId: report.agencyId,
        facts: { reason },
      });
      return { id };
    });
  }
}
