import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandParity, demandReportAct, Report } from '#libs/reports';
import { demandReleasable, releasesOf, setRelease } from './setting.js';
import { isOut, isSet } from './standing.js';

/** Sets the minute at which the approved text goes out, everywhere at once. */
@Injectable()
export class ScheduleRelease {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: {
      readonly reportId: string;
      readonly publishAt: Date;
      /** Why it may go although its languages are not in step. */
      readonly parityException?: string | null | undefined;
    },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'schedule-release', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'schedule_release', report);
      const releases = await releasesOf(work, report.id);
      if (releases.some(isOut)) refuse('already-published');
      if (releases.some(isSet)) refuse('release-already-set');
      const { publishAt } = input;
      const approved = await demandReleasable(work, report.id, publishAt);
      await demandParity(work, report, approved.revisionId, input.parityException);
      const number = (releases[0]?.number ?? 0) + 1;
      return setRelease(work, report, approved, { number, publishAt, reason: null });
    });
  }
}
