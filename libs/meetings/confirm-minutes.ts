import { Injectable } from '@nestjs/common';
import type { Trilingual } from '#libs/domain';
import { demandTrilingual, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Intervention } from './intervention.entity.js';
import { lockMeeting } from './lock-meeting.js';
import { Meeting } from './meeting.entity.js';
import { demandMeetingAct } from './meeting.policy.js';

const CONCLUSION = { min: 10, max: 10_000 };

/** Closes the minutes with a conclusion in three languages. From then on they are public and never change. */
@Injectable()
export class ConfirmMinutes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    meetingId: string,
    conclusion: Trilingual,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'confirm-minutes', async (work) => {
      const { report, meeting } = await lockMeeting(work, meetingId);
      demandMeetingAct(context.actor, 'confirm_minutes', report, meeting);
      await work.update(
        Meeting,
        { id: meeting.id },
        {
          state: 'minutes_confirmed',
          conclusion: demandTrilingual(conclusion, 'conclusion', CONCLUSION),
          confirmedAt: work.now,
        },
      );
      await work.record({
        type: 'meeting.minutes-confirmed',
        subject: { kind: 'meeting', id: meeting.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { interventions: await work.manager.countBy(Intervention, { meetingId }) },
      });
      return { id: meeting.id };
    });
  }
}
