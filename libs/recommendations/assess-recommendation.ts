import { Injectable } from '@nestjs/common';
import { decideAssessment, LANGUAGES, type Assessment, type Trilingual } from '#libs/domain';
import { demand, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { aboutRecommendation, lockRecommendation, standingOf } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';
import { demandRecommendationAct } from './recommendation.policy.js';

/** The agency's judgement of what was delivered, with a public reason. What was not fulfilled is open again. */
@Injectable()
export class AssessRecommendation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: { readonly id: string; readonly assessment: Assessment; readonly reason: Trilingual },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'assess-recommendation', async (work) => {
      const { id, assessment } = input;
      const { report, recommendation } = await lockRecommendation(work, id);
      demandRecommendationAct(context.actor, 'assess_recommendation', recommendation, report);
      const reason = { ...input.reason };
      let { doneAt } = recommendation;
      for (const language of LANGUAGES) {
        const decision = demand(
          decideAssessment(standingOf(recommendation), assessment, input.reason[language]),
          `reason.${language}`,
        );
        reason[language] = decision.reason;
        if (decision.doneOn === null) doneAt = null;
      }
      await work.update(
        Recommendation,
        { id },
        {
          assessment,
          assessmentReason: reason,
          assessedByName: context.actor.kind === 'person' ? context.actor.name : null,
          doneAt,
        },
      );
      await work.record({
        type: 'recommendation.assessed',
        ...aboutRecommendation(report, recommendation),
        facts: { number: recommendation.number, assessment },
      });
      return { id };
    });
  }
}
