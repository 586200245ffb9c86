import { Injectable } from '@nestjs/common';
import { checkText, type Language } from '#libs/domain';
import { Organisation } from '#libs/people';
import {
  demand,
  newId,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { hold } from './hold-meeting.js';
import { Intervention } from './intervention.entity.js';
import { lockMeeting } from './lock-meeting.js';
import { demandMeetingAct } from './meeting.policy.js';

export interface NewIntervention {
  readonly meetingId: string;
  readonly organisationId: string;
  readonly text: string;
  readonly language: Language;
}

/** What a person can say in an hour, and then some. */
export const INTERVENTION = { min: 3, max: 20_000 };

/** Writes down what an organisation said. Whoever spoke was there. */
@Injectable()
export class RecordIntervention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: NewIntervention,
  ): Promise<Outcome<{ id: string; interventionId: string }>> {
    return this.unitOfWork.run(context, 'record-intervention', async (work) => {
      const { report, meeting } = await lockMeeting(work, input.meetingId);
      demandMeetingAct(context.actor, 'record_intervention', report, meeting);
      const organisation = await work.read(Organisation, { id: input.organisationId });
      const text = demand(checkText(input.text, INTERVENTION), 'text').text;
      await hold(work, meeting);
      const id = newId();
      await work.insert(Intervention, {
        id,
        meetingId: meeting.id,
        organisationId: organisation.id,
        position: await nextPosition(work, meeting.id),
        text,
        language: input.language,
        recordedAt: work.now,
      });
      await work.query(
        `insert into attendance (meeting_id, organisation_id, present, people) values ($1, $2, true, 1)
         on conflict (meeting_id, organisation_id) do update
         set present = true, people = greatest(attendance.people, 1)`,
        [meeting.id, organisation.id],
      );
      await work.record({
        type: 'meeting.intervention-recorded',
        subject: { kind: 'meeting', id: meeting.id },
        reportId: report.id,
        organisationId: organisation.id,
        facts: { organisation: organisation.name.kk },
      });
      return { id: meeting.id, interventionId: id };
    });
  }
}

async function nextPosition(work: Work, meetingId: string): Promise<number> {
  return ((await work.manager.maximum(Intervention, 'position', { meetingId })) ?? 0) + 1;
}
