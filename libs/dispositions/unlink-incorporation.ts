import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { lockProposalOfReport, type Proposal } from '#libs/proposals';
import { demandReportAct } from '#libs/reports';
import { Incorporation } from './incorporation.entity.js';
import { IncorporationException } from './incorporation-exception.entity.js';

/** Takes back the claim that blocks were changed for a proposal. The text itself stays as it is. */
@Injectable()
export class UnlinkIncorporation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the proposal's id */
  execute(context: ActContext, id: string): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'unlink-incorporation', async (work) => {
      const { proposalId } = await work.read(Incorporation, { id });
      const { report, proposal } = await lockProposalOfReport(work, proposalId);
      demandReportAct(context.actor, 'incorporate_proposal', report);
      await work.lock(Incorporation, { id });
      await work.delete(Incorporation, { id });
      await recordUnlinked(work, proposal);
      return { id: proposalId };
    });
  }
}

/** An answer by which the text does not change leaves nothing incorporated or to be excused. */
export async function undoIncorporations(work: Work, proposal: Proposal): Promise<void> {
  await work.delete(IncorporationException, { proposalId: proposal.id });
  const undone = await work.delete(Incorporation, { proposalId: proposal.id });
  if (undone > 0) await recordUnlinked(work, proposal);
}

async function recordUnlinked(work: Work, proposal: Proposal): Promise<void> {
  await work.record({
    type: 'incorporation.unlinked',
    subject: { kind: 'proposal', id: proposal.id },
    reportId: proposal.reportId,
    organisationId: proposal.organisationId,
    facts: { number: proposal.number ?? 0 },
  });
}
