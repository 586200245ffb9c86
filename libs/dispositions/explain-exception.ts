import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { nameOf } from './answering.js';
import { Incorporation } from './incorporation.entity.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { lockToIncorporate } from './incorporating.js';

/** Says in public why an accepted proposal changes no words, such as when they already stand there. */
@Injectable()
export class ExplainException {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    proposalId: string,
    given: string,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'explain-exception', async (work) => {
      const { report, proposal } = await lockToIncorporate(work, proposalId);
      const reason = demand(checkReason(given), 'reason').text;
      if (await work.manager.existsBy(Incorporation, { proposalId })) refuse('wrong-state');
      await work.manager.save(IncorporationException, {
        proposalId,
        reason,
        explainedAt: work.now,
        explainedByName: nameOf(context.actor),
      });
      await work.record({
        type: 'incorporation.exception-explained',
        subject: { kind: 'proposal', id: proposalId },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, reason },
      });
      return { id: proposalId };
    });
  }
}
