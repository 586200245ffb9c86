import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, type GraphQLContext } from '#libs/platform';
import {
  RevisionBlockObject,
  SectionObject,
  type RevisionBlockRow,
  type SectionRow,
} from '#libs/reports';
import { ProposalCounts } from './proposal-counts.queries.js';
import { ProposalObject } from './proposal.graphql.js';
import { ProposalQueries, type ProposalRow } from './proposal.queries.js';

@Resolver(() => RevisionBlockObject)
export class BlockProposalsResolver {
  constructor(
    private readonly counts: ProposalCounts,
    private readonly queries: ProposalQueries,
  ) {}

  @ResolveField(() => [ProposalObject], {
    description: 'Made on the block or its words, or standing there in this later text; by number.',
  })
  proposals(
    @Parent() { revisionId, blockId }: RevisionBlockRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ProposalRow[]> {
    return this.queries.onBlock(loaders, revisionId, blockId);
  }

  @ResolveField(() => Int, { description: 'Submitted proposals on the block or its words.' })
  async proposalCount(
    @Parent() { revisionId, blockId }: RevisionBlockRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<number> {
    return (await this.counts.byBlock(loaders, revisionId)).get(blockId) ?? 0;
  }
}

@Resolver(() => SectionObject)
export class SectionProposalsResolver {
  constructor(private readonly counts: ProposalCounts) {}

  @ResolveField(() => Int, { description: 'Submitted proposals on anything that stands in it.' })
  async proposalCount(
    @Parent() { revisionId, blockId }: SectionRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<number> {
    if (revisionId === null) return 0;
    return (await this.counts.bySection(loaders, revisionId)).get(blockId) ?? 0;
  }
}
