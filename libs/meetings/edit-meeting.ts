import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { replaceInvited } from './invited.js';
import { lockMeeting } from './lock-meeting.js';
import { demandPlan, replaceAgenda, type AgendaPoint, type MeetingPlan } from './meeting-plan.js';
import { Meeting } from './meeting.entity.js';
import { demandMeetingAct } from './meeting.policy.js';

/** What is left out stays as it is. */
export interface MeetingEdit extends Partial<MeetingPlan> {
  readonly agenda?: readonly AgendaPoint[];
  readonly organisationIds?: readonly string[];
}

/** Corrects the plan; a meeting that was held keeps the hour at which it was. Those invited are told. */
@Injectable()
export class EditMeeting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, edit: MeetingEdit): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-meeting', async (work) => {
      const { report, meeting } = await lockMeeting(work, id);
      demandMeetingAct(context.actor, 'edit_meeting', report, meeting);
      const plan = demandPlan({ ...meeting, ...given(edit) });
      if (plan.startsAt.getTime() !== meeting.startsAt.getTime()) {
        if (meeting.state === 'held')
          refuse('wrong-state', { field: 'startsAt', facts: { state: meeting.state } });
        if (localDay(plan.startsAt) < localDay(work.now))
          refuse('date-in-past', { field: 'startsAt' });
      }
      await work.update(Meeting, { id }, plan);
      if (edit.agenda) await replaceAgenda(work, id, edit.agenda);
      if (edit.organisationIds) await replaceInvited(work, id, edit.organisationIds);
      await work.record({
        type: 'meeting.edited',
        subject: { kind: 'meeting', id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { title: plan.title.kk, startsAt: plan.startsAt.toISOString() },
      });
      return { id };
    });
  }
}

/** Only what was said: an input leaves the rest undefined, and null means "no longer any". */
function given(edit: MeetingEdit): Partial<MeetingPlan> {
  const { title, startsAt, endsAt, venue, link, moderator, presenter } = edit;
  const all = { title, startsAt, endsAt, venue, link, moderator, presenter };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
