import { Injectable } from '@nestjs/common';
import type { ProposalKind } from '#libs/domain';
import { demandMeetingAct, demandOpen, Intervention, lockMeeting } from '#libs/meetings';
import { refuse, speaksFor, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import type { PointedAt } from './demand-anchor.js';
import { draft } from './draft-proposal.js';
import { Proposal } from './proposal.entity.js';

const ACT = 'draft_proposal_from_intervention';

/**
 * What an organisation said at the meeting becomes a draft in its name, by its representative or by
 * the coordinator who wrote it down. From then on it is the organisation's own: its representative
 * corrects it and hands it in, or throws it away.
 */
@Injectable()
export class DraftProposalFromIntervention {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    interventionId: string,
    anchor: PointedAt,
    kind: ProposalKind,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'draft-proposal-from-intervention', async (work) => {
      const { meetingId } = await work.read(Intervention, { id: interventionId });
      const { report, consultation, meeting } = await lockMeeting(work, meetingId);
      const said = await work.lock(Intervention, { id: interventionId });
      if (speaksFor(context.actor, said.organisationId)) demandOpen(ACT, meeting);
      else demandMeetingAct(context.actor, ACT, report, meeting);
      if (await work.manager.existsBy(Proposal, { interventionId })) refuse('nothing-changed');
      const { organisationId, text, language } = said;
      return draft(work, consultation, {
        consultationId: consultation.id,
        organisationId,
        anchor,
        kind,
        language,
        text,
        justification: '',
        interventionId,
      });
    });
  }
}
