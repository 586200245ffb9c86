import type { Trilingual } from '#libs/domain';
import { PublishRelease, NoticeDueReleases } from '#libs/publication';
import { systemContext, Work, type PersonActor } from '#libs/platform';
import { AddRecommendation, type NewRecommendation } from '#libs/recommendations';
import type { ReportToApprove } from './approvals.js';
import { done } from './done.js';
import type { House } from './open-house.js';
import { anOrganisation, aPerson, asked } from './people.js';
import { anApprovedReport, aScheduledRelease } from './publication.js';

const WORDS: Trilingual = {
  kk: 'Мобильді қызметтер кеңейтілсін',
  ru: 'Расширить мобильные услуги',
  en: 'Extend mobile services',
};

/** A report that went out at this minute, through all the acts there are. */
export async function aPublishedReport(
  house: House,
  at: Date,
  given: Parameters<typeof anApprovedReport>[2] = {},
): Promise<ReportToApprove & { readonly releaseId: string }> {
  const report = await anApprovedReport(house, new Date(at.getTime() - 3_600_000), given);
  const releaseId = await aScheduledRelease(house, report, at);
  await goOut(house, releaseId, at);
  return { ...report, releaseId };
}

/** Lets the minute of a release strike and does what follows. */
export async function goOut(house: House, releaseId: string, at: Date): Promise<void> {
  const within = (body: (work: Work) => Promise<void>): Promise<void> =>
    house.dataSource.transaction((manager) => body(new Work(systemContext(at), manager)));
  await within((work) => house.get(NoticeDueReleases).happen(work, releaseId));
  await within((work) => house.get(PublishRelease).handle(work, { subjectId: releaseId } as never));
}

/** A promise of a report, owed by an organisation of its own, with somebody who speaks for it. */
export async function aRecommendation(
  house: House,
  report: Pick<ReportToApprove, 'reportId' | 'coordinator'>,
  at: Date,
  given: Partial<NewRecommendation> = {},
): Promise<{ readonly id: string; readonly ownerId: string; readonly owner: PersonActor }> {
  const ownerId = given.ownerOrganisationId ?? (await anOrganisation(house, 'state_body'));
  const owner = await aPerson(house, 'representative', ownerId);
  const { id } = done(
    await house.get(AddRecommendation).execute(asked(report.coordinator, at), {
      reportId: report.reportId,
      text: WORDS,
      ownerOrganisationId: ownerId,
      dueOn: '2026-12-20',
      ...given,
    }),
  );
  return { id, ownerId, owner };
}
