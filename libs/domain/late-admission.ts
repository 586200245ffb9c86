import type { Timeliness } from './consultation-window.js';
import { allow, type Decision, refuse } from './decision.js';
import { REASON } from './disposition.js';
import { checkText } from './text-input.js';

export interface LateProposal {
  readonly timeliness: Timeliness;
  /** null while nobody has decided. */
  readonly admitted: boolean | null;
}

/** A late proposal is admitted, or not, once, by a named person, and always with a reason. */
export function decideAdmission(
  proposal: LateProposal,
  admit: boolean,
  reason: unknown,
): Decision<{ admitted: boolean; reason: string }> {
  if (proposal.timeliness !== 'late') return refuse('not-late');
  if (proposal.admitted !== null)
    return refuse('already-admitted', { admitted: proposal.admitted });
  const checked = checkText(reason, REASON);
  if (!checked.ok) return checked;
  return allow({ admitted: admit, reason: checked.text });
}
