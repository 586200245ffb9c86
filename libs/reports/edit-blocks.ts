import { Injectable } from '@nestjs/common';
import { canonicalJson, type Language } from '#libs/domain';
import { blockOf, checkNode, withWords, type NodeJson } from '#libs/domain/document';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { bareBlock } from './working-copy.js';
import { demandKeptPicture } from './demand-kept-picture.js';
import { placeAfter } from './block-places.js';
import { editedNow, refuseStale } from './editing.js';
import { announce, logChange, stepsOf } from './log-change.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { WorkingChange } from './working-change.entity.js';

/**
 * What is to become of one block. Version 0 makes a new one, after `afterBlockId` (null: first);
 * any other version must be the one that stands there.
 */
export interface BlockEdit {
  readonly blockId: string;
  readonly version: number;
  /** ProseMirror's JSON of the block in the language of the edit. */
  readonly node?: unknown;
  /** Where it is to stand; left out, it stays. */
  readonly afterBlockId?: string | null;
  /** Removes it, in all its languages. */
  readonly remove?: boolean;
}

export interface BlocksEdit {
  readonly reportId: string;
  readonly language: Language;
  readonly changes: readonly BlockEdit[];
}

const MOST_CHANGES = 500;
const MOST_BYTES = 400_000;

/** Changes blocks of the working copy in one language: all of them, or none when one is stale. */
@Injectable()
export class EditBlocks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, edit: BlocksEdit): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'edit-blocks', async (work) => {
      const report = await work.lock(Report, { id: edit.reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      demandReasonable(edit.changes);
      const touched: Touched[] = [];
      for (const change of edit.changes) {
        const done = await apply(work, report.id, edit.language, change);
        if (done) touched.push(done);
      }
      // Saving what already stands there is not an act.
      if (touched.length > 0) await tell(work, report, edit.language, touched);
      return { reportId: report.id };
    });
  }
}

/** A block that is no longer what it was; no version when it was made or removed. */
interface Touched {
  readonly blockId: string;
  readonly version: number | null;
  readonly steps: WorkingChange['steps'] | null;
}

async function tell(
  work: Work,
  { id: reportId, agencyId }: Report,
  language: Language,
  touched: readonly Touched[],
): Promise<void> {
  const entryId = await work.record({
    type: 'working-copy.edited',
    subject: { kind: 'report', id: reportId },
    reportId,
    organisationId: agencyId,
    facts: { language, blocks: touched.map(({ blockId }) => blockId) },
  });
  for (const { blockId, version, steps } of touched)
    if (version !== null && steps)
      await logChange(work, { reportId, blockId, version, language, steps, entryId });
  if (touched.some(({ version, steps }) => version === null || isMove(steps)))
    await announce(work, { kind: 'arranged', reportId });
}

const isMove = (steps: WorkingChange['steps'] | null): boolean =>
  steps !== null && Object.keys(steps).length === 0;

const BLOCK_ID = /^[\w-]{1,64}$/;

function demandReasonable(changes: readonly BlockEdit[]): void {
  if (changes.length === 0) refuse('blocks-missing');
  const length = JSON.stringify(changes).length;
  if (changes.length > MOST_CHANGES || length > MOST_BYTES)
    refuse('text-too-long', { facts: { max: MOST_BYTES, length } });
  const ids = changes.map(({ blockId }) => blockId);
  if (new Set(ids).size < ids.length || !ids.every((id) => BLOCK_ID.test(id)))
    refuse('block-not-valid', { field: 'blockId' });
}

/** @returns what became different, if anything did */
async function apply(
  work: Work,
  reportId: string,
  language: Language,
  change: BlockEdit,
): Promise<Touched | null> {
  const stored = await work.manager.findOneBy(WorkingBlock, { reportId, id: change.blockId });
  if ((stored?.version ?? 0) !== change.version) refuseStale(stored, change.blockId);
  if (stored === null) return insert(work, reportId, language, change);
  if (change.remove) {
    await work.delete(WorkingBlock, { reportId, id: stored.id });
    await work.delete(WorkingChange, { reportId, blockId: stored.id });
    return { blockId: stored.id, version: null, steps: null };
  }
  let steps: WorkingChange['steps'] | null = {};
  const next: Partial<WorkingBlock> = {};
  if (change.node !== undefined) {
    const node = await demandNode(work, change);
    const { block } = demand(withWords(bareBlock(stored), node, language), change.blockId);
    if (canonicalJson(block) !== canonicalJson(bareBlock(stored))) {
      Object.assign(next, block);
      steps = stepsOf(bareBlock(stored), block);
    }
  }
  if (change.afterBlockId !== undefined && change.afterBlockId !== stored.id)
    next.position = await placeAfter(work, reportId, change.afterBlockId);
  if (Object.keys(next).length === 0) return null;
  const version = stored.version + 1;
  await work.update(
    WorkingBlock,
    { reportId, id: stored.id },
    { ...next, ...editedNow(work), version },
  );
  return { blockId: stored.id, version, steps };
}

async function insert(
  work: Work,
  reportId: string,
  language: Language,
  change: BlockEdit,
): Promise<Touched> {
  if (change.node === undefined || change.remove) refuse('not-found', { field: change.blockId });
  const block = blockOf(await demandNode(work, change), language);
  const position = await placeAfter(work, reportId, change.afterBlockId ?? null);
  await work.insert(WorkingBlock, {
    ...block,
    ...editedNow(work),
    reportId,
    position,
    version: 1,
  });
  return { blockId: change.blockId, version: null, steps: null };
}

/** The node under the block's own id, whatever id the editor gave it. */
async function demandNode(work: Work, { blockId, node }: BlockEdit): Promise<NodeJson> {
  const named =
    isRecord(node) && (node['attrs'] === undefined || isRecord(node['attrs']))
      ? { ...node, attrs: { ...node['attrs'], id: blockId } }
      : node;
  const checked = demand(checkNode(named), blockId);
  await demandKeptPicture(work, checked.node);
  return checked.node;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
