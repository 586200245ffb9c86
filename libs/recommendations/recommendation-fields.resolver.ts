import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  OfficeObject,
  OrganisationObject,
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from '#libs/people';
import { Asker, PageArgs, type Connection, type GraphQLContext } from '#libs/platform';
import { ProposalObject, ProposalQueries, type ProposalRow } from '#libs/proposals';
import { ReportObject, ReportQueries, type ReportRow } from '#libs/reports';
import {
  ProgressObject,
  RecommendationActEnum,
  RecommendationConnection,
  RecommendationObject,
} from './recommendation.graphql.js';
import { recommendationActsOf, type RecommendationAct } from './recommendation.policy.js';
import {
  RecommendationQueries,
  type ProgressRow,
  type RecommendationRow,
} from './recommendation.queries.js';

@Resolver(() => RecommendationObject)
export class RecommendationFieldsResolver {
  constructor(
    private readonly recommendations: RecommendationQueries,
    private readonly reports: ReportQueries,
    private readonly organisations: OrganisationQueries,
    private readonly proposals: ProposalQueries,
  ) {}

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: RecommendationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => OrganisationObject)
  owner(
    @Parent() { ownerId }: RecommendationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, ownerId);
  }

  @ResolveField(() => OfficeObject, { nullable: true })
  async office(
    @Parent() { officeId }: RecommendationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OfficeRow | null> {
    return officeId === null ? null : this.organisations.officeById(loaders, officeId);
  }

  @ResolveField(() => [ProgressObject], { description: 'The newest first.' })
  progress(
    @Parent() { id }: RecommendationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ProgressRow[]> {
    return this.recommendations.progress(loaders, id);
  }

  @ResolveField(() => [ProposalObject], { description: 'The proposals from which it came.' })
  async causedBy(
    @Parent() { id }: RecommendationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow[]> {
    const ids = await this.recommendations.causes(loaders, id);
    const found = await Promise.all(ids.map((each) => this.proposals.byId(act, loaders, each)));
    return found.filter((row) => row !== null);
  }

  @ResolveField(() => [RecommendationActEnum])
  may(@Parent() row: RecommendationRow, @Asker() { act }: GraphQLContext): RecommendationAct[] {
    return recommendationActsOf(act.actor, row, { agencyId: row.agencyId, state: row.reportState });
  }
}

@Resolver(() => ReportObject)
export class ReportRecommendationsResolver {
  constructor(private readonly queries: RecommendationQueries) {}

  @ResolveField(() => RecommendationConnection, { description: 'In the order of their numbers.' })
  recommendations(
    @Parent() { id }: ReportRow,
    @Args() args: PageArgs,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<Connection<RecommendationRow>> {
    return this.queries.ofReport(act, loaders, id, args);
  }
}
