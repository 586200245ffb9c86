import { allow, type Decision, refuse } from './decision.js';
import { checkText } from './text-input.js';

/** What each answer means for the proposal it answers. */
export const DISPOSITION_RULES = {
  accepted: { changesText: true, ends: 'when_incorporated' },
  accepted_with_modification: { changesText: true, ends: 'when_incorporated' },
  partly_accepted: { changesText: true, ends: 'when_incorporated' },
  noted: { changesText: false, ends: 'at_once' },
  rejected: { changesText: false, ends: 'at_once' },
  duplicate: { changesText: false, ends: 'with_the_other' },
  out_of_scope: { changesText: false, ends: 'at_once' },
  deferred: { changesText: false, ends: 'later' },
} as const;

export type Disposition = keyof typeof DISPOSITION_RULES;

export const DISPOSITIONS = Object.keys(DISPOSITION_RULES) as readonly Disposition[];

/** Characters of a public reason: long enough to be one, short enough to be read. */
export const REASON = { min: 10, max: 5000 } as const;

/** A reason that others will read: given at all, and within the bounds of {@link REASON}. */
export function checkReason(reason: unknown): Decision<{ text: string }> {
  const blank = typeof reason === 'string' && reason.trim() === '';
  if (reason === null || reason === undefined || blank)
    return refuse('reason-missing', { ...REASON });
  return checkText(reason, REASON);
}

/** Accepted in whole or part: the text must change for it, or an exception must explain why not. */
export function needsIncorporation(kind: Disposition): boolean {
  return DISPOSITION_RULES[kind].changesText;
}

export interface AnsweredProposal {
  readonly id: string;
  readonly consultationId: string;
}

/** The proposal that is said to have asked the same; `duplicateOfId` if that one is a duplicate too. */
export interface OriginalProposal extends AnsweredProposal {
  readonly duplicateOfId: string | null;
}

/**
 * May this answer be given? `original` is looked up by the caller when the kind is duplicate, null
 * when none was found. Chains of duplicates are refused: with them, two proposals could each point
 * at the other and neither would ever be answered.
 */
export function decideDisposition(
  proposal: AnsweredProposal,
  kind: Disposition,
  reason: unknown,
  original: OriginalProposal | null = null,
): Decision<{ kind: Disposition; reason: string; duplicateOfId: string | null }> {
  const checked = checkReason(reason);
  if (!checked.ok) return checked;
  if (kind !== 'duplicate') return allow({ kind, reason: checked.text, duplicateOfId: null });

  if (original === null) return refuse('not-found', { what: 'proposal' });
  if (original.id === proposal.id) return refuse('duplicate-of-itself');
  if (original.consultationId !== proposal.consultationId)
    return refuse('duplicate-elsewhere', { consultationId: original.consultationId });
  if (original.duplicateOfId !== null)
    return original.duplicateOfId === proposal.id
      ? refuse('duplicate-of-itself')
      : refuse('duplicate-of-duplicate', { originalId: original.duplicateOfId });
  return allow({ kind, reason: checked.text, duplicateOfId: original.id });
}
