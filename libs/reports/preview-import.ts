import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import type { Mark } from '#libs/domain/document';
import type { Reading } from '#libs/domain/document/reading';
import {
  newId,
  refuse,
  StoredFile,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { blockIdOf } from '#libs/writers';
import { ImportDraft } from './import-draft.entity.js';
import { DOCX, HTML, ODT, readSource, type Source } from './reading/read-source.js';
import { inTurn } from './reading/turn.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';

export interface ImportSource {
  readonly reportId: string;
  readonly language: Language;
  /** SHA-256 of an uploaded file; exactly one of the three. */
  readonly fileId?: string | null;
  readonly markdown?: string | null;
  /** As a clipboard holds it. */
  readonly html?: string | null;
}

/**
 * Reads a text and keeps the reading for a day, so that what is imported is what was shown. It
 * changes nothing in the report and therefore leaves no mark in the journal.
 */
@Injectable()
export class PreviewImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: ImportSource): Promise<Outcome<{ token: string }>> {
    return inTurn(() => this.#read(context, input));
  }

  #read(context: ActContext, input: ImportSource): Promise<Outcome<{ token: string }>> {
    return this.unitOfWork.run(context, 'preview-import', async (work) => {
      const report = await work.read(Report, { id: input.reportId });
      demandReportAct(context.actor, 'import_text', report);
      const { source, name } = await demandSource(work, input);
      const { blocks, notes, places } = await readSource(work, source, input.language);
      const id = newId();
      await work.insert(ImportDraft, {
        id,
        reportId: report.id,
        language: input.language,
        source: name,
        blocks,
        notes,
        corrections: [],
        marks: marksOf(places),
        createdAt: work.now,
      });
      return { token: id };
    });
  }
}

/** The blocks that a file of our own making says its paragraphs were. */
function marksOf(places: Reading['places']): Mark[] {
  return places.flatMap(({ name, blockId }) => {
    const oldId = blockIdOf(name);
    return oldId === null ? [] : [{ freshId: blockId, oldId }];
  });
}

async function demandSource(
  work: Work,
  { fileId, markdown, html }: ImportSource,
): Promise<{ source: Source; name: string }> {
  const given = [fileId, markdown, html].filter((each) => typeof each === 'string');
  if (given.length !== 1) refuse('import-empty');
  if (typeof markdown === 'string') return { source: { markdown }, name: 'Markdown' };
  if (typeof html === 'string') return { source: { html }, name: 'HTML' };
  if (!fileId) refuse('import-empty');
  const file = await work.manager.findOne(StoredFile, {
    where: { sha256: fileId },
    select: { sha256: true, mediaType: true },
  });
  if (file === null) refuse('not-found', { field: 'fileId' });
  return { source: file, name: NAMES[file.mediaType] ?? 'Markdown' };
}

/** What the journal calls a source. */
const NAMES: Readonly<Record<string, string>> = { [DOCX]: 'DOCX', [ODT]: 'ODT', [HTML]: 'HTML' };
