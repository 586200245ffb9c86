import { allow, type Decision, refuse } from './decision.js';
import { type Disposition, needsIncorporation } from './disposition.js';
import type { Language } from './languages.js';

/** A proposal of the consultation, as far as the start of a route depends on it. */
export interface ProposalStanding {
  readonly id: string;
  /** `late_undecided` waits for somebody to admit it or not; `late_not_admitted` binds nobody. */
  readonly admission: 'on_time' | 'late_undecided' | 'late_admitted' | 'late_not_admitted';
  readonly disposition: { readonly kind: Disposition; readonly reason: string } | null;
  /** The blocks changed for it, over all its incorporations. */
  readonly incorporatedBlockIds: readonly string[];
  /** Why the text was not changed although the proposal was accepted. */
  readonly exception: string | null;
}

/** The latest revision, as it would be signed. */
export interface RevisionToSign {
  /** Blocks edited, moved, added or removed since the circulated revision (document/compare.ts). */
  readonly changedBlockIds: readonly string[];
  readonly missingLanguages: readonly Language[];
}

/** One thing that keeps the route from starting. The codes are refusals, in the order of the work. */
export type ApprovalBlocker =
  | { readonly code: 'no-revision' }
  | { readonly code: ProposalBlock; readonly proposalIds: readonly string[] }
  | { readonly code: 'language-missing'; readonly languages: readonly Language[] };

type ProposalBlock =
  | 'proposals-late-undecided'
  | 'proposals-unanswered'
  | 'proposals-unincorporated'
  | 'proposals-not-in-revision';

/**
 * Rule 3: what stands in the way of approval, naming every proposal concerned. Empty means ready.
 * An incorporation counts only when at least one of its blocks really differs in the latest
 * revision; otherwise the promised words are still in the working copy, or nowhere.
 */
export function approvalBlockers(
  proposals: readonly ProposalStanding[],
  latest: RevisionToSign | null,
): ApprovalBlocker[] {
  const changed = new Set(latest?.changedBlockIds);
  const groups = Map.groupBy(proposals, (proposal) => blockOf(proposal, changed));
  const blockers: ApprovalBlocker[] = latest === null ? [{ code: 'no-revision' }] : [];
  for (const code of ORDER) {
    const group = groups.get(code);
    if (group) blockers.push({ code, proposalIds: group.map(({ id }) => id) });
  }
  if (latest !== null && latest.missingLanguages.length > 0)
    blockers.push({ code: 'language-missing', languages: latest.missingLanguages });
  return blockers;
}

const ORDER: readonly ProposalBlock[] = [
  'proposals-late-undecided',
  'proposals-unanswered',
  'proposals-unincorporated',
  'proposals-not-in-revision',
];

function blockOf(proposal: ProposalStanding, changed: ReadonlySet<string>): ProposalBlock | null {
  if (proposal.admission === 'late_not_admitted') return null;
  if (proposal.admission === 'late_undecided') return 'proposals-late-undecided';
  const { disposition } = proposal;
  if (disposition === null || disposition.reason.trim() === '') return 'proposals-unanswered';
  if (!needsIncorporation(disposition.kind)) return null;
  if (proposal.exception !== null && proposal.exception.trim() !== '') return null;
  if (proposal.incorporatedBlockIds.length === 0) return 'proposals-unincorporated';
  return proposal.incorporatedBlockIds.some((id) => changed.has(id))
    ? null
    : 'proposals-not-in-revision';
}

/** No route while anything blocks: the refusal is the first blocker, with all it names. */
export function decideReadiness(blockers: readonly ApprovalBlocker[]): Decision {
  const [first] = blockers;
  if (first === undefined) return allow();
  const { code, ...facts } = first;
  return refuse(code, facts);
}
