import { Injectable } from '@nestjs/common';
import { decideAct, decideReceipt, receiptHash } from '#libs/domain';
import { checkAnchor } from '#libs/domain/document';
import { Consultation, demandInCircle } from '#libs/consultations';
import { demand, personIdOf, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { Revision } from '#libs/reports';
import { demandDraft } from './edit-proposal.js';
import { lockProposal } from './lock-proposal.js';
import { blocksOf, placeInLaterRevisions } from './place-anchors.js';
import { Proposal } from './proposal.entity.js';
import { demandSpeaksFor } from './proposal.policy.js';
import { demandWords } from './proposal-words.js';

/**
 * Hands a proposal in: it gets a number, a time and a receipt, and becomes public. In time or late
 * is decided by the moment the request arrived, which is also the moment on the receipt, not by
 * how long it waited for others; a late one is kept and marked.
 */
@Injectable()
export class SubmitProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, version: number): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'submit-proposal', async (work) => {
      const { report, consultation, proposal } = await lockProposal(work, id);
      const { organisationId } = proposal;
      demandSpeaksFor(context.actor, organisationId);
      demandDraft(proposal, version);
      demand(decideAct(report.state, 'submit_proposal'));
      await demandInCircle(work, consultation, organisationId);
      const { timeliness } = demand(decideReceipt(consultation, work.now));
      const words = demandWords(proposal, 'submitted');
      const revision = await work.read(Revision, { id: consultation.revisionId });
      const blocks = await blocksOf(work, revision.id, proposal.anchorBlockId ?? '');
      const { anchor } = demand(checkAnchor(proposal.anchor, blocks), 'anchor');

      const number = consultation.lastNumber + 1;
      const receipt = receiptHash({
        ...words,
        proposalId: id,
        consultationId: consultation.id,
        revisionHash: revision.hash,
        organisationId,
        anchor,
        kind: proposal.kind,
        language: proposal.language,
        submittedAt: work.now,
        timeliness,
      });
      const late = timeliness === 'late';
      await work.update(Consultation, { id: consultation.id }, { lastNumber: number });
      await work.update(
        Proposal,
        { id },
        {
          ...words,
          anchor,
          number,
          late,
          state: 'submitted',
          version: version + 1,
          submittedAt: work.now,
          submittedById: personIdOf(context.actor),
          submittedByName: context.actor.kind === 'person' ? context.actor.name : null,
          receiptHash: receipt,
        },
      );
      await placeInLaterRevisions(work, { id, anchor, reportId: report.id }, revision);
      await work.record({
        type: 'proposal.submitted',
        subject: { kind: 'proposal', id },
        reportId: report.id,
        organisationId,
        facts: { number, receipt, late },
      });
      return { id };
    });
  }
}
