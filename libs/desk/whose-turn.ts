import { holds, speaksFor, type PersonActor } from '#libs/platform';
import type { Role } from '#libs/domain';
import type { DeskItemKind, Matter } from './matter.js';

/** Who has to do it. */
type Turn = (actor: PersonActor, matter: Matter) => boolean;

const staffIn =
  (...roles: Role[]): Turn =>
  (actor, { report }) =>
    report !== null && holds(actor, roles, report.agencyId);

const representative: Turn = (actor, { organisationId }) =>
  organisationId !== null && speaksFor(actor, organisationId);

const officeHolder: Turn = (actor, { officeId }) =>
  officeId !== null && actor.mandates.some((mandate) => mandate.officeId === officeId);

const nobody: Turn = () => false;
const coordinator = staffIn('coordinator');
const administrator: Turn = (actor) => holds(actor, ['administrator']);
const owner: Turn = (actor, matter) =>
  representative(actor, matter) ||
  officeHolder(actor, matter) ||
  (matter.organisationId !== null &&
    holds(actor, ['answering_official', 'coordinator'], matter.organisationId));

/** For each kind of matter: whose turn it is, and who waits for them. */
const TURNS: Readonly<Record<DeskItemKind, { readonly does: Turn; readonly waits: Turn }>> = {
  finish_draft_proposal: { does: representative, waits: nobody },
  submit_proposals: { does: representative, waits: nobody },
  hold_meeting: { does: coordinator, waits: representative },
  confirm_minutes: { does: coordinator, waits: nobody },
  answer_proposal: {
    does: (actor, matter) =>
      matter.organisationId === null &&
      (matter.personId === null
        ? staffIn('answering_official', 'coordinator')(actor, matter)
        : matter.personId === actor.personId),
    waits: (actor, matter) =>
      matter.organisationId === null ? coordinator(actor, matter) : representative(actor, matter),
  },
  incorporate_proposal: {
    does: staffIn('editor', 'answering_official', 'coordinator'),
    waits: nobody,
  },
  reattach_proposal: {
    does: staffIn('editor', 'answering_official', 'coordinator'),
    waits: nobody,
  },
  admit_late_proposal: { does: coordinator, waits: nobody },
  answer_satisfaction: { does: representative, waits: nobody },
  cut_revision: { does: staffIn('editor', 'coordinator'), waits: nobody },
  open_consultation: { does: coordinator, waits: staffIn('editor') },
  start_route: { does: coordinator, waits: staffIn('editor') },
  sign_off: { does: officeHolder, waits: staffIn('coordinator', 'editor', 'press', 'approver') },
  schedule_release: { does: staffIn('press'), waits: coordinator },
  watch_release: { does: staffIn('press'), waits: coordinator },
  report_progress: { does: owner, waits: coordinator },
  assess_recommendation: { does: coordinator, waits: owner },
  renew_invitation: { does: administrator, waits: nobody },
  invite_representative: { does: administrator, waits: nobody },
};

/** On which list of the viewer's desk a matter lies, if on any. */
export function whoseTurn(actor: PersonActor, matter: Matter): 'mine' | 'others' | null {
  const { does, waits } = TURNS[matter.kind];
  if (does(actor, matter)) return 'mine';
  return waits(actor, matter) ? 'others' : null;
}
