import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  decideDisposition,
  needsIncorporation,
  replyByDay,
  type Disposition as Kind,
  type OriginalProposal,
  type Trilingual,
} from '#libs/domain';
import {
  demand,
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { demandNotTakenByAnother, lockToAnswer, nameOf, placeOf } from './answering.js';
import { DispositionVersion } from './disposition-version.entity.js';
import { Disposition } from './disposition.entity.js';
import { demandPublicReason } from './public-reason.js';
import { Satisfaction } from './satisfaction.entity.js';
import { undoIncorporations } from './unlink-incorporation.js';

export interface Decided {
  readonly proposalId: string;
  readonly kind: Kind;
  readonly reason: Trilingual;
  readonly duplicateOfId?: string | null | undefined;
}

/** Answers a proposal, or answers it anew. Every answer it has had is kept. */
@Injectable()
export class DecideDisposition {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: Decided): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'decide-disposition', (work) => this.within(work, input));
  }

  async within(work: Work, input: Decided): Promise<{ id: string }> {
    const { report, proposal } = await lockToAnswer(work, input.proposalId);
    await demandNotTakenByAnother(work, report, proposal);
    const reason = demandPublicReason(input.reason, proposal.language);
    const { kind, duplicateOfId } = demand(
      decideDisposition(proposal, input.kind, reason.kk, await originalOf(work, input)),
    );
    if (kind === 'duplicate') await demandNoDuplicatesOf(work, proposal);

    const { id } = proposal;
    const before = await work.manager.findOneBy(Disposition, { proposalId: id });
    const answer = { kind, reason, duplicateOfId };
    if (before && canonicalJson(answer) === canonicalJson(essence(before)))
      refuse('nothing-changed');
    const version = (before?.version ?? 0) + 1;
    const by = { decidedAt: work.now, decidedByName: nameOf(work.context.actor) };
    const reply = { replyBy: replyByDay(work.now), replyRemindedAt: null };
    await work.manager.save(Disposition, { proposalId: id, ...answer, ...by, ...reply, version });
    await work.insert(DispositionVersion, {
      id: newId(),
      proposalId: id,
      version,
      kind,
      reason,
      ...by,
    });
    // The organisation replied to an answer that no longer stands, and is asked again.
    await work.delete(Satisfaction, { proposalId: id });
    if (!needsIncorporation(kind)) await undoIncorporations(work, proposal);
    await work.record({
      type: 'disposition.decided',
      subject: { kind: 'proposal', id },
      reportId: report.id,
      organisationId: proposal.organisationId,
      facts: { number: proposal.number ?? 0, kind, before: before?.kind ?? null },
    });
    return { id };
  }
}

function essence({ kind, reason, duplicateOfId }: Disposition) {
  return { kind, reason, duplicateOfId };
}

async function originalOf(work: Work, input: Decided): Promise<OriginalProposal | null> {
  if (input.kind !== 'duplicate' || !input.duplicateOfId) return null;
  const [original] = await work.query<OriginalProposal>(
    `select p.id, p.consultation_id as "consultationId", d.duplicate_of_id as "duplicateOfId"
     from proposal p left join disposition d on d.proposal_id = p.id
     where p.id = $1 and p.state = 'submitted'`,
    [input.duplicateOfId],
  );
  return original ?? null;
}

/** The other way to a chain: what others point at becomes a duplicate itself. */
async function demandNoDuplicatesOf(work: Work, proposal: Proposal): Promise<void> {
  const duplicates = await work.query<Pick<Proposal, 'id' | 'number'>>(
    `select p.id, p.number from disposition d join proposal p on p.id = d.proposal_id
     where d.duplicate_of_id = $1 order by p.number`,
    [proposal.id],
  );
  if (duplicates.length > 0) refuse('has-duplicates', { places: duplicates.map(placeOf) });
}
