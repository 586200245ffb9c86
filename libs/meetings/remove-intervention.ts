import { Injectable } from '@nestjs/common';
import { Organisation } from '#libs/people';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { Intervention } from './intervention.entity.js';
import { lockMeeting } from './lock-meeting.js';
import { demandMeetingAct } from './meeting.policy.js';

/** Takes back what was written down by mistake, until the minutes are confirmed or a proposal stands on it. */
@Injectable()
export class RemoveIntervention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, interventionId: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'remove-intervention', async (work) => {
      const { meetingId } = await work.read(Intervention, { id: interventionId });
      const { report, meeting } = await lockMeeting(work, meetingId);
      demandMeetingAct(context.actor, 'record_intervention', report, meeting);
      const said = await work.lock(Intervention, { id: interventionId });
      if (await hasProposal(work, said.id)) refuse('wrong-state', { field: 'interventionId' });
      await work.delete(Intervention, { id: said.id });
      const { name } = await work.read(Organisation, { id: said.organisationId });
      await work.record({
        type: 'meeting.intervention-removed',
        subject: { kind: 'meeting', id: meetingId },
        reportId: report.id,
        organisationId: said.organisationId,
        facts: { organisation: name.kk },
      });
      return { id: meetingId };
    });
  }
}

async function hasProposal(work: Work, interventionId: string): Promise<boolean> {
  const found = await work.query('select 1 from proposal where intervention_id = $1', [
    interventionId,
  ]);
  return found.length > 0;
}
