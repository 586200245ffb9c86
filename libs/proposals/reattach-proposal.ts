import { Injectable } from '@nestjs/common';
import { UnitOfWork, refuse, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct, Revision } from '#libs/reports';
import { blockIdOf, demandAnchor, type PointedAt } from './demand-anchor.js';
import { lockProposal } from './lock-proposal.js';
import { Placement } from './placement.entity.js';

/**
 * Puts a proposal whose place was lost, or is doubtful, at its place in a later revision. What the
 * organisation handed in, and the receipt for it, stay as they are.
 */
@Injectable()
export class ReattachProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    id: string,
    revisionId: string,
    pointed: PointedAt,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'reattach-proposal', async (work) => {
      const { report, consultation, proposal } = await lockProposal(work, id);
      demandReportAct(context.actor, 'incorporate_proposal', report);
      const revision = await work.read(Revision, { id: revisionId, reportId: report.id });
      if (proposal.state !== 'submitted' || revision.id === consultation.revisionId)
        refuse('wrong-state');
      const anchor = await demandAnchor(work, revision.id, pointed);
      const position = anchor.kind === 'passage' ? anchor.position : null;
      await work.manager.upsert(
        Placement,
        {
          proposalId: id,
          revisionId: revision.id,
          status: 'placed',
          blockId: blockIdOf(anchor),
          startOffset: position?.start ?? null,
          endOffset: position?.end ?? null,
          score: 1,
          byHand: true,
        },
        ['proposalId', 'revisionId'],
      );
      await work.record({
        type: 'proposal.reattached',
        subject: { kind: 'proposal', id },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, revision: revision.number },
      });
      return { id };
    });
  }
}
