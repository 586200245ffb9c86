import { canonicalJson } from './canonical-json.js';
import type { Timeliness } from './consultation-window.js';
import type { Anchor } from './document/anchor.js';
import { type Hash, hashOf } from './hash.js';
import type { Language } from './languages.js';

/** Everything a submitted proposal says, and when it arrived: what the receipt vouches for. */
export interface SubmittedProposal {
  readonly proposalId: string;
  readonly consultationId: string;
  /** Hash of the revision the proposal speaks about. */
  readonly revisionHash: Hash;
  readonly organisationId: string;
  readonly anchor: Anchor;
  readonly kind: string;
  readonly language: Language;
  readonly text: string;
  readonly justification: string;
  readonly proposedWording: string | null;
  readonly submittedAt: Date;
  readonly timeliness: Timeliness;
}

/** The receipt's content in its one spelling: kept beside the hash, so that anyone can recompute it. */
export function receiptContent(proposal: SubmittedProposal): string {
  return canonicalJson(receiptFields(proposal));
}

/** The number on the receipt: SHA-256 of the UTF-8 bytes of {@link receiptContent}. */
export function receiptHash(proposal: SubmittedProposal): Hash {
  return hashOf(receiptFields(proposal));
}

/** Field by field, so that whatever else a row carries cannot slip into the hash. */
function receiptFields(proposal: SubmittedProposal): object {
  return {
    proposalId: proposal.proposalId,
    consultationId: proposal.consultationId,
    revisionHash: proposal.revisionHash,
    organisationId: proposal.organisationId,
    anchor: proposal.anchor,
    kind: proposal.kind,
    language: proposal.language,
    text: proposal.text,
    justification: proposal.justification,
    proposedWording: proposal.proposedWording,
    submittedAt: proposal.submittedAt.toISOString(),
    timeliness: proposal.timeliness,
  };
}
