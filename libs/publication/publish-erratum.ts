import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandParity, demandReportAct, Report } from '#libs/reports';
import { demandReleasable, releasesOf, setRelease } from './setting.js';
import { isOut, isSet } from './standing.js';

export interface Erratum {
  readonly reportId: string;
  /** The approved revision: the one that is out, or the one approved after a correction was opened. */
  readonly revisionId: string;
  readonly reason: string;
  readonly publishAt: Date;
  readonly parityException?: string | null | undefined;
}

/** Sets a corrected release. At its minute it takes the place of the one that is out. */
@Injectable()
export class PublishErratum {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: Erratum): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'publish-erratum', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'publish_erratum', report);
      const { text: reason } = demand(checkReason(input.reason), 'reason');
      const releases = await releasesOf(work, report.id);
      if (releases.some(isSet)) refuse('release-already-set');
      if (!releases.some(isOut)) refuse('wrong-state', { facts: { state: report.state } });
      const { publishAt } = input;
      const approved = await demandReleasable(work, report.id, publishAt, input.revisionId);
      await demandParity(work, report, approved.revisionId, input.parityException);
      const number = (releases[0]?.number ?? 0) + 1;
      return setRelease(work, report, approved, { number, publishAt, reason });
    });
  }
}
