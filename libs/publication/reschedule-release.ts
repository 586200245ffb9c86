import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { Artefact } from './artefact.entity.js';
import { lockRelease } from './lock-release.js';
import { Release } from './release.entity.js';
import { aboutRelease, demandReleasable } from './setting.js';

/** Moves a release that is not out yet to another minute. What was prepared bears the old date and goes. */
@Injectable()
export class RescheduleRelease {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: { readonly id: string; readonly publishAt: Date; readonly reason: string },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'reschedule-release', async (work) => {
      const { id, publishAt } = input;
      const { report, release } = await lockRelease(work, id);
      demandReportAct(
        context.actor,
        release.kind === 'first' ? 'schedule_release' : 'publish_erratum',
        report,
      );
      const { text: reason } = demand(checkReason(input.reason), 'reason');
      if (release.state !== 'scheduled') refuse('wrong-state', { facts: { state: release.state } });
      await demandReleasable(work, report.id, publishAt);
      await work.delete(Artefact, { releaseId: id });
      await work.update(Release, { id }, { publishAt });
      await work.record({
        type: 'release.rescheduled',
        ...aboutRelease(report, id),
        facts: { number: release.number, publishAt: publishAt.toISOString(), reason },
      });
      return { id };
    });
  }
}
