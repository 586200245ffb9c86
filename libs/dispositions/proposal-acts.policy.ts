import { decideAct, needsIncorporation } from '#libs/domain';
import { mandateFor, speaksFor, type Actor } from '#libs/platform';
import type { ProposalRow } from '#libs/proposals';
import { reportActsOf } from '#libs/reports';
import { isTaker } from './answering.js';
import type { AnswerRow } from './disposition.queries.js';

export const PROPOSAL_ACTS = [
  'edit_proposal',
  'submit_proposal',
  'discard_proposal',
  'withdraw_proposal',
  'take_proposal',
  'release_proposal',
  'decide_disposition',
  'link_incorporation',
  'explain_exception',
  'admit_late',
  'answer_satisfaction',
  'reattach',
] as const;

export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/** What the viewer may do with a proposal now: for its organisation, or for the agency. */
export function proposalActsOf(
  actor: Actor,
  proposal: ProposalRow,
  answer: AnswerRow | null,
): ProposalAct[] {
  const open = new Set([
    ...actsOfOrganisation(actor, proposal, answer),
    ...actsOfAgency(actor, proposal, answer),
  ]);
  return PROPOSAL_ACTS.filter((act) => open.has(act));
}

function actsOfOrganisation(
  actor: Actor,
  { state, organisationId, reportState }: ProposalRow,
  answer: AnswerRow | null,
): ProposalAct[] {
  if (!speaksFor(actor, organisationId)) return [];
  const inTime = (act: 'submit_proposal' | 'state_satisfaction') => decideAct(reportState, act).ok;
  if (state === 'draft')
    return inTime('submit_proposal')
      ? ['edit_proposal', 'submit_proposal', 'discard_proposal']
      : ['edit_proposal', 'discard_proposal'];
  if (state === 'withdrawn') return [];
  if (!answer?.kind) return ['withdraw_proposal'];
  return inTime('state_satisfaction') ? ['answer_satisfaction'] : [];
}

function actsOfAgency(
  actor: Actor,
  proposal: ProposalRow,
  answer: AnswerRow | null,
): ProposalAct[] {
  if (proposal.state !== 'submitted') return [];
  const { agencyId, reportState, late, admitted, takenById } = proposal;
  const may = new Set(
    reportActsOf(actor, { agencyId, state: reportState }, [
      'admit_late_proposal',
      'answer_proposal',
      'incorporate_proposal',
    ]),
  );
  const acts: ProposalAct[] = [];
  if (late && admitted === null && may.has('admit_late_proposal')) acts.push('admit_late');
  if (may.has('answer_proposal') && (!late || admitted === true)) {
    const mine =
      takenById !== null &&
      (isTaker(actor, takenById) || mandateFor(actor, ['coordinator'], agencyId) !== undefined);
    if (takenById === null) acts.push('take_proposal');
    if (mine) acts.push('release_proposal');
    if (takenById === null || mine) acts.push('decide_disposition');
  }
  if (may.has('incorporate_proposal')) {
    if (answer?.kind && needsIncorporation(answer.kind)) {
      acts.push('link_incorporation');
      if (!answer.incorporated) acts.push('explain_exception');
    }
    if (answer?.placed) acts.push('reattach');
  }
  return acts;
}
