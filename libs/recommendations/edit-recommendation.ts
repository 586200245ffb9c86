import { Injectable } from '@nestjs/common';
import type { Trilingual } from '#libs/domain';
import { UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { aboutRecommendation, lockRecommendation } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';
import { demandRecommendationAct } from './recommendation.policy.js';
import { demandIndicator, demandOwner, demandSource, demandWords, setCauses } from './terms.js';

/** What is left out stays as it is; null empties what may be empty. */
export interface RecommendationEdit {
  readonly text?: Trilingual | null | undefined;
  readonly indicator?: Trilingual | null | undefined;
  readonly ownerOrganisationId?: string | null | undefined;
  readonly officeId?: string | null | undefined;
  readonly sourceBlockId?: string | null | undefined;
  readonly proposalIds?: readonly string[] | null | undefined;
}

/** Corrects the terms of a recommendation; the day is changed by an act of its own, with a reason. */
@Injectable()
export class EditRecommendation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    id: string,
    edit: RecommendationEdit,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-recommendation', async (work) => {
      const { report, recommendation } = await lockRecommendation(work, id);
      demandRecommendationAct(context.actor, 'edit_recommendation', recommendation, report);
      const ownerId = edit.ownerOrganisationId ?? recommendation.ownerId;
      const kept = ownerId === recommendation.ownerId ? recommendation.officeId : null;
      const changes = {
        text: edit.text ? demandWords(edit.text, 'text') : recommendation.text,
        indicator:
          edit.indicator === undefined ? recommendation.indicator : demandIndicator(edit.indicator),
        ownerId,
        officeId: edit.officeId === undefined ? kept : edit.officeId,
        sourceBlockId:
          edit.sourceBlockId === undefined ? recommendation.sourceBlockId : edit.sourceBlockId,
      };
      await demandOwner(work, changes.ownerId, changes.officeId);
      await demandSource(work, report.id, changes.sourceBlockId);
      await work.update(Recommendation, { id }, changes);
      if (edit.proposalIds) await setCauses(work, recommendation, edit.proposalIds);
      await work.record({
        type: 'recommendation.edited',
        ...aboutRecommendation(report, { id, ownerId }),
        facts: { number: recommendation.number },
      });
      return { id };
    });
  }
}
