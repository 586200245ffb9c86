import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InterventionObject, type InterventionRow } from '#libs/meetings';
import { Asker, type GraphQLContext } from '#libs/platform';
import { ProposalObject } from './proposal.graphql.js';
import { ProposalQueries, type ProposalRow } from './proposal.queries.js';

@Resolver(() => InterventionObject)
export class InterventionProposalResolver {
  constructor(private readonly proposals: ProposalQueries) {}

  @ResolveField(() => ProposalObject, {
    nullable: true,
    description: 'What became of it, once the viewer may see that.',
  })
  proposal(
    @Parent() { id }: InterventionRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow | null> {
    return this.proposals.ofIntervention(act, loaders, id);
  }
}
