import { Injectable } from '@nestjs/common';
import { grouped, Rows, type Loaders } from '#libs/platform';
import { RevisionOutlines, type RevisionOutline } from './revision-outline.js';

type Counts = ReadonlyMap<string, number>;

/** How many submitted proposals point where in a revision: circulated, or a later one by placement. */
@Injectable()
export class ProposalCounts {
  constructor(
    private readonly rows: Rows,
    private readonly outlines: RevisionOutlines,
  ) {}

  /** By the id of the block. */
  byBlock(loaders: Loaders, revisionId: string): Promise<Counts> {
    return loaders
      .of<string, Counts>(this.byBlock, async (ids) => {
        const rows = await this.rows.many<{ revisionId: string; blockId: string; count: number }>(
          `select "revisionId", "blockId", count(*)::int as count from (
             select c.revision_id as "revisionId", p.anchor_block_id as "blockId"
             from proposal p join consultation c on c.id = p.consultation_id
             where c.revision_id = any($1) and p.state = 'submitted'
             union all
             select l.revision_id, l.block_id from placement l join proposal p on p.id = l.proposal_id
             where l.revision_id = any($1) and p.state = 'submitted'
           ) pointing where "blockId" is not null group by 1, 2`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.revisionId).map(
          (counts) => new Map(counts.map(({ blockId, count }) => [blockId, count])),
        );
      })
      .load(revisionId);
  }

  /** By the id of a section's heading, subsections included. */
  bySection(loaders: Loaders, revisionId: string): Promise<Counts> {
    return loaders
      .of<string, Counts>(this.bySection, (ids) =>
        Promise.all(
          ids.map(async (id) => sumUp(await this.byBlock(loaders, id), await this.outlines.of(id))),
        ),
      )
      .load(revisionId);
  }
}

/** Running totals over the blocks, so that each section costs one subtraction. */
function sumUp(byBlock: Counts, { places, sections }: RevisionOutline): Counts {
  const before = [0];
  for (const blockId of places.keys()) before.push(before.at(-1)! + (byBlock.get(blockId) ?? 0));
  return new Map(
    sections.kk.map(({ blockId, start, end }) => [blockId, before[end]! - before[start]!]),
  );
}
