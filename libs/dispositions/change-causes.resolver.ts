import { ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import { Asker, type GraphQLContext } from '#libs/platform';
import type { ProposalRow } from '#libs/proposals';
import {
  BlockChangeObject,
  ChangePlaceObject,
  ComparisonObject,
  ComparisonSummaryObject,
  type BlockChangeRow,
  type ComparisonRow,
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

@Resolver(() => ChangePlaceObject)
export class ChangePlaceCausesResolver {
  constructor(private readonly changeCauses: ChangeCauses) {}

  @ResolveField(() => [ID], { description: 'The organisations for whose proposals it changed.' })
  async organisationIds(
    @Parent() change: BlockChangeRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<string[]> {
    const causes = await this.changeCauses.of(act, loaders, change, change.blockId);
    return [...new Set(causes.map(({ proposal }) => proposal.organisationId))];
  }
}

@Resolver(() => ComparisonObject)
export class ShapersResolver {
  constructor(
    private readonly changeCauses: ChangeCauses,
    private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField(() => [OrganisationObject], { description: 'Who shaped any of the changes.' })
  async shapers(
    @Parent() { changes }: ComparisonRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<OrganisationRow[]> {
    const causes = await Promise.all(
      changes.map((change) => this.changeCauses.of(act, loaders, change, change.blockId)),
    );
    const ids = new Set(causes.flat().map(({ proposal }) => proposal.organisationId));
    const found = await Promise.all([...ids].map((id) => this.organisations.byId(loaders, id)));
    return found.filter((one) => one !== null);
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
