import { Injectable } from '@nestjs/common';
import { checkReason, checkText, decideAct, type SatisfactionAnswer } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandSpeaksFor, lockProposalOfReport } from '#libs/proposals';
import { nameOf } from './answering.js';
import { Disposition } from './disposition.entity.js';
import { Satisfaction } from './satisfaction.entity.js';

const COMMENT = { min: 0, max: 5000 };

/** The organisation says whether the answer satisfies it; a formal objection says why not. */
@Injectable()
export class AnswerSatisfaction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    proposalId: string,
    answer: SatisfactionAnswer,
    given: string | null = null,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'answer-satisfaction', async (work) => {
      const { report, proposal } = await lockProposalOfReport(work, proposalId);
      demandSpeaksFor(context.actor, proposal.organisationId);
      demand(decideAct(report.state, 'state_satisfaction'));
      if (!(await work.manager.existsBy(Disposition, { proposalId }))) refuse('wrong-state');
      const check =
        answer === 'formal_objection' ? checkReason(given) : checkText(given ?? '', COMMENT);
      const comment = demand(check, 'comment').text;
      await work.manager.save(Satisfaction, {
        proposalId,
        answer,
        comment: comment === '' ? null : comment,
        answeredAt: work.now,
        answeredByName: nameOf(context.actor),
      });
      await work.record({
        type: 'satisfaction.answered',
        subject: { kind: 'proposal', id: proposalId },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, answer },
      });
      return { id: proposalId };
    });
  }
}
