import { Injectable } from '@nestjs/common';
import { inLanguage, type Language, type Trilingual } from '#libs/domain';
import type { Block, BlockKind } from '#libs/domain/document';
import {
  connection,
  grouped,
  inOrder,
  isStaff,
  pageOf,
  Remembered,
  Rows,
  translate,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';
import { sectionsOf, type HeadingRow, type SectionRow } from './sections.js';

export interface RevisionRow {
  id: string;
  reportId: string;
  number: number;
  hash: string;
  title: Trilingual;
  blockCount: number;
  note: string | null;
  cutAt: Date;
  /** The person for staff, the agency for everyone else. */
  cutBy: string;
}

export interface RevisionBlockRow {
  id: string;
  revisionId: string;
  blockId: string;
  kind: BlockKind;
  level: number | null;
  ordered: boolean;
  position: number;
  content: Block['content'];
}

/** Staff see every revision; everyone else those that were put out for proposals or published. */
export const REVISION_IS_VISIBLE = `($1 or exists (select 1 from consultation c where c.revision_id = v.id)
  or exists (select 1 from release l where l.revision_id = v.id and l.state in ('published', 'superseded')))`;

const SELECT = `select v.id, v.report_id as "reportId", v.number, v.hash, v.title,
  v.block_count as "blockCount", case when $1 then v.note end as note, v.cut_at as "cutAt",
  v.cut_by_name as "cutByName", o.short_name as "agencyName"
  from revision v join report r on r.id = v.report_id join organisation o on o.id = r.agency_id`;

const BLOCK = `b.revision_id || ':' || b.position as id, b.revision_id as "revisionId",
  b.block_id as "blockId", b.kind, b.level, coalesce(b.ordered, false) as ordered, b.position, b.content`;

type Found = Omit<RevisionRow, 'cutBy'> & { cutByName: string | null; agencyName: Trilingual };

@Injectable()
export class RevisionQueries {
  private readonly outlines = new Remembered<SectionRow[]>(64);

  constructor(private readonly rows: Rows) {}

  /** Null where the viewer may not see it. */
  byId(context: ActContext, loaders: Loaders, id: string): Promise<RevisionRow | null> {
    return loaders
      .of<string, RevisionRow | null>(this.byId, async (ids) => {
        const rows = await this.find(context, 'v.id = any($2)', [ids]);
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those of a report that the viewer may see, oldest first. */
  ofReport(context: ActContext, loaders: Loaders, reportId: string): Promise<RevisionRow[]> {
    return loaders
      .of<string, RevisionRow[]>(this.ofReport, async (ids) => {
        const rows = await this.find(context, 'v.report_id = any($2)', [ids]);
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  async byNumber(
    context: ActContext,
    reportId: string,
    number: number,
  ): Promise<RevisionRow | null> {
    const [row] = await this.find(context, 'v.report_id = $2 and v.number = $3', [
      reportId,
      number,
    ]);
    return row ?? null;
  }

  /** The bytes whose SHA-256 is the hash. Ask for the row first: it says whether the viewer may. */
  async canonicalBytes(revisionId: string): Promise<Buffer> {
    const row = await this.rows.one<{ canonical: Buffer }>(
      'select canonical from revision where id = $1',
      [revisionId],
    );
    return row?.canonical ?? Buffer.alloc(0);
  }

  /** How many bytes those are; of many revisions in one query. */
  canonicalSize(loaders: Loaders, revisionId: string): Promise<number | null> {
    return loaders
      .of<string, number | null>(this.canonicalSize, async (ids) => {
        const rows = await this.rows.many<{ id: string; size: number }>(
          'select id, octet_length(canonical) as size from revision where id = any($1)',
          [ids],
        );
        const sizes = new Map(rows.map(({ id, size }) => [id, size]));
        return ids.map((id) => sizes.get(id) ?? null);
      })
      .load(revisionId);
  }

  /** A page of blocks; the same page of several revisions is one query. */
  async blocks(
    loaders: Loaders,
    revision: RevisionRow,
    { from, ...args }: PageArgs & { from?: number | null },
  ): Promise<Connection<RevisionBlockRow>> {
    const page = pageOf(args);
    const after = Number(page.after?.[0] ?? (from ?? 0) - 1);
    const rows = await loaders
      .of<string, RevisionBlockRow[]>(`revision blocks ${after} ${page.limit}`, async (ids) => {
        const found = await this.rows.many<RevisionBlockRow>(
          `select b.* from unnest($1::uuid[]) as v(id) cross join lateral (
             select ${BLOCK} from revision_block b
             where b.revision_id = v.id and b.position > $2 order by b.position limit $3) b`,
          [ids, Number.isFinite(after) ? after : -1, page.limit + 1],
        );
        return grouped(ids, found, (row) => row.revisionId);
      })
      .load(revision.id);
    return connection(rows, page, revision.blockCount, (row) => [String(row.position)]);
  }

  /** From 0, in the order of the text; null where the block does not stand in the revision. */
  positionOf(loaders: Loaders, revisionId: string, blockId: string): Promise<number | null> {
    return loaders
      .of<string, number | null>(`position in ${revisionId}`, async (ids) => {
        const rows = await this.rows.many<{ id: string; position: number }>(
          `select block_id as id, position from revision_block
           where revision_id = $1 and block_id = any($2)`,
          [revisionId, ids],
        );
        const positions = new Map(rows.map(({ id, position }) => [id, position]));
        return ids.map((id) => positions.get(id) ?? null);
      })
      .load(blockId);
  }

  /** All blocks, as the document rules want them: for comparing, exporting and placing. */
  text(loaders: Loaders, revisionId: string): Promise<Block[]> {
    return loaders
      .of<string, Block[]>(this.text, async (ids) => {
        const rows = await this.rows.many<Block & { revisionId: string }>(
          `select revision_id as "revisionId", block_id as id, kind, level, ordered, content
           from revision_block where revision_id = any($1) order by revision_id, position`,
          [ids],
        );
        const texts = grouped(ids, rows, (row) => row.revisionId);
        return texts.map((blocks) => blocks.map(({ revisionId: _, ...block }) => block));
      })
      .load(revisionId);
  }

  /** One block in every revision of a report where it stands, oldest first. */
  versionsOf(reportId: string, blockId: string): Promise<(Block & { revisionId: string })[]> {
    return this.rows.many(
      `select b.revision_id as "revisionId", b.block_id as id, b.kind, b.level, b.ordered, b.content
       from revision_block b join revision v on v.id = b.revision_id
       where v.report_id = $1 and b.block_id = $2 order by v.number`,
      [reportId, blockId],
    );
  }

  /** The contents of a revision: as immutable as itself, and therefore worked out once. */
  outline(revisionId: string, language: Language): Promise<SectionRow[]> {
    return this.outlines.of(`${revisionId} ${language}`, async () => {
      const headings = await this.rows.many<HeadingRow>(
        `select block_id as id, kind, level, ordered, content, position
         from revision_block where revision_id = $1 and kind = 'heading' order by position`,
        [revisionId],
      );
      return sectionsOf(headings, language, revisionId);
    });
  }

  private async find(
    context: ActContext,
    where: string,
    parameters: readonly unknown[],
  ): Promise<RevisionRow[]> {
    const staff = isStaff(context.actor);
    const rows = await this.rows.many<Found>(
      `${SELECT} where ${REVISION_IS_VISIBLE} and ${where} order by v.report_id, v.number`,
      [staff, ...parameters],
    );
    return rows.map(({ cutByName, agencyName, ...row }) => ({
      ...row,
      cutBy: staff
        ? (cutByName ?? translate(context.language, 'common:theHouse'))
        : inLanguage(agencyName, context.language),
    }));
  }
}
