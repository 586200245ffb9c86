import { Injectable } from '@nestjs/common';
import { decideAct, type Language, type ProposalKind } from '#libs/domain';
import { Consultation, demandInCircle } from '#libs/consultations';
import {
  demand,
  newId,
  personIdOf,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { Report } from '#libs/reports';
import { blockIdOf, demandAnchor, type PointedAt } from './demand-anchor.js';
import { Proposal } from './proposal.entity.js';
import { demandSpeaksFor } from './proposal.policy.js';
import { demandWords } from './proposal-words.js';

export interface NewProposal {
  readonly consultationId: string;
  readonly organisationId: string;
  readonly anchor: PointedAt;
  readonly kind: ProposalKind;
  readonly language: Language;
  readonly text: string;
  readonly justification: string;
  readonly proposedWording?: string | null | undefined;
}

/** Begins a proposal. Until it is handed in it is the business of its organisation alone. */
@Injectable()
export class DraftProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewProposal): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'draft-proposal', async (work) => {
      const consultation = await work.read(Consultation, { id: input.consultationId });
      demandSpeaksFor(context.actor, input.organisationId);
      return draft(work, consultation, { ...input, interventionId: null });
    });
  }
}

/** The draft itself, whoever writes it down; who may is the caller's to check. */
export async function draft(
  work: Work,
  consultation: Consultation,
  input: NewProposal & { readonly interventionId: string | null },
): Promise<{ id: string }> {
  const report = await work.read(Report, { id: consultation.reportId });
  demand(decideAct(report.state, 'submit_proposal'));
  await demandInCircle(work, consultation, input.organisationId);
  const anchor = await demandAnchor(work, consultation.revisionId, input.anchor);
  const words = demandWords({ ...input, proposedWording: input.proposedWording ?? null });
  const id = newId();
  await work.insert(Proposal, {
    ...words,
    id,
    consultationId: consultation.id,
    reportId: report.id,
    organisationId: input.organisationId,
    kind: input.kind,
    language: input.language,
    anchor,
    anchorBlockId: blockIdOf(anchor),
    interventionId: input.interventionId,
    state: 'draft',
    version: 1,
    draftedById: personIdOf(work.context.actor),
    draftedAt: work.now,
    late: false,
    ...NOTHING_YET,
  });
  await work.record({
    type: 'proposal.drafted',
    subject: { kind: 'proposal', id },
    reportId: report.id,
    organisationId: input.organisationId,
    facts: { kind: input.kind },
  });
  return { id };
}

/** What a proposal gets when it is handed in, or later. */
const NOTHING_YET = {
  number: null,
  submittedAt: null,
  submittedById: null,
  submittedByName: null,
  receiptHash: null,
  admitted: null,
  admissionReason: null,
  admittedByName: null,
  withdrawnAt: null,
  withdrawalReason: null,
  takenById: null,
  takenAt: null,
} as const;
