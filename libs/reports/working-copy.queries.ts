import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import {
  blockText,
  changedBlockIds,
  compareBlocks,
  outline,
  wordsOf,
  type Block,
  type BlockKind,
} from '#libs/domain/document';
import { grouped, isStaff, Rows, type ActContext, type Loaders } from '#libs/platform';
import { RevisionQueries } from './revision.queries.js';
import { bareBlock } from './working-copy.js';
import { headingsOf, sectionsOf, type SectionRow } from './sections.js';

export interface WorkingBlockRow {
  id: string;
  reportId: string;
  kind: BlockKind;
  level: number | null;
  ordered: boolean | null;
  position: number;
  version: number;
  content: Block['content'];
  editedAt: Date;
  editedBy: string | null;
  missing: Language[];
}

/** The working copy is for staff; for everyone else there is none. */
@Injectable()
export class WorkingCopyQueries {
  constructor(
    private readonly rows: Rows,
    private readonly revisions: RevisionQueries,
  ) {}

  /** In the order of the text; positions count from 0. */
  async blocks(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
  ): Promise<WorkingBlockRow[]> {
    if (!isStaff(context.actor)) return [];
    return loaders
      .of<string, WorkingBlockRow[]>(this.blocks, async (ids) => {
        const rows = await this.rows.many<WorkingBlockRow>(
          `select id, report_id as "reportId", kind, level, ordered, version, content,
             edited_at as "editedAt", edited_by_name as "editedBy"
           from working_block where report_id = any($1)
           order by report_id, working_block.position, id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId).map((blocks) =>
          blocks.map((block, position) => ({ ...block, position, missing: missingIn(block) })),
        );
      })
      .load(reportId);
  }

  /** Another whenever any block was written, moved, added or taken away. */
  async stamp(reportId: string): Promise<string> {
    const row = await this.rows.one<{ stamp: string }>(
      `select md5(coalesce(string_agg(id || ' ' || xmin::text, ',' order by id), '')) as stamp
       from working_block where report_id = $1`,
      [reportId],
    );
    return `working copy ${reportId} ${row?.stamp}`;
  }

  /** A heading and everything up to the next of the same or a higher rank; empty when there is none. */
  async section(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    blockId: string,
  ): Promise<WorkingBlockRow[]> {
    const blocks = await this.blocks(context, loaders, reportId);
    const section = outline(blocks, context.language).find((each) => each.blockId === blockId);
    return section ? blocks.slice(section.start, section.end) : [];
  }

  async outline(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    language: Language,
  ): Promise<SectionRow[]> {
    const blocks = await this.blocks(context, loaders, reportId);
    return sectionsOf(headingsOf(blocks), language, null);
  }

  async wordCount(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    language: Language,
  ): Promise<number> {
    const blocks = await this.blocks(context, loaders, reportId);
    return blocks.reduce(
      (sum, block) => sum + wordsOf(blockText(block, language), language).length,
      0,
    );
  }

  /** How many blocks differ from the latest revision; all of them when there is none yet. */
  async changedSince(context: ActContext, loaders: Loaders, reportId: string): Promise<number> {
    const blocks = (await this.blocks(context, loaders, reportId)).map(bareBlock);
    const latest = (await this.revisions.ofReport(context, loaders, reportId)).at(-1);
    if (latest === undefined) return blocks.length;
    const before = await this.revisions.text(loaders, latest.id);
    return changedBlockIds(compareBlocks(before, blocks)).length;
  }

  async lastEdit(context: ActContext, loaders: Loaders, reportId: string): Promise<Date | null> {
    const blocks = await this.blocks(context, loaders, reportId);
    return blocks.reduce<Date | null>(
      (last, { editedAt }) => (last === null || editedAt > last ? editedAt : last),
      null,
    );
  }
}

/** The languages that the block has not been written in. */
function missingIn(block: Pick<Block, 'content'>): Language[] {
  return LANGUAGES.filter((language) => block.content[language] === undefined);
}
