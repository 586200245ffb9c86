import { decideSchedule, LANGUAGES } from '#libs/domain';
import { missingLanguages } from '#libs/domain/document';
import { approvedRevisionOf, textOfRevision, type ApprovedRevision } from '#libs/approvals';
import { demand, newId, refuse, type Work } from '#libs/platform';
import { Revision, type Report } from '#libs/reports';
import { Release } from './release.entity.js';

/** The releases of a report, newest first, locked; the report is locked already. */
export function releasesOf(work: Work, reportId: string): Promise<Release[]> {
  return work.manager.find(Release, {
    where: { reportId },
    order: { number: 'DESC' },
    lock: { mode: 'for_no_key_update' },
  });
}

/** What may go out: approved, in all languages, at a whole minute that has not passed. */
export async function demandReleasable(
  work: Work,
  reportId: string,
  publishAt: Date,
  asked?: string,
): Promise<ApprovedRevision> {
  const approved = await approvedRevisionOf(work, reportId);
  if (approved === null) return refuse('revision-not-approved');
  const revision = asked === undefined ? approved : await revisionOf(work, reportId, asked);
  const missing = missingLanguages(await textOfRevision(work, approved.revisionId));
  const languages = LANGUAGES.filter((language) => !missing.includes(language));
  const request = { revisionHash: revision.hash, goesOutAt: publishAt, languages };
  demand(decideSchedule(request, approved.hash, null, work.now), 'publishAt');
  return approved;
}

async function revisionOf(work: Work, reportId: string, id: string): Promise<ApprovedRevision> {
  const { hash } = await work.read(Revision, { id, reportId });
  return { revisionId: id, hash };
}

/** Sets a release; everything it is made of is prepared as a consequence of the entry. */
export async function setRelease(
  work: Work,
  report: Report,
  approved: ApprovedRevision,
  how: { readonly number: number; readonly publishAt: Date; readonly reason: string | null },
): Promise<{ id: string }> {
  const id = newId();
  const { number, publishAt, reason } = how;
  await work.insert(Release, {
    id,
    reportId: report.id,
    revisionId: approved.revisionId,
    hash: approved.hash,
    number,
    kind: reason === null ? 'first' : 'erratum',
    state: 'scheduled',
    publishAt,
    dueNoticedAt: null,
    publishedAt: null,
    reason,
    endedAt: null,
    endReason: null,
    scheduledAt: work.now,
    scheduledByName: work.context.actor.kind === 'person' ? work.context.actor.name : '',
  });
  const { number: revision } = await work.read(Revision, { id: approved.revisionId });
  await work.record({
    type: 'release.scheduled',
    ...aboutRelease(report, id),
    facts: { number, revision, publishAt: publishAt.toISOString() },
  });
  return { id };
}

/** What every entry about a release states. */
export const aboutRelease = (report: Report, id: string) => ({
  subject: { kind: 'release', id },
  reportId: report.id,
  organisationId: report.agencyId,
});
