import { Injectable } from '@nestjs/common';
import { personIdOf, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { isTaker, lockToAnswer, refuseAsTaken } from './answering.js';

/** An official says "this one is mine", so that two do not answer it. */
@Injectable()
export class TakeProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'take-proposal', async (work) => {
      const { report, proposal } = await lockToAnswer(work, id);
      if (proposal.takenById !== null) {
        if (isTaker(context.actor, proposal.takenById)) return { id };
        await refuseAsTaken(work, proposal.takenById);
      }
      await work.update(
        Proposal,
        { id },
        { takenById: personIdOf(context.actor), takenAt: work.now },
      );
      await work.record({
        type: 'proposal.taken',
        subject: { kind: 'proposal', id },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0 },
      });
      return { id };
    });
  }
}
