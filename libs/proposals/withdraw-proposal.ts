import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { lockProposalOfReport } from './lock-proposal.js';
import { Proposal } from './proposal.entity.js';
import { demandSpeaksFor } from './proposal.policy.js';

/** The organisation takes its proposal back before it is answered. It stays on record as withdrawn. */
@Injectable()
export class WithdrawProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, reason: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'withdraw-proposal', async (work) => {
      const { proposal } = await lockProposalOfReport(work, id);
      demandSpeaksFor(context.actor, proposal.organisationId);
      const { text } = demand(checkReason(reason), 'reason');
      if (proposal.state !== 'submitted') refuse('wrong-state');
      if (await isAnswered(work, id)) refuse('already-answered');
      await work.update(
        Proposal,
        { id },
        {
          state: 'withdrawn',
          withdrawnAt: work.now,
          withdrawalReason: text,
          takenById: null,
          takenAt: null,
        },
      );
      await work.record({
        type: 'proposal.withdrawn',
        subject: { kind: 'proposal', id },
        reportId: proposal.reportId,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, reason: text },
      });
      return { id };
    });
  }
}

/** Answers lie downstream; the proposal's lock keeps one from arriving while this is asked. */
async function isAnswered(work: Work, proposalId: string): Promise<boolean> {
  const found = await work.query('select 1 from disposition where proposal_id = $1', [proposalId]);
  return found.length > 0;
}
