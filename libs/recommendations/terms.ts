import { checkDay, checkText, LANGUAGES, localDay, type Day, type Trilingual } from '#libs/domain';
import { Office, Organisation } from '#libs/people';
import { demand, refuse, type Work } from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { RecommendationCause } from './recommendation-cause.entity.js';

const WORDS = { min: 3, max: 2000 };

/** What must be done, in every language: a promise is read by all. */
export function demandWords(given: Trilingual, field: string): Trilingual {
  const words = { ...given };
  for (const language of LANGUAGES)
    words[language] = demand(checkText(given[language], WORDS), `${field}.${language}`).text;
  return words;
}

/** How it is known to be done; may be left out, but not in one language only. */
export function demandIndicator(given: Trilingual | null | undefined): Trilingual | null {
  if (!given || LANGUAGES.every((language) => given[language].trim() === '')) return null;
  return demandWords(given, 'indicator');
}

/** A day that has not passed. */
export function demandDueDay(given: string, now: Date): Day {
  const { day } = demand(checkDay(given), 'dueOn');
  if (day < localDay(now)) refuse('date-in-past', { field: 'dueOn' });
  return day;
}

/** Who owes it: an organisation, or more closely one of its offices. */
export async function demandOwner(
  work: Work,
  ownerId: string,
  officeId: string | null,
): Promise<void> {
  await work.read(Organisation, { id: ownerId });
  if (officeId !== null) await work.read(Office, { id: officeId, organisationId: ownerId });
}

/** The block of the report in which the promise is written, in whichever revision. */
export async function demandSource(
  work: Work,
  reportId: string,
  blockId: string | null,
): Promise<void> {
  if (blockId === null) return;
  const [found] = await work.query(
    `select 1 from revision v join revision_block b on b.revision_id = v.id
     where v.report_id = $1 and b.block_id = $2 limit 1`,
    [reportId, blockId],
  );
  if (found === undefined) refuse('section-not-found', { field: 'sourceBlockId' });
}

/** Sets the proposals from which a recommendation came; all of them submitted to its report. */
export async function setCauses(
  work: Work,
  recommendation: { readonly id: string; readonly reportId: string },
  proposalIds: readonly string[],
): Promise<void> {
  const { id: recommendationId, reportId } = recommendation;
  const wanted = [...new Set(proposalIds)];
  for (const id of wanted) await work.read(Proposal, { id, reportId, state: 'submitted' });
  await work.delete(RecommendationCause, { recommendationId });
  if (wanted.length > 0)
    await work.insert(
      RecommendationCause,
      wanted.map((proposalId) => ({ recommendationId, proposalId })),
    );
}
