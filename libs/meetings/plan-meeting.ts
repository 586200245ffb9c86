import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { lockConsultation } from '#libs/consultations';
import { newId, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { replaceInvited } from './invited.js';
import { demandPlan, replaceAgenda, type AgendaPoint, type MeetingPlan } from './meeting-plan.js';
import { Meeting } from './meeting.entity.js';

export interface NewMeeting extends MeetingPlan {
  readonly consultationId: string;
  readonly agenda: readonly AgendaPoint[];
  readonly organisationIds: readonly string[];
}

/** Plans a sitting within a consultation; those invited are told. */
@Injectable()
export class PlanMeeting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewMeeting): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'plan-meeting', async (work) => {
      const { report, consultation } = await lockConsultation(work, input.consultationId);
      demandReportAct(context.actor, 'hold_meeting', report);
      const plan = demandPlan(input);
      if (localDay(plan.startsAt) < localDay(work.now))
        refuse('date-in-past', { field: 'startsAt' });
      const id = newId();
      await work.insert(Meeting, {
        id,
        consultationId: consultation.id,
        state: 'planned',
        ...plan,
        conclusion: null,
        confirmedAt: null,
      });
      await replaceAgenda(work, id, input.agenda);
      await replaceInvited(work, id, input.organisationIds);
      await work.record({
        type: 'meeting.planned',
        subject: { kind: 'meeting', id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { title: plan.title.kk, startsAt: plan.startsAt.toISOString() },
      });
      return { id };
    });
  }
}
