import { Injectable } from '@nestjs/common';
import { checkReason, decideAct } from '#libs/domain';
import { demand, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct, Report } from '#libs/reports';
import { cancel } from './cancel-release.js';
import { releasesOf } from './setting.js';
import { isSet } from './standing.js';

/**
 * Begins the correction of published words. They stay public as they are; the report goes back to
 * be revised, and the corrected words go the whole way of approval before an erratum carries them.
 */
@Injectable()
export class OpenCorrection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, given: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'open-correction', async (work) => {
      const report = await work.lock(Report, { id });
      demandReportAct(context.actor, 'open_correction', report);
      const { text: reason } = demand(checkReason(given), 'reason');
      const { next } = demand(decideAct(report.state, 'open_correction'));
      for (const release of await releasesOf(work, id))
        if (isSet(release)) await cancel(work, report, release, reason);
      await work.update(Report, { id }, { state: next, stateSince: work.now });
      await work.record({
        type: 'report.correction-opened',
        subject: { kind: 'report', id },
        reportId: id,
        organisationId: report.agencyId,
        facts: { reason },
      });
      return { id };
    });
  }
}
