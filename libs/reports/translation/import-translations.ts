import { Injectable } from '@nestjs/common';
import { canonicalJson, type Language } from '#libs/domain';
import { blockText, checkNode, nodeText, withWords, type NodeJson } from '#libs/domain/document';
import {
  demand,
  refuse,
  StoredFile,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type RefusalPlace,
  type Work,
} from '#libs/platform';
import { editedNow } from '../editing.js';
import { logChange, stepsOf } from '../log-change.js';
import { Report } from '../report.entity.js';
import { demandReportAct } from '../report.policy.js';
import { Translation } from '../translation.entity.js';
import { WorkingBlock } from '../working-block.entity.js';
import { bareBlock, readWorkingCopy } from '../working-copy.js';
import { CodeBook, nodesOf } from './codes.js';
import { joinedLines } from './joined.js';
import { linesOf, withLines } from './lines.js';
import { piecesIn, readXliff, refuseXliff, type ReadUnit, type ReadXliff } from './read-xliff.js';

export interface TranslatorsFile {
  readonly reportId: string;
  readonly fileId: string;
  /** Takes the blocks whose source is as it was, and leaves the others alone. */
  readonly leaveChanged?: boolean | null | undefined;
}

const MOST_PLACES = 12;

/**
 * Takes a translator's file in: all that it translates, or nothing when the source has changed
 * since it was taken out. Translations that come back as they are have been looked at.
 */
@Injectable()
export class ImportTranslations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    input: TranslatorsFile,
  ): Promise<Outcome<{ reportId: string; count: number }>> {
    return this.unitOfWork.run(context, 'import-translations', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      const file = readXliff(await bytesOf(work, input.fileId));
      if (file.reportId !== report.id || file.source !== report.sourceLanguage)
        refuse('translation-not-ours');
      const rows = await readWorkingCopy(work, report.id);
      const translated = demandTranslated(rows, file, input.leaveChanged === true);
      if (translated.length === 0) refuse('nothing-changed', { field: 'fileId' });
      const blockIds = translated.map(({ row }) => row.id);
      const entryId = await work.record({
        type: 'translation.imported',
        subject: { kind: 'report', id: report.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { language: file.target, blocks: blockIds },
      });
      for (const each of translated) await take(work, file.target, each, entryId);
      await followsNow(work, report, file.target, blockIds);
      return { reportId: report.id, count: translated.length };
    });
  }
}

async function bytesOf(work: Work, sha256: string): Promise<Buffer> {
  const file = await work.manager.findOne(StoredFile, {
    where: { sha256 },
    select: { sha256: true, bytes: true },
  });
  return (file ?? refuse('not-found', { field: 'fileId' })).bytes;
}

interface Translated {
  readonly row: WorkingBlock;
  readonly node: NodeJson;
}

/** What the file translates, each against the block as it stands now. */
function demandTranslated(
  rows: readonly WorkingBlock[],
  file: ReadXliff,
  leaveChanged: boolean,
): Translated[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changed: RefusalPlace[] = [];
  const translated: Translated[] = [];
  for (const unit of file.units) {
    const row = byId.get(unit.blockId);
    const source = row?.content[file.source];
    const node = row && source ? nodeIn(unit, row, source, file) : 'changed';
    if (node === 'changed')
      changed.push({
        kind: 'block',
        id: unit.blockId,
        label: row ? blockText(bareBlock(row), file.source).slice(0, 80) : unit.blockId,
      });
    else if (row && node) translated.push({ row, node });
  }
  if (changed.length > 0 && !leaveChanged)
    refuse('translation-outdated', {
      field: 'fileId',
      facts: { count: changed.length },
      places: changed.slice(0, MOST_PLACES),
    });
  return translated;
}

/** The translated block; null when it is not translated, `changed` when its source is another now. */
function nodeIn(
  { blockId, parts }: ReadUnit,
  row: WorkingBlock,
  source: NodeJson,
  { target }: ReadXliff,
): NodeJson | 'changed' | null {
  const before = row.content[target];
  const old = new Map(before ? linesOf(before).map((line) => [line.id, line.content]) : []);
  const lines = linesOf(source).filter(({ content }) => content.length > 0);
  const given = joinedLines(
    parts,
    lines.map(({ id }) => id),
  );
  if (given === null) return 'changed';
  const words = new Map<string, NodeJson[]>();
  let finished = true;
  for (const { id, content } of lines) {
    const line = given.get(id)!;
    const book = new CodeBook(id);
    const now = book.pieces(content);
    book.pieces(old.get(id) ?? []);
    if (textOf(piecesIn(line.source, book, blockId)) !== textOf(now)) return 'changed';
    if (line.target === null) return null;
    words.set(id, nodesOf(piecesIn(line.target, book, blockId)));
    if (!line.finished) finished = false;
  }
  const checked = checkNode(withLines(source, (id) => words.get(id) ?? []));
  if (!checked.ok) return refuseXliff(checked.refusal.code, blockId);
  if (nodeText(checked.node).trim() === '') return null;
  const same = before !== undefined && canonicalJson(before) === canonicalJson(checked.node);
  return same && !finished ? null : checked.node;
}

const textOf = (pieces: ReturnType<typeof piecesIn>): string => canonicalJson(nodesOf(pieces));

async function take(
  work: Work,
  language: Language,
  { row, node }: Translated,
  entryId: string,
): Promise<void> {
  const before = bareBlock(row);
  const { block } = demand(withWords(before, node, language), row.id);
  if (canonicalJson(block) === canonicalJson(before)) return;
  const { reportId, id: blockId } = row;
  const version = row.version + 1;
  await work.update(
    WorkingBlock,
    { reportId, id: blockId },
    { ...block, ...editedNow(work), version },
  );
  const steps = stepsOf(before, block);
  if (steps) await logChange(work, { reportId, blockId, version, language, steps, entryId });
}

/** What came from the translator was made from the source as it stands, changed or not. */
async function followsNow(
  work: Work,
  { id: reportId, sourceLanguage }: Report,
  language: Language,
  blockIds: readonly string[],
): Promise<void> {
  const rows = await readWorkingCopy(work, reportId);
  for (const { id: blockId, content } of rows.filter(({ id }) => blockIds.includes(id)))
    await work.update(
      Translation,
      { reportId, blockId, language },
      { source: content[sourceLanguage] ?? null, madeAt: work.now },
    );
}
