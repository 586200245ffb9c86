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
import { sectionsOf, type HeadingRow, type SectionRow } from './sections.js';

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

export interface BlockStamp {
  id: string;
  version: number;
}

const BLOCK = `id, report_id as "reportId", kind, level, ordered, version, content,
  edited_at as "editedAt", edited_by_name as "editedBy"`;

/** The working copy is for staff; for everyone else there is none. */
@Injectable()
export class WorkingCopyQueries {
  constructor(
    private readonly rows: Rows,
    private readonly revisions: RevisionQueries,
  ) {}

  /** In the order of the text, without its words. */
  async stamps(context: ActContext, loaders: Loaders, reportId: string): Promise<BlockStamp[]> {
    if (!isStaff(context.actor)) return [];
    return loaders
      .of<string, BlockStamp[]>(this.stamps, async (ids) => {
        const rows = await this.rows.many<BlockStamp & { reportId: string }>(
          `select id, report_id as "reportId", version from working_block
           where report_id = any($1) order by report_id, position, id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  /** In the order of the text; positions count from 0. */
  async blocks(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
  ): Promise<WorkingBlockRow[]> {
    if (!isStaff(context.actor)) return [];
    return loaders
      .of<string, WorkingBlockRow[]>(this.blocks, async (ids) => {
        const rows = await this.rows.many<Unplaced>(
          `select ${BLOCK} from working_block where report_id = any($1)
           order by report_id, position, id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId).map((blocks) =>
          blocks.map((block, position) => placed(block, position)),
        );
      })
      .load(reportId);
  }

  /** Another whenever any block was written, moved, added or taken away. */
  async fingerprint(reportId: string): Promise<string> {
    const row = await this.rows.one<{ fingerprint: string }>(
      `select md5(coalesce(string_agg(id || ' ' || xmin::text, ',' order by id), '')) as fingerprint
       from working_block where report_id = $1`,
      [reportId],
    );
    return `working copy ${reportId} ${row?.fingerprint}`;
  }

  /** Those of the named blocks that are there, in the order of the text. */
  async named(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    ids: readonly string[],
  ): Promise<WorkingBlockRow[]> {
    const stamps = await this.stamps(context, loaders, reportId);
    if (stamps.length === 0) return [];
    const rows = await this.rows.many<Unplaced>(
      `select ${BLOCK} from working_block where report_id = $1 and id = any($2)`,
      [reportId, ids],
    );
    const blocks = new Map(rows.map((row) => [row.id, row]));
    return stamps.flatMap(({ id }, position) => {
      const block = blocks.get(id);
      return block ? [placed(block, position)] : [];
    });
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
    if (!isStaff(context.actor)) return [];
    const headings = await loaders
      .of<string, HeadingRow[]>(this.outline, async (ids) => {
        const rows = await this.rows.many<HeadingRow & { reportId: string }>(
          `select * from (
             select ${BLOCK}, (row_number() over text)::int - 1 as position
             from working_block where report_id = any($1)
             window text as (partition by report_id order by position, id)) block
           where kind = 'heading' order by "reportId", position`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
    return sectionsOf(headings, language, null);
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
    if (!isStaff(context.actor)) return null;
    return loaders
      .of<string, Date | null>(this.lastEdit, async (ids) => {
        const rows = await this.rows.many<{ reportId: string; last: Date }>(
          `select report_id as "reportId", max(edited_at) as last from working_block
           where report_id = any($1) group by report_id`,
          [ids],
        );
        const last = new Map(rows.map((row) => [row.reportId, row.last]));
        return ids.map((id) => last.get(id) ?? null);
      })
      .load(reportId);
  }
}

type Unplaced = Omit<WorkingBlockRow, 'position' | 'missing'>;

function placed(block: Unplaced, position: number): WorkingBlockRow {
  return { ...block, position, missing: missingIn(block) };
}

/** The languages that the block has not been written in. */
function missingIn(block: Pick<Block, 'content'>): Language[] {
  return LANGUAGES.filter((language) => block.content[language] === undefined);
}
