import { Injectable } from '@nestjs/common';
import { lastMoment, windowPhase } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { widenCircle } from './circle.js';
import { lockConsultation } from './lock-consultation.js';

/** Widens the circle while the window is not over; those already in it are not told again. */
@Injectable()
export class InviteOrganisations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    consultationId: string,
    organisationIds: readonly string[],
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'invite-organisations', async (work) => {
      const { report, consultation } = await lockConsultation(work, consultationId);
      demandReportAct(context.actor, 'invite_organisation', report);
      const { id } = consultation;
      if (windowPhase(consultation, work.now) === 'closed')
        refuse('window-closed', { facts: { closedAt: lastMoment(consultation).toISOString() } });
      const organisations = await widenCircle(work, id, organisationIds);
      if (organisations.length === 0) refuse('nothing-changed', { field: 'organisationIds' });
      await work.record({
        type: 'consultation.invited',
        subject: { kind: 'consultation', id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { organisations },
      });
      return { id };
    });
  }
}
