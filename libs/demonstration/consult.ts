import { CloseConsultation, OpenConsultation } from '#libs/consultations';
import { blockText, describePassage, type Block } from '#libs/domain/document';
import { DraftProposal, SubmitProposal } from '#libs/proposals';
import { RevisionBlock } from '#libs/reports';
import type { AnchorContent, ProposalContent } from './content.js';
import { of } from './load-people.js';
import { must, type Stage } from './stage.js';

export interface Window {
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Keys of the invited; none means open to all. */
  readonly invited: readonly string[];
}

/** @returns the consultation's id */
export async function openConsultation(
  stage: Stage,
  reportId: string,
  revisionId: string,
  window: Window,
): Promise<string> {
  const { id } = must(
    await stage.get(OpenConsultation).execute(await stage.as('coordinator', window.announcedAt), {
      reportId,
      revisionId,
      opensAt: window.opensAt,
      closesAt: window.closesAt,
      openToAll: window.invited.length === 0,
      organisationIds: window.invited.map((key) => of(stage.cast.organisations, key)),
    }),
  );
  return id;
}

export async function closeConsultation(
  stage: Stage,
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  must(await stage.get(CloseConsultation).execute(await stage.as('coordinator', at), id, reason));
}

/** The blocks of a revision in order, as the content counts them. */
export async function blocksOf(stage: Stage, revisionId: string): Promise<Block[]> {
  const rows = await stage.dataSource
    .getRepository(RevisionBlock)
    .find({ where: { revisionId }, order: { position: 'asc' } });
  return rows.map((row) => ({ ...row, id: row.blockId }));
}

/** Drafts a proposal as its organisation's representative and, when `submit`, hands it in. @returns its id */
export async function propose(
  stage: Stage,
  consultationId: string,
  blocks: readonly Block[],
  proposal: ProposalContent,
  at: Date,
  submit: boolean,
): Promise<string> {
  const context = await stage.as(`representative-${proposal.organisation}`, at);
  const { id } = must(
    await stage.get(DraftProposal).execute(context, {
      consultationId,
      organisationId: of(stage.cast.organisations, proposal.organisation),
      anchor: pointedAt(proposal.anchor, blocks),
      kind: proposal.kind,
      language: proposal.language,
      text: proposal.text,
      justification: proposal.justification,
      proposedWording: proposal.proposedWording,
    }),
  );
  if (submit) must(await stage.get(SubmitProposal).execute(context, id, 1));
  return id;
}

function pointedAt(anchor: AnchorContent, blocks: readonly Block[]) {
  if (anchor.kind === 'report') return { kind: 'report' as const };
  const block = blocks[anchor.block];
  if (block === undefined) throw new Error(`There is no block ${anchor.block}`);
  if (anchor.kind === 'section') return { kind: 'section' as const, blockId: block.id };
  const text = blockText(block, anchor.language);
  const start = text.indexOf(anchor.exact);
  const described = describePassage(text, start, start + anchor.exact.length);
  if (start < 0 || !described.ok)
    throw new Error(`Block ${anchor.block} does not say “${anchor.exact}”`);
  return {
    kind: 'passage' as const,
    blockId: block.id,
    language: anchor.language,
    exact: anchor.exact,
    start,
    end: start + anchor.exact.length,
  };
}
