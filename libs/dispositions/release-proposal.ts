import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { demandNotTakenByAnother, lockToAnswer } from './answering.js';

/** Whoever has taken a proposal gives it back; a coordinator may do it for somebody who is away. */
@Injectable()
export class ReleaseProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'release-proposal', async (work) => {
      const { report, proposal } = await lockToAnswer(work, id);
      if (proposal.takenById === null) refuse('nothing-changed');
      await demandNotTakenByAnother(work, report, proposal);
      await work.update(Proposal, { id }, { takenById: null, takenAt: null });
      await work.record({
        type: 'proposal.given-back',
        subject: { kind: 'proposal', id },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0 },
      });
      return { id };
    });
  }
}
