import type { Report } from '#libs/reports';
import { demandReportAct } from '#libs/reports';
import { mandateFor, refuse, type Actor, type RefusalPlace, type Work } from '#libs/platform';
import { lockProposalOfReport, type Proposal } from '#libs/proposals';

/** A proposal that the actor may answer now, locked with its report. */
export async function lockToAnswer(
  work: Work,
  proposalId: string,
): Promise<{ report: Report; proposal: Proposal }> {
  const locked = await lockProposalOfReport(work, proposalId);
  demandReportAct(work.context.actor, 'answer_proposal', locked.report);
  demandAnswerable(locked.proposal);
  return locked;
}

/** Submitted, and admitted if it came late. */
function demandAnswerable(proposal: Proposal): void {
  if (proposal.state !== 'submitted') refuse('wrong-state');
  if (!proposal.late || proposal.admitted === true) return;
  refuse(proposal.admitted === null ? 'proposals-late-undecided' : 'wrong-state', {
    places: [placeOf(proposal)],
  });
}

/** A coordinator may reach past whoever has taken the proposal; nobody else may. */
export async function demandNotTakenByAnother(
  work: Work,
  report: Report,
  proposal: Proposal,
): Promise<void> {
  const { actor } = work.context;
  const taker = proposal.takenById;
  if (taker === null || isTaker(actor, taker)) return;
  if (mandateFor(actor, ['coordinator'], report.agencyId)) return;
  await refuseAsTaken(work, taker);
}

export function isTaker(actor: Actor, takenById: string): boolean {
  return actor.kind === 'person' && actor.personId === takenById;
}

export async function refuseAsTaken(work: Work, takenById: string): Promise<never> {
  const [taker] = await work.query<{ name: string }>('select name from person where id = $1', [
    takenById,
  ]);
  return refuse('already-taken', { facts: { by: taker?.name ?? '' } });
}

export function placeOf(proposal: Pick<Proposal, 'id' | 'number'>): RefusalPlace {
  return { kind: 'proposal', id: proposal.id, label: `№ ${proposal.number}` };
}

export function nameOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.name : '';
}
