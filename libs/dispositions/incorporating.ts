import { needsIncorporation } from '#libs/domain';
import { refuse, type Work } from '#libs/platform';
import { lockProposalOfReport, type Proposal } from '#libs/proposals';
import { demandReportAct, type Report } from '#libs/reports';
import { Disposition } from './disposition.entity.js';

/** A proposal answered in such a way that the text changes for it, locked with its report. */
export async function lockToIncorporate(
  work: Work,
  proposalId: string,
): Promise<{ report: Report; proposal: Proposal }> {
  const locked = await lockProposalOfReport(work, proposalId);
  demandReportAct(work.context.actor, 'incorporate_proposal', locked.report);
  const disposition = await work.manager.findOneBy(Disposition, { proposalId });
  if (disposition === null || !needsIncorporation(disposition.kind)) refuse('not-accepted');
  return locked;
}
