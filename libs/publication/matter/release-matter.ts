import type {
  Day,
  Disposition,
  Language,
  ProposalKind,
  ReleaseKind,
  ReplyStanding,
  Trilingual,
} from '#libs/domain';
import type { Anchor, Block } from '#libs/domain/document';

/** A proposal as the public reads it, with what became of it. */
export interface PublicProposal {
  readonly id: string;
  readonly number: number;
  readonly organisation: Trilingual;
  readonly kind: ProposalKind;
  readonly language: Language;
  readonly anchor: Anchor;
  /** The block of the released text to which it belongs now; null: the whole, or no place any more. */
  readonly placedIn: string | null;
  readonly text: string;
  readonly justification: string;
  readonly proposedWording: string | null;
  readonly late: boolean;
  readonly admitted: boolean | null;
  readonly disposition: Disposition | null;
  readonly reason: Trilingual | null;
  readonly duplicateOf: number | null;
  /** The blocks changed for it, as far as they are in the released text. */
  readonly changedBlockIds: readonly string[];
  /** What the organisation said of the answer, or what its silence amounts to; null: no answer yet. */
  readonly satisfaction: ReplyStanding | null;
  /** The last day for that. */
  readonly replyBy: Day | null;
  readonly satisfactionComment: string | null;
}

/** Everything a release says, gathered once; every artefact is made from this and nothing else. */
export interface ReleaseMatter {
  readonly releaseId: string;
  readonly reportId: string;
  readonly number: number;
  readonly kind: ReleaseKind;
  readonly reason: string | null;
  readonly publishAt: Date;
  readonly slug: string;
  readonly title: Trilingual;
  readonly subject: Trilingual;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly agency: Trilingual;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly hash: string;
  readonly blocks: readonly Block[];
  readonly proposals: readonly PublicProposal[];
}
