import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandReportAct, type Report } from '#libs/reports';
import { lockRelease } from './lock-release.js';
import { Release } from './release.entity.js';
import { aboutRelease } from './setting.js';

/** Takes a release back before its minute. Once the minute has struck there is nothing left to cancel. */
@Injectable()
export class CancelRelease {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, given: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'cancel-release', async (work) => {
      const { report, release } = await lockRelease(work, id);
      demandReportAct(
        context.actor,
        release.kind === 'first' ? 'cancel_release' : 'publish_erratum',
        report,
      );
      const { text: reason } = demand(checkReason(given), 'reason');
      if (release.state !== 'scheduled') refuse('wrong-state', { facts: { state: release.state } });
      await cancel(work, report, release, reason);
      return { id };
    });
  }
}

/** What cancelling does, whoever causes it. Both rows are locked by the caller. */
export async function cancel(
  work: Work,
  report: Report,
  { id, number }: Release,
  reason: string,
): Promise<void> {
  await work.update(Release, { id }, { state: 'cancelled', endedAt: work.now, endReason: reason });
  await work.record({
    type: 'release.cancelled',
    ...aboutRelease(report, id),
    facts: { number, reason },
  });
}
