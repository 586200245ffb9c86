import { Injectable } from '@nestjs/common';
import { checkReason, decideAct } from '#libs/domain';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandReportAct, Report } from '#libs/reports';
import { Consultation } from './consultation.entity.js';
import { lockConsultation } from './lock-consultation.js';

/** Ends the window before its time, with a reason; the report goes on to be revised. */
@Injectable()
export class CloseConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, reason: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'close-consultation', async (work) => {
      const { report, consultation } = await lockConsultation(work, id);
      demandReportAct(context.actor, 'close_consultation', report);
      const { text } = demand(checkReason(reason), 'reason');
      if (consultation.state === 'announced')
        refuse('window-not-open', { facts: { opensAt: consultation.opensAt.toISOString() } });
      await close(work, report, consultation, { closedAt: work.now, reason: text });
      return { id };
    });
  }
}

/** What closing does, whoever or whatever closes. Both rows are locked by the caller. */
export async function close(
  work: Work,
  report: Report,
  consultation: Consultation,
  how: { readonly closedAt: Date; readonly reason: string },
): Promise<void> {
  const { next } = demand(decideAct(report.state, 'close_consultation'));
  const { id } = consultation;
  await work.update(Consultation, { id }, { state: 'closed', closedAt: how.closedAt });
  await work.update(Report, { id: report.id }, { state: next, stateSince: work.now });
  await work.record({
    type: 'consultation.closed',
    subject: { kind: 'consultation', id },
    reportId: report.id,
    organisationId: report.agencyId,
    facts: { proposals: consultation.lastNumber, reason: how.reason },
  });
}
