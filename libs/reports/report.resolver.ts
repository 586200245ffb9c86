import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { REPORT_ACTS, type ReportAct } from '#libs/domain';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  type Connection,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { CreateReport } from './create-report.js';
import { EditReport } from './edit-report.js';
import {
  CreateReportInput,
  CreateReportResult,
  EditReportInput,
  EditReportResult,
  ReportActEnum,
  ReportConnection,
  ReportObject,
  ReportsArgs,
} from './report.graphql.js';
import { reportActsOf } from './report.policy.js';
import { ReportQueries, type ReportRow } from './report.queries.js';

@Resolver(() => ReportObject)
export class ReportResolver {
  constructor(
    private readonly reports: ReportQueries,
    private readonly organisations: OrganisationQueries,
    private readonly createReportAct: CreateReport,
    private readonly editReportAct: EditReport,
  ) {}

  @Query(() => ReportConnection, { name: 'reports' })
  @Door(anyone)
  list(
    @Args() args: ReportsArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<ReportRow>> {
    return this.reports.list(act, args);
  }

  @Query(() => ReportObject, {
    nullable: true,
    description: 'By id or by the word in its address.',
  })
  @Door(anyone)
  async report(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { nullable: true, type: () => String }) slug: string | null,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    if (id) return this.reports.byId(act, loaders, id);
    return slug ? this.reports.bySlug(act, slug) : null;
  }

  @Mutation(() => CreateReportResult)
  @Door(holderOf('coordinator', 'editor'))
  async createReport(
    @Args('input') input: CreateReportInput,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | RefusalObject | null> {
    const outcome = await this.createReportAct.execute(act, input);
    return answer(act.language, outcome, ({ id }) => this.reports.byId(act, loaders, id));
  }

  @Mutation(() => EditReportResult)
  @Door(holderOf('coordinator', 'editor'))
  async editReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditReportInput,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | RefusalObject | null> {
    const outcome = await this.editReportAct.execute(act, id, input);
    return answer(act.language, outcome, () => this.reports.byId(act, loaders, id));
  }

  @ResolveField(() => OrganisationObject)
  agency(
    @Parent() { agencyId }: ReportRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, agencyId);
  }

  @ResolveField(() => [ReportActEnum], { description: 'What the viewer may do to it now.' })
  may(@Parent() report: ReportRow, @Asker() { act }: GraphQLContext): ReportAct[] {
    return reportActsOf(act.actor, report, REPORT_ACTS);
  }
}
