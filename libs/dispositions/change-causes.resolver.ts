import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, type GraphQLContext } from '#libs/platform';
import type { ProposalRow } from '#libs/proposals';
import {
  BlockChangeObject,
  ComparisonSummaryObject,
  type BlockChangeRow,
  type SummaryRow,
} from '#libs/reports';
import { ChangeCauses } from './change-causes.queries.js';
import { ChangeCauseObject } from './disposition.graphql.js';

@Resolver(() => BlockChangeObject)
export class BlockChangeCausesResolver {
  constructor(private readonly changeCauses: ChangeCauses) {}

  @ResolveField(() => [ChangeCauseObject], { description: 'The proposals for which it changed.' })
  causes(
    @Parent() change: BlockChangeRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<{ proposal: ProposalRow }[]> {
    return this.changeCauses.of(act, loaders, change, change.blockId);
  }
}

@Resolver(() => ComparisonSummaryObject)
export class UnattributedResolver {
  constructor(private readonly changeCauses: ChangeCauses) {}

  @ResolveField(() => Int, { description: 'Changed blocks for which no proposal is named.' })
  async unattributed(
    @Parent() summary: SummaryRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<number> {
    const caused = await this.changeCauses.byBlock(loaders, summary);
    return summary.changedBlockIds.filter((id) => !caused.has(id)).length;
  }
}
