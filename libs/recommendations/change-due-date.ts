import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { aboutRecommendation, lockRecommendation } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';
import { demandRecommendationAct } from './recommendation.policy.js';
import { demandDueDay } from './terms.js';

/** Sets another day, with a public reason; reminders start anew from it. */
@Injectable()
export class ChangeDueDate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: { readonly id: string; readonly dueOn: string; readonly reason: string },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'change-due-date', async (work) => {
      const { id } = input;
      const { report, recommendation } = await lockRecommendation(work, id);
      demandRecommendationAct(context.actor, 'change_due_date', recommendation, report);
      if (recommendation.doneAt !== null) refuse('wrong-state', { facts: { state: 'done' } });
      const { text: reason } = demand(checkReason(input.reason), 'reason');
      const after = demandDueDay(input.dueOn, work.now);
      const before = recommendation.dueOn;
      if (after === before) refuse('nothing-changed', { field: 'dueOn' });
      await work.update(
        Recommendation,
        { id },
        { dueOn: after, remindedOn: null, overdueToldAt: null },
      );
      await work.record({
        type: 'recommendation.due-date-changed',
        ...aboutRecommendation(report, recommendation),
        facts: { number: recommendation.number, before, after, reason },
      });
      return { id };
    });
  }
}
