import { Injectable } from '@nestjs/common';
import { Rows, type ActContext, type Loaders } from '#libs/platform';
import { ProposalQueries, type ProposalRow } from '#libs/proposals';

/** Two texts of a report: a revision, and a later one or the working copy (null). */
export interface Between {
  readonly reportId: string;
  readonly fromRevisionId: string | null;
  readonly toRevisionId: string | null;
}

/** Which proposals caused which changes: what incorporations say of the blocks between two texts. */
@Injectable()
export class ChangeCauses {
  constructor(
    private readonly rows: Rows,
    private readonly proposals: ProposalQueries,
  ) {}

  async of(
    context: ActContext,
    loaders: Loaders,
    between: Between,
    blockId: string,
  ): Promise<{ proposal: ProposalRow }[]> {
    const ids = (await this.byBlock(loaders, between)).get(blockId) ?? [];
    const rows = await Promise.all(ids.map((id) => this.proposals.byId(context, loaders, id)));
    return rows.filter((row) => row !== null).map((proposal) => ({ proposal }));
  }

  /**
   * The proposals by block. A link belongs to the changes made after the text that the proposal
   * was about, and after the older of the two texts was cut; one that is added when the newer text
   * has already been cut still speaks of it, until there is another.
   */
  byBlock(loaders: Loaders, between: Between): Promise<ReadonlyMap<string, string[]>> {
    const { reportId, fromRevisionId: from, toRevisionId: to } = between;
    return loaders
      .of<string, ReadonlyMap<string, string[]>>(this.byBlock, (keys) =>
        Promise.all(keys.map((key) => this.linked(JSON.parse(key) as (string | null)[]))),
      )
      .load(JSON.stringify([reportId, from, to]));
  }

  /** Once for all the changes of an answer. */
  private async linked(between: readonly (string | null)[]): Promise<Map<string, string[]>> {
    const byBlock = new Map<string, string[]>();
    for (const { blockId, proposalId } of await this.links(between)) {
      const known = byBlock.get(blockId);
      if (known) known.push(proposalId);
      else byBlock.set(blockId, [proposalId]);
    }
    return byBlock;
  }

  private links(between: readonly (string | null)[]) {
    return this.rows.many<{ blockId: string; proposalId: string }>(
      `select distinct block as "blockId", p.id as "proposalId", p.number
       from incorporation i
       cross join unnest(i.block_ids) block
       join proposal p on p.id = i.proposal_id
       join consultation c on c.id = p.consultation_id
       join revision base on base.id = c.revision_id
       left join revision f on f.id = $2
       left join revision t on t.id = $3
       left join revision next on next.report_id = t.report_id and next.number = t.number + 1
       where i.report_id = $1 and f.id is not null
         and (f.number <= base.number or i.linked_at > f.cut_at)
         and (t.id is null or base.number < t.number)
         and (next.id is null or i.linked_at <= next.cut_at)
       order by p.number`,
      between,
    );
  }
}
