import { Injectable } from '@nestjs/common';
import type { ProposalKind } from '#libs/domain';
import { demandMeetingAct, Intervention, lockMeeting } from '#libs/meetings';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import type { PointedAt } from './demand-anchor.js';
import { draft } from './draft-proposal.js';
import { Proposal } from './proposal.entity.js';

/**
 * What an organisation said at the meeting becomes a draft in its name. From then on it is the
 * organisation's own: its representative corrects it and hands it in, or throws it away.
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
      demandMeetingAct(context.actor, 'draft_proposal_from_intervention', report, meeting);
      const said = await work.lock(Intervention, { id: interventionId });
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
