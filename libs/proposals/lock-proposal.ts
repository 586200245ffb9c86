import { lockConsultation, type Consultation } from '#libs/consultations';
import type { Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { demandVisible } from './proposal.policy.js';
import { Proposal } from './proposal.entity.js';

/** A proposal the actor may know of, locked with its consultation and report, from wide to narrow. */
export async function lockProposal(
  work: Work,
  id: string,
): Promise<{ report: Report; consultation: Consultation; proposal: Proposal }> {
  const { consultationId } = await readProposal(work, id);
  const locked = await lockConsultation(work, consultationId);
  return { ...locked, proposal: await work.lock(Proposal, { id }) };
}

/** With the report but without its consultation, for what takes no number and looks at no window. */
export async function lockProposalOfReport(
  work: Work,
  id: string,
): Promise<{ report: Report; proposal: Proposal }> {
  const { reportId } = await readProposal(work, id);
  const report = await work.lock(Report, { id: reportId });
  return { report, proposal: await work.lock(Proposal, { id }) };
}

async function readProposal(work: Work, id: string): Promise<Proposal> {
  const proposal = await work.read(Proposal, { id });
  demandVisible(work.context.actor, proposal);
  return proposal;
}
