/**
 * Every reason for which the house says no. Each code has a text in kk, ru and en that says what
 * happened, why, and what to do; the facts beside the code fill that text.
 */
export const REFUSAL_CODES = [
  // who is asking
  'not-signed-in',
  'not-permitted',
  'not-found',
  'too-many-requests',
  'link-expired',
  'invitation-used',
  'mandate-missing',
  'last-administrator',
  'name-taken',
  // what has happened meanwhile
  'wrong-state',
  'stale-edit',
  'nothing-changed',
  'words-not-found',
  'idempotency-mismatch',
  // words that were typed
  'text-empty',
  'text-too-short',
  'text-too-long',
  'text-not-valid',
  'text-too-heavy',
  'too-many-blocks',
  'reason-missing',
  'language-missing',
  'languages-not-in-step',
  'translation-not-ours',
  'translation-outdated',
  'xliff-not-valid',
  'number-not-valid',
  'link-not-allowed',
  'block-not-valid',
  'blocks-missing',
  // files that were brought
  'file-not-docx',
  'file-too-large',
  'file-inflates',
  'file-has-macros',
  'file-has-entities',
  'file-has-script',
  'file-too-deep',
  'file-not-text',
  'file-not-image',
  'import-empty',
  'reading-busy',
  'matching-not-valid',
  // texts that are taken away
  'form-busy',
  'form-too-large',
  // days and minutes
  'date-not-valid',
  'date-in-past',
  'dates-out-of-order',
  // consultation and proposals
  'no-revision',
  'window-not-open',
  'window-closed',
  'already-submitted',
  'passage-not-found',
  'section-not-found',
  'not-late',
  'already-admitted',
  'circle-empty',
  'not-invited',
  'already-taken',
  'already-answered',
  'not-accepted',
  'has-duplicates',
  'held-back',
  'duplicate-of-itself',
  'duplicate-of-duplicate',
  'duplicate-elsewhere',
  'proposals-late-undecided',
  'proposals-unanswered',
  'proposals-unincorporated',
  'proposals-not-in-revision',
  // approval
  'route-running',
  'route-not-running',
  'route-has-no-steps',
  'uncut-changes',
  'not-your-step',
  'already-signed',
  'hash-differs',
  'revision-not-approved',
  // publication and promises
  'already-published',
  'release-not-due',
  'release-already-set',
  'progress-not-valid',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Fact = string | number | boolean | null | readonly string[];

/** A "no" as data: the code and the facts a person needs to do something about it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly [fact: string]: Fact;
}
