import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import {
  blockText,
  type Block,
  type BlockVerdict,
  type Correction,
  type Imported,
  type Mark,
} from '#libs/domain/document';
import type { ReadingNote } from '#libs/domain/document/reading';
import { Rows, translate, type ActContext, type Loaders } from '#libs/platform';
import { importDraft } from './import-draft.js';
import { headingsOf, sectionsOf, type SectionRow } from './sections.js';
import { WorkingCopyQueries } from './working-copy.queries.js';
import { bareBlock } from './working-copy.js';

export interface ImportPreviewRow {
  token: string;
  language: Language;
  outline: SectionRow[];
  blockCount: number;
  findings: {
    kind: string;
    line: number | null;
    text: string;
    message: string;
    heading: string | null;
    words: string | null;
    blockId: string | null;
  }[];
  matched: number;
  added: number;
  removed: number;
  alignment: ImportedBlockRow[];
}

interface ImportedBlockRow extends BlockVerdict {
  kind: string;
  before: string | null;
  beforeLanguage: Language;
  after: string | null;
  corrected: boolean;
}

interface DraftRow {
  reportId: string;
  language: Language;
  blocks: Block[];
  notes: ReadingNote[];
  corrections: Correction[];
  marks: Mark[];
  sourceLanguage: Language;
}

@Injectable()
export class ImportQueries {
  constructor(
    private readonly rows: Rows,
    private readonly workingCopy: WorkingCopyQueries,
  ) {}

  /** What a reading would make of the working copy as it stands now. */
  async preview(
    context: ActContext,
    loaders: Loaders,
    token: string,
  ): Promise<ImportPreviewRow | null> {
    const draft = await this.rows.one<DraftRow>(
      `select d.report_id as "reportId", d.language, d.blocks, d.notes, d.corrections, d.marks,
         r.source_language as "sourceLanguage"
       from import_draft d join report r on r.id = d.report_id where d.id = $1`,
      [token],
    );
    if (draft === null) return null;
    const { reportId, language, blocks, notes } = draft;
    const old = (await this.workingCopy.blocks(context, loaders, reportId)).map(bareBlock);
    const imported = importDraft(old, draft);
    const { matched, added, removed } = imported;
    return {
      token,
      language,
      outline: sectionsOf(headingsOf(blocks), language, null),
      blockCount: blocks.length,
      findings: notes.map(({ kind, what, line, text, place }) => ({
        kind,
        line,
        text,
        heading: place?.heading ?? null,
        words: place?.words ?? null,
        blockId: place?.blockId ?? null,
        message: translate(context.language, `common:findings.${kind}`, {
          what: translate(context.language, `common:readingMatters.${what}`),
        }),
      })),
      matched: matched.length,
      added: added.length,
      removed: removed.length,
      alignment: alignmentRows(imported, old, draft),
    };
  }
}

function alignmentRows(
  { verdicts }: Imported,
  old: readonly Block[],
  { blocks, language, corrections, sourceLanguage }: DraftRow,
): ImportedBlockRow[] {
  const olds = new Map(old.map((block) => [block.id, block]));
  const freshes = new Map(blocks.map((block) => [block.id, block]));
  const corrected = new Set(corrections.map(({ freshId }) => freshId));
  return verdicts.map((row) => {
    const before = row.oldId === null ? undefined : olds.get(row.oldId);
    const after = row.freshId === null ? undefined : freshes.get(row.freshId);
    // What is laid beside a block is read beside the words that it has.
    const beforeLanguage =
      [language, sourceLanguage, ...LANGUAGES].find(
        (each) => before?.content[each] !== undefined,
      ) ?? language;
    return {
      ...row,
      kind: (after ?? before)?.kind ?? 'paragraph',
      before: before ? blockText(before, beforeLanguage) : null,
      beforeLanguage,
      after: after ? blockText(after, language) : null,
      corrected: row.freshId !== null && corrected.has(row.freshId),
    };
  });
}
