import { Injectable } from '@nestjs/common';
import { decideProgress, localDay } from '#libs/domain';
import {
  demand,
  newId,
  personIdOf,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
} from '#libs/platform';
import { aboutRecommendation, lockRecommendation, standingOf } from './lock-recommendation.js';
import { Progress } from './progress.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { demandRecommendationAct } from './recommendation.policy.js';

/** Says how far a promise has come. A hundred percent is done; less afterwards opens it again. */
@Injectable()
export class ReportProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: { readonly id: string; readonly percent: number; readonly note: string },
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'report-progress', async (work) => {
      const { actor } = context;
      const { report, recommendation } = await lockRecommendation(work, input.id);
      demandRecommendationAct(actor, 'report_progress', recommendation, report);
      if (actor.kind !== 'person') refuse('not-signed-in');
      const { progress, note, doneOn } = demand(
        decideProgress(standingOf(recommendation), input.percent, input.note, localDay(work.now)),
        'note',
      );
      const doneAt = doneOn === null ? null : (recommendation.doneAt ?? work.now);
      await work.insert(Progress, {
        id: newId(),
        recommendationId: recommendation.id,
        percent: progress,
        note,
        reportedAt: work.now,
        personId: personIdOf(actor),
        personName: actor.name,
      });
      // What was assessed as it stood then is to be assessed anew when it has fallen back.
      const reopened = doneAt === null ? { assessment: null, assessmentReason: null } : {};
      await work.update(
        Recommendation,
        { id: recommendation.id },
        { percent: progress, doneAt, ...reopened },
      );
      const about = aboutRecommendation(report, recommendation);
      const { number } = recommendation;
      await work.record({
        type: 'recommendation.progress-reported',
        ...about,
        facts: { number, percent: progress },
      });
      if (doneAt !== null && recommendation.doneAt === null)
        await work.record({ type: 'recommendation.done', ...about, facts: { number } });
      return { id: recommendation.id };
    });
  }
}
