import { replyStanding, type Day, type SatisfactionAnswer } from '#libs/domain';
import { PUBLIC_PROPOSALS } from './proposals.sql.js';
import type { PublicProposal } from './release-matter.js';

type Read = Omit<PublicProposal, 'satisfaction'> & {
  readonly satisfaction: SatisfactionAnswer | null;
};

/** Asks the database, in a transaction or beside it. */
type Ask = (sql: string, parameters: unknown[]) => Promise<Read[]>;

/** The proposals to a report with their places in a revision; silence is told as of a day. */
export async function publicProposals(
  ask: Ask,
  { reportId, revisionId }: { readonly reportId: string; readonly revisionId: string },
  today: Day,
): Promise<PublicProposal[]> {
  const read = await ask(PUBLIC_PROPOSALS, [reportId, revisionId]);
  return read.map(({ satisfaction: said, replyBy, ...proposal }) => ({
    ...proposal,
    replyBy,
    satisfaction: replyBy === null ? said : replyStanding(said, replyBy, today),
  }));
}
