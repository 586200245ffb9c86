import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import {
  blockText,
  type Block,
  type BlockVerdict,
  type Correction,
  type Imported,
  type Mark,
  type Verdict,
} from '#libs/domain/document';
import type { ReadingNote } from '#libs/domain/document/reading';
import { Remembered, Rows, translate, type ActContext, type Loaders } from '#libs/platform';
import { importDraft } from './import-draft.js';
import { reportActsOf, type ReportStanding } from './report.policy.js';
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
  verdicts: { verdict: Verdict; count: number }[];
  alignment: ImportedBlockRow[];
}

export interface ImportedBlockRow extends BlockVerdict {
  kind: string;
  before: string | null;
  beforeLanguage: Language;
  after: string | null;
  /** Of a part, the words of the whole it came of or went into. */
  whole: string | null;
  corrected: boolean;
}

/** What a reading makes of a text, in no language in particular. */
interface Laid extends Pick<
  ImportPreviewRow,
  'language' | 'outline' | 'blockCount' | 'matched' | 'added' | 'removed' | 'verdicts' | 'alignment'
> {
  notes: ReadingNote[];
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
  /** By the draft, what was corrected in it and the working copy as last written. */
  private readonly remembered = new Remembered<Laid | null>(4);

  constructor(
    private readonly rows: Rows,
    private readonly workingCopy: WorkingCopyQueries,
  ) {}

  /** What a reading would make of the working copy as it stands now, for who may import it. */
  async preview(
    context: ActContext,
    loaders: Loaders,
    token: string,
  ): Promise<ImportPreviewRow | null> {
    const at = await this.rows.one<ReportStanding & { reportId: string; stamp: string }>(
      `select d.report_id as "reportId", r.agency_id as "agencyId", r.state,
         md5(d.corrections::text) || r.source_language as stamp
       from import_draft d join report r on r.id = d.report_id where d.id = $1`,
      [token],
    );
    if (at === null || reportActsOf(context.actor, at, ['import_text']).length === 0) return null;
    const key = `${token} ${at.stamp} ${await this.workingCopy.fingerprint(at.reportId)}`;
    const laid = await this.remembered.of(key, () => this.lay(context, loaders, token));
    if (laid === null) return null;
    const { notes, ...preview } = laid;
    return {
      token,
      ...preview,
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
    };
  }

  private async lay(context: ActContext, loaders: Loaders, token: string): Promise<Laid | null> {
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
    const alignment = alignmentRows(imported, old, draft);
    const verdicts = Map.groupBy(alignment, ({ verdict }) => verdict);
    return {
      language,
      notes,
      outline: sectionsOf(headingsOf(blocks), language, null),
      blockCount: blocks.length,
      matched: matched.length,
      added: added.length,
      removed: removed.length,
      verdicts: [...verdicts].map(([verdict, { length }]) => ({ verdict, count: length })),
      alignment,
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
  const rows = verdicts.map((row): ImportedBlockRow => {
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
      whole: null,
      corrected: row.freshId !== null && corrected.has(row.freshId),
    };
  });
  const byOld = new Map(rows.map((row) => [row.oldId, row]));
  return rows.map((row) => {
    const whole = row.partOf === null ? undefined : byOld.get(row.partOf);
    return whole ? { ...row, whole: row.freshId === null ? whole.after : whole.before } : row;
  });
}
