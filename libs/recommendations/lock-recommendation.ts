import { localDay, type RecommendationStanding } from '#libs/domain';
import type { Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { Recommendation } from './recommendation.entity.js';

/** A recommendation and its report, locked in the order that every act keeps: the report first. */
export async function lockRecommendation(
  work: Work,
  id: string,
): Promise<{ report: Report; recommendation: Recommendation }> {
  const { reportId } = await work.read(Recommendation, { id });
  const report = await work.lock(Report, { id: reportId });
  const recommendation = await work.lock(Recommendation, { id });
  return { report, recommendation };
}

/** The row as the rules want it. */
export function standingOf({
  dueOn,
  percent: progress,
  doneAt,
}: Pick<Recommendation, 'dueOn' | 'percent' | 'doneAt'>): RecommendationStanding {
  return { dueOn, progress, doneOn: doneAt === null ? null : localDay(doneAt) };
}

/** What every entry about a recommendation states. */
export const aboutRecommendation = (
  report: Pick<Report, 'id'>,
  { id, ownerId }: Pick<Recommendation, 'id' | 'ownerId'>,
) => ({
  subject: { kind: 'recommendation', id },
  reportId: report.id,
  organisationId: ownerId,
});
