import { Injectable } from '@nestjs/common';
import { checkText, type Language } from '#libs/domain';
import { Organisation } from '#libs/people';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Intervention } from './intervention.entity.js';
import { lockMeeting } from './lock-meeting.js';
import { demandMeetingAct } from './meeting.policy.js';
import { INTERVENTION } from './record-intervention.js';

export interface InterventionEdit {
  readonly text: string;
  readonly language: Language;
}

/** Corrects what was written down, until the minutes are confirmed. */
@Injectable()
export class EditIntervention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    interventionId: string,
    edit: InterventionEdit,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-intervention', async (work) => {
      const { meetingId } = await work.read(Intervention, { id: interventionId });
      const { report, meeting } = await lockMeeting(work, meetingId);
      demandMeetingAct(context.actor, 'record_intervention', report, meeting);
      const said = await work.lock(Intervention, { id: interventionId });
      const text = demand(checkText(edit.text, INTERVENTION), 'text').text;
      if (text === said.text && edit.language === said.language) refuse('nothing-changed');
      await work.update(Intervention, { id: said.id }, { text, language: edit.language });
      const { name } = await work.read(Organisation, { id: said.organisationId });
      await work.record({
        type: 'meeting.intervention-edited',
        subject: { kind: 'meeting', id: meetingId },
        reportId: report.id,
        organisationId: said.organisationId,
        facts: { organisation: name.kk },
      });
      return { id: meetingId };
    });
  }
}
