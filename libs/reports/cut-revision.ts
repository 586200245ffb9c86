import { Injectable } from '@nestjs/common';
import { checkText, LANGUAGES, sha256Hex, type Trilingual } from '#libs/domain';
import { blockText, canonicalBytes, type Block } from '#libs/domain/document';
import {
  demand,
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { keepStale } from './parity.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { Revision } from './revision.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

export interface CutRevisionInput {
  readonly reportId: string;
  readonly note?: string | null;
}

const NOTE = { min: 0, max: 2000 };

/** Freezes the working copy as the next revision: numbered, hashed, and never changed again. */
@Injectable()
export class CutRevision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: CutRevisionInput): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'cut-revision', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'cut_revision', report);
      const note = demand(checkText(input.note ?? '', NOTE), 'note').text;
      return { id: await this.within(work, report, note) };
    });
  }

  /** Cuts within another act, which has locked the report. @returns the revision's id */
  async within(work: Work, report: Report, note: string): Promise<string> {
    const blocks = (await readWorkingCopy(work, report.id)).map(bareBlock);
    if (saysNothing(blocks)) refuse('blocks-missing');
    const canonical = Buffer.from(canonicalBytes({ title: report.title, blocks }));
    const hash = sha256Hex(canonical);
    const last = await latestRevision(work, report.id);
    if (last?.hash === hash) refuse('nothing-changed', { facts: { number: last.number } });

    const { actor } = work.context;
    const revision: Revision = {
      id: newId(),
      reportId: report.id,
      number: (last?.number ?? 0) + 1,
      hash,
      title: report.title,
      canonical,
      blockCount: blocks.length,
      note: note || null,
      cutAt: work.now,
      cutByName: actor.kind === 'person' ? actor.name : null,
    };
    await work.insert(Revision, revision);
    await insertBlocks(work, revision.id, blocks);
    await keepStale(work, report, revision.id, blocks);
    await work.record({
      type: 'revision.cut',
      subject: { kind: 'revision', id: revision.id },
      reportId: report.id,
      organisationId: report.agencyId,
      facts: { number: revision.number, hash },
    });
    return revision.id;
  }
}

export function latestRevision(work: Work, reportId: string): Promise<Revision | null> {
  return work.manager.findOne(Revision, { where: { reportId }, order: { number: 'desc' } });
}

/** Whether there is nothing to read; a figure says something even without a caption. */
export function saysNothing(blocks: readonly Block[]): boolean {
  return blocks.every(
    (block) =>
      block.kind !== 'figure' &&
      LANGUAGES.every((language) => blockText(block, language).trim() === ''),
  );
}

/** All rows in one statement: a report has a thousand blocks and more. */
async function insertBlocks(
  work: Work,
  revisionId: string,
  blocks: readonly Block[],
): Promise<void> {
  const rows = blocks.map((block, position) => ({ ...block, position, text: textsOf(block) }));
  await work.query(
    `insert into revision_block
       (revision_id, position, block_id, kind, level, ordered, content, text)
     select $1::uuid, position, id, kind, level, ordered, content, text
     from jsonb_to_recordset($2::jsonb) as b(position int, id text, kind text, level int,
       ordered boolean, content jsonb, text jsonb)`,
    [revisionId, JSON.stringify(rows)],
  );
}

function textsOf(block: Block): Partial<Trilingual> {
  const spoken = LANGUAGES.filter((language) => block.content[language] !== undefined);
  return Object.fromEntries(spoken.map((language) => [language, blockText(block, language)]));
}
