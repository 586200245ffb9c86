import { Injectable } from '@nestjs/common';
import { checkText, inLanguage, LANGUAGES, type Language } from '#libs/domain';
import { blockText, changedBlockIds, compareBlocks, type Block } from '#libs/domain/document';
import { Consultation } from '#libs/consultations';
import {
  demand,
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type RefusalPlace,
} from '#libs/platform';
import { nameOf } from './answering.js';
import { Incorporation } from './incorporation.entity.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { lockToIncorporate } from './incorporating.js';
import { revisionBlocks, workingBlocks } from './revision-facts.js';

export interface NewIncorporation {
  readonly proposalId: string;
  readonly blockIds: readonly string[];
  readonly note?: string | null | undefined;
}

const NOTE = { min: 0, max: 2000 };
const MOST_BLOCKS = 500;

/** Says which blocks of the working copy were changed for an accepted proposal; it must be true. */
@Injectable()
export class LinkIncorporation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewIncorporation): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'link-incorporation', async (work) => {
      const { report, proposal } = await lockToIncorporate(work, input.proposalId);
      const note = demand(checkText(input.note ?? '', NOTE), 'note').text;
      const blockIds = [...new Set(input.blockIds)];
      if (blockIds.length === 0 || blockIds.length > MOST_BLOCKS)
        refuse('blocks-missing', { field: 'blockIds' });
      const { revisionId } = await work.read(Consultation, { id: proposal.consultationId });
      const circulated = await revisionBlocks(work, revisionId);
      const working = await workingBlocks(work, report.id);
      demandChanged(blockIds, circulated, working, work.context.language);

      await work.insert(Incorporation, {
        id: newId(),
        proposalId: proposal.id,
        reportId: report.id,
        blockIds,
        note: note === '' ? null : note,
        linkedAt: work.now,
        linkedByName: nameOf(context.actor),
      });
      await work.delete(IncorporationException, { proposalId: proposal.id });
      await work.record({
        type: 'incorporation.linked',
        subject: { kind: 'proposal', id: proposal.id },
        reportId: report.id,
        organisationId: proposal.organisationId,
        facts: { number: proposal.number ?? 0, blocks: blockIds },
      });
      return { id: proposal.id };
    });
  }
}

/** Every block named must differ from the text that was circulated. */
function demandChanged(
  blockIds: readonly string[],
  circulated: readonly Block[],
  working: readonly Block[],
  language: Language,
): void {
  const known = new Map([...circulated, ...working].map((block) => [block.id, block]));
  if (!blockIds.every((id) => known.has(id))) refuse('not-found', { field: 'blockIds' });
  const changed = new Set(changedBlockIds(compareBlocks(circulated, working)));
  const places = blockIds
    .filter((id) => !changed.has(id))
    .map((id): RefusalPlace => ({ kind: 'block', id, label: beginning(known.get(id)!, language) }));
  if (places.length > 0) refuse('nothing-changed', { field: 'blockIds', places });
}

function beginning(block: Block, language: Language): string {
  const texts = Object.fromEntries(LANGUAGES.map((each) => [each, blockText(block, each)]));
  return [...inLanguage(texts, language)].slice(0, 80).join('');
}
