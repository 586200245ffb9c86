import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { aboutRecommendation, lockRecommendation } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';
import { demandRecommendationAct } from './recommendation.policy.js';

/** Ends a promise that is no longer to be kept. It stays on the page, with the reason. */
@Injectable()
export class CancelRecommendation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, given: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'cancel-recommendation', async (work) => {
      const { report, recommendation } = await lockRecommendation(work, id);
      demandRecommendationAct(context.actor, 'cancel_recommendation', recommendation, report);
      const { text: reason } = demand(checkReason(given), 'reason');
      await work.update(Recommendation, { id }, { cancelledAt: work.now, cancelReason: reason });
      await work.record({
        type: 'recommendation.cancelled',
        ...aboutRecommendation(report, recommendation),
        facts: { number: recommendation.number, reason },
      });
      return { id };
    });
  }
}
