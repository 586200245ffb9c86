import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, type GraphQLContext } from '#libs/platform';
import { ProposalObject, ProposalQueries, type ProposalRow } from '#libs/proposals';
import {
  DispositionObject,
  DispositionVersionObject,
  IncorporationObject,
} from './disposition.graphql.js';
import { DispositionQueries } from './disposition.queries.js';
import { WhoAnswered } from './who-answered.js';

@Resolver(() => DispositionObject)
export class DispositionResolver {
  constructor(
    private readonly dispositions: DispositionQueries,
    private readonly proposals: ProposalQueries,
    private readonly who: WhoAnswered,
  ) {}

  @ResolveField(() => ProposalObject, { nullable: true })
  duplicateOf(
    @Parent() { duplicateOfId }: DispositionObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow | null> | null {
    return duplicateOfId === null ? null : this.proposals.byId(act, loaders, duplicateOfId);
  }

  @ResolveField(() => [DispositionVersionObject], {
    description: 'Every answer it has had, oldest first; the last is the one that stands.',
  })
  async history(
    @Parent() { id, agencyId }: DispositionObject,
    @Asker() asker: GraphQLContext,
  ): Promise<DispositionVersionObject[]> {
    const versions = await this.dispositions.history(asker.loaders, id);
    return Promise.all(
      versions.map(async ({ kind, decidedAt, decidedByName }) => ({
        kind,
        decidedAt,
        decidedBy: await this.who.name(asker, agencyId, decidedByName),
      })),
    );
  }
}

@Resolver(() => IncorporationObject)
export class IncorporationResolver {
  constructor(private readonly proposals: ProposalQueries) {}

  @ResolveField(() => ProposalObject)
  proposal(
    @Parent() { proposalId }: IncorporationObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow | null> {
    return this.proposals.byId(act, loaders, proposalId);
  }
}
