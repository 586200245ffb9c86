import { Injectable } from '@nestjs/common';
import { DISPOSITIONS, LANGUAGES, type Disposition, type Trilingual } from '#libs/domain';
import type { Section } from '#libs/domain/document';
import type { ConsultationRow } from '#libs/consultations';
import { grouped, Rows, type Loaders } from '#libs/platform';
import { RevisionOutlines, type RevisionOutline } from '#libs/proposals';
import { UNANSWERED, UNINCORPORATED } from './proposal-list.queries.js';

export interface DispositionCount {
  kind: Disposition;
  count: number;
}

export interface Tally {
  total: number;
  unanswered: number;
  unincorporated: number;
  late: number;
  byDisposition: DispositionCount[];
}

export interface ChapterTally {
  blockId: string;
  number: string | null;
  title: Trilingual;
  unanswered: number;
  byDisposition: DispositionCount[];
}

interface Counted {
  consultationId: string;
  blockId: string | null;
  kind: Disposition | null;
  total: number;
  unanswered: number;
  unincorporated: number;
  late: number;
}

/** How many proposals were handed in, and how they were answered. One query serves both figures. */
@Injectable()
export class TallyQueries {
  constructor(
    private readonly rows: Rows,
    private readonly outlines: RevisionOutlines,
  ) {}

  async tally(loaders: Loaders, consultationId: string): Promise<Tally> {
    const counted = await this.counted(loaders, consultationId);
    return {
      total: sum(counted, 'total'),
      unanswered: sum(counted, 'unanswered'),
      unincorporated: sum(counted, 'unincorporated'),
      late: sum(counted, 'late'),
      byDisposition: byDisposition(counted),
    };
  }

  /**
   * By the top sections of the revision that was circulated: the numbered ones always, others such
   * as an introduction where somebody spoke about them. What concerns the whole report is in none.
   */
  async byChapter(
    loaders: Loaders,
    { id, revisionId }: Pick<ConsultationRow, 'id' | 'revisionId'>,
  ): Promise<ChapterTally[]> {
    const [counted, outline] = await Promise.all([
      this.counted(loaders, id),
      this.outlines.of(revisionId),
    ]);
    return outline.sections.kk
      .filter(({ depth }) => depth === 1)
      .map((section) => ({
        section,
        within: counted.filter(({ blockId }) => standsIn(outline, section, blockId)),
      }))
      .filter(({ section, within }) => section.number !== null || within.length > 0)
      .map(({ section: { blockId, number }, within }) => ({
        blockId,
        number,
        title: titleOf(outline, blockId),
        unanswered: sum(within, 'unanswered'),
        byDisposition: byDisposition(within),
      }));
  }

  private counted(loaders: Loaders, consultationId: string): Promise<Counted[]> {
    return loaders
      .of<string, Counted[]>(this.counted, async (ids) => {
        const rows = await this.rows.many<Counted>(
          `select p.consultation_id as "consultationId", p.anchor_block_id as "blockId", d.kind,
             count(*)::int as total,
             count(*) filter (where ${UNANSWERED})::int as unanswered,
             count(*) filter (where ${UNINCORPORATED})::int as unincorporated,
             count(*) filter (where p.late)::int as late
           from proposal p left join disposition d on d.proposal_id = p.id
           where p.consultation_id = any($1) and p.state = 'submitted' group by 1, 2, 3`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.consultationId);
      })
      .load(consultationId);
  }
}

function sum(
  rows: readonly Counted[],
  what: 'total' | 'unanswered' | 'unincorporated' | 'late',
): number {
  return rows.reduce((total, row) => total + row[what], 0);
}

/** In the order of the house, none of them zero. */
function byDisposition(rows: readonly Counted[]): DispositionCount[] {
  return DISPOSITIONS.map((kind) => ({
    kind,
    count: sum(
      rows.filter((row) => row.kind === kind),
      'total',
    ),
  })).filter(({ count }) => count > 0);
}

function standsIn(
  { places }: RevisionOutline,
  { start, end }: Section,
  blockId: string | null,
): boolean {
  const place = blockId === null ? undefined : places.get(blockId);
  return place !== undefined && place >= start && place < end;
}

function titleOf({ sections }: RevisionOutline, blockId: string): Trilingual {
  const titles = LANGUAGES.map((language) => [
    language,
    sections[language].find((section) => section.blockId === blockId)?.title ?? '',
  ]);
  return Object.fromEntries(titles) as Trilingual;
}
