import { Injectable } from '@nestjs/common';
import { canonicalJson, type Language, type ProposalKind } from '#libs/domain';
import { Consultation } from '#libs/consultations';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { blockIdOf, demandAnchor, type PointedAt } from './demand-anchor.js';
import { Proposal } from './proposal.entity.js';
import { demandSpeaksFor, demandVisible } from './proposal.policy.js';
import { demandWords } from './proposal-words.js';

/** What is absent stays as it is. */
export interface ProposalEdit {
  readonly anchor?: PointedAt | null | undefined;
  readonly kind?: ProposalKind | null | undefined;
  readonly language?: Language | null | undefined;
  readonly text?: string | null | undefined;
  readonly justification?: string | null | undefined;
  /** An empty one takes the wording out. */
  readonly proposedWording?: string | null | undefined;
}

/** Changes a draft, if it still is the one that the writer saw. */
@Injectable()
export class EditProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    id: string,
    version: number,
    edit: ProposalEdit,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-proposal', async (work) => {
      const proposal = await lockDraft(work, id, version);
      const anchor = edit.anchor
        ? await demandAnchor(work, await consultedRevision(work, proposal), edit.anchor)
        : proposal.anchor;
      const next = {
        anchor,
        anchorBlockId: blockIdOf(anchor),
        kind: edit.kind ?? proposal.kind,
        language: edit.language ?? proposal.language,
        ...demandWords({
          text: edit.text ?? proposal.text,
          justification: edit.justification ?? proposal.justification,
          proposedWording: edit.proposedWording ?? proposal.proposedWording,
        }),
      };
      // A form that saves by itself may save what is already kept.
      if (
        canonicalJson(next) ===
        canonicalJson({ ...pick(proposal), anchorBlockId: proposal.anchorBlockId })
      )
        return { id };
      await work.update(Proposal, { id }, { ...next, version: version + 1 });
      await work.record({
        type: 'proposal.edited',
        subject: { kind: 'proposal', id },
        reportId: proposal.reportId,
        organisationId: proposal.organisationId,
        facts: { version: version + 1 },
      });
      return { id };
    });
  }
}

/** The draft as the writer saw it, locked; or what stands there now. */
export async function lockDraft(work: Work, id: string, version?: number): Promise<Proposal> {
  const proposal = await work.lock(Proposal, { id });
  demandVisible(work.context.actor, proposal);
  demandSpeaksFor(work.context.actor, proposal.organisationId);
  demandDraft(proposal, version);
  return proposal;
}

export function demandDraft(proposal: Proposal, version?: number): void {
  if (proposal.state !== 'draft')
    refuse('already-submitted', { facts: { number: proposal.number } });
  if (version !== undefined && version !== proposal.version)
    refuse('stale-edit', { current: { ...pick(proposal), version: proposal.version } });
}

function pick({ anchor, kind, language, text, justification, proposedWording }: Proposal) {
  return { anchor, kind, language, text, justification, proposedWording };
}

async function consultedRevision(work: Work, proposal: Proposal): Promise<string> {
  return (await work.read(Consultation, { id: proposal.consultationId })).revisionId;
}
