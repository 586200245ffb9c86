import { Injectable } from '@nestjs/common';
import type { Trilingual } from '#libs/domain';
import { newId, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct, Report } from '#libs/reports';
import { aboutRecommendation } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';
import {
  demandDueDay,
  demandIndicator,
  demandOwner,
  demandSource,
  demandWords,
  setCauses,
} from './terms.js';

export interface NewRecommendation {
  readonly reportId: string;
  readonly text: Trilingual;
  readonly indicator?: Trilingual | null | undefined;
  readonly ownerOrganisationId: string;
  readonly officeId?: string | null | undefined;
  readonly dueOn: string;
  /** The block of the report in which it is written. */
  readonly sourceBlockId?: string | null | undefined;
  readonly proposalIds?: readonly string[] | null | undefined;
}

/** Makes a promise of the report one that is tracked: who does what, until when. */
@Injectable()
export class AddRecommendation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewRecommendation): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'add-recommendation', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'add_recommendation', report);
      const text = demandWords(input.text, 'text');
      const indicator = demandIndicator(input.indicator);
      const dueOn = demandDueDay(input.dueOn, work.now);
      const officeId = input.officeId ?? null;
      const sourceBlockId = input.sourceBlockId ?? null;
      await demandOwner(work, input.ownerOrganisationId, officeId);
      await demandSource(work, report.id, sourceBlockId);
      const [last] = await work.query<{ number: number }>(
        `select coalesce(max(number), 0) as number from recommendation where report_id = $1`,
        [report.id],
      );
      const recommendation: Recommendation = {
        id: newId(),
        reportId: report.id,
        number: (last?.number ?? 0) + 1,
        text,
        indicator,
        ownerId: input.ownerOrganisationId,
        officeId,
        dueOn,
        percent: 0,
        doneAt: null,
        assessment: null,
        assessmentReason: null,
        assessedByName: null,
        cancelledAt: null,
        cancelReason: null,
        sourceBlockId,
        addedAt: work.now,
        remindedOn: null,
        overdueToldAt: null,
      };
      await work.insert(Recommendation, recommendation);
      await setCauses(work, recommendation, input.proposalIds ?? []);
      await work.record({
        type: 'recommendation.added',
        ...aboutRecommendation(report, recommendation),
        facts: { number: recommendation.number, dueOn },
      });
      return { id: recommendation.id };
    });
  }
}
