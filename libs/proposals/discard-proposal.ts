import { Injectable } from '@nestjs/common';
import { UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { lockDraft } from './edit-proposal.js';
import { Proposal } from './proposal.entity.js';
import { PROPOSAL, type ProposalRow } from './proposal.queries.js';

/** Throws a draft away. Nobody was promised anything yet, so its words are not kept. */
@Injectable()
export class DiscardProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the draft as it was */
  execute(context: ActContext, id: string): Promise<Outcome<ProposalRow>> {
    return this.unitOfWork.run(context, 'discard-proposal', async (work) => {
      const { kind, reportId, organisationId } = await lockDraft(work, id);
      const [last] = await work.query<ProposalRow>(`${PROPOSAL} where p.id = $1`, [id]);
      await work.delete(Proposal, { id });
      await work.record({
        type: 'proposal.discarded',
        subject: { kind: 'proposal', id },
        reportId,
        organisationId,
        facts: { kind },
      });
      return last!;
    });
  }
}
