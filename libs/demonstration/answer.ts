import type { SatisfactionAnswer } from '#libs/domain';
import {
  AnswerSatisfaction,
  DecideDisposition,
  ExplainException,
  LinkIncorporation,
  TakeProposal,
} from '#libs/dispositions';
import type { ProposalContent } from './content.js';
import { of } from './load-people.js';
import { must, type Stage } from './stage.js';

/** The official takes the proposal and answers it with the reason of the content. */
export async function answer(
  stage: Stage,
  ids: ReadonlyMap<string, string>,
  proposal: ProposalContent,
  at: Date,
): Promise<void> {
  const { disposition, key } = proposal;
  if (disposition === null) return;
  const context = await stage.as('answering-official', at);
  const proposalId = of(ids, key);
  must(await stage.get(TakeProposal).execute(context, proposalId));
  must(
    await stage.get(DecideDisposition).execute(context, {
      proposalId,
      kind: disposition.kind,
      reason: disposition.reason,
      duplicateOfId:
        disposition.duplicateOf === undefined ? null : of(ids, disposition.duplicateOf),
    }),
  );
}

/** The editor names the blocks that changed for it, or says why none did. */
export async function incorporate(
  stage: Stage,
  proposalId: string,
  proposal: ProposalContent,
  blockIds: readonly string[],
  at: Date,
): Promise<void> {
  const context = await stage.as('editor', at);
  const exception = proposal.disposition?.exception;
  if (exception !== undefined)
    must(await stage.get(ExplainException).execute(context, proposalId, exception.kk));
  else if (blockIds.length > 0)
    must(await stage.get(LinkIncorporation).execute(context, { proposalId, blockIds }));
}

export async function replyTo(
  stage: Stage,
  proposalId: string,
  organisation: string,
  reply: SatisfactionAnswer,
  comment: string | null,
  at: Date,
): Promise<void> {
  const context = await stage.as(`representative-${organisation}`, at);
  must(await stage.get(AnswerSatisfaction).execute(context, proposalId, reply, comment));
}
