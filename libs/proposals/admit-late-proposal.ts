import { Injectable } from '@nestjs/common';
import { decideAdmission } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { lockProposalOfReport } from './lock-proposal.js';
import { Proposal } from './proposal.entity.js';

/** A late proposal is admitted, or not, once, by a named person and with a reason. */
@Injectable()
export class AdmitLateProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    id: string,
    admit: boolean,
    reason: string,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'admit-late-proposal', async (work) => {
      const { report, proposal } = await lockProposalOfReport(work, id);
      demandReportAct(context.actor, 'admit_late_proposal', report);
      if (proposal.state !== 'submitted') refuse('wrong-state');
      const timeliness = proposal.late ? 'late' : 'on_time';
      const decision = demand(
        decideAdmission({ timeliness, admitted: proposal.admitted }, admit, reason),
      );
      await work.update(
        Proposal,
        { id },
        {
          admitted: decision.admitted,
          admissionReason: decision.reason,
          admittedByName: context.actor.kind === 'person' ? context.actor.name : null,
        },
      );
      await work.record({
        type: decision.admitted ? 'proposal.admitted' : 'proposal.not-admitted',
        subject: { kind: 'proposal', id },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, reason: decision.reason },
      });
      return { id };
    });
  }
}
