import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  type Connection,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { ReportQueries, type ReportRow } from '#libs/reports';
import { CancelRelease } from './cancel-release.js';
import { OpenCorrection } from './open-correction.js';
import { PublishErratum } from './publish-erratum.js';
import {
  CancelReleaseResult,
  OpenCorrectionResult,
  PublishErratumInput,
  PublishErratumResult,
  ReleaseConnection,
  ReleaseObject,
  ReleasesArgs,
  RescheduleReleaseResult,
  ScheduleReleaseInput,
  ScheduleReleaseResult,
  WithdrawReportResult,
} from './release.graphql.js';
import { ReleaseQueries, type ReleaseRow } from './release.queries.js';
import { RescheduleRelease } from './reschedule-release.js';
import { ScheduleRelease } from './schedule-release.js';
import { WithdrawReport } from './withdraw-report.js';

type Result = Promise<ReleaseRow | RefusalObject | null>;
type ReportResult = Promise<ReportRow | RefusalObject | null>;

@Resolver(() => ReleaseObject)
export class ReleaseResolver {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly reports: ReportQueries,
    private readonly scheduleAct: ScheduleRelease,
    private readonly rescheduleAct: RescheduleRelease,
    private readonly cancelAct: CancelRelease,
    private readonly erratumAct: PublishErratum,
    private readonly correctionAct: OpenCorrection,
    private readonly withdrawAct: WithdrawReport,
  ) {}

  @Query(() => ReleaseConnection, { description: 'The latest minute first.' })
  @Door(anyone)
  releases(
    @Args() args: ReleasesArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<ReleaseRow>> {
    return this.queries.list(act, args);
  }

  @Query(() => ReleaseObject, { nullable: true })
  @Door(anyone)
  release(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReleaseRow | null> {
    return this.queries.byId(act, loaders, id);
  }

  @Mutation(() => ScheduleReleaseResult)
  @Door(holderOf('press'))
  async scheduleRelease(
    @Args('input') input: ScheduleReleaseInput,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.scheduleAct.execute(context.act, input));
  }

  @Mutation(() => RescheduleReleaseResult)
  @Door(holderOf('press'))
  async rescheduleRelease(
    @Args('id', { type: () => ID }) id: string,
    @Args('publishAt') publishAt: Date,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): Result {
    const input = { id, publishAt, reason };
    return this.shown(context, await this.rescheduleAct.execute(context.act, input));
  }

  @Mutation(() => CancelReleaseResult)
  @Door(holderOf('press'))
  async cancelRelease(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.cancelAct.execute(context.act, id, reason));
  }

  @Mutation(() => PublishErratumResult, { description: 'Sets a corrected release.' })
  @Door(holderOf('press'))
  async publishErratum(
    @Args('input') input: PublishErratumInput,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.erratumAct.execute(context.act, input));
  }

  @Mutation(() => OpenCorrectionResult, {
    description: 'Takes published words back to be revised; they stay public until an erratum.',
  })
  @Door(holderOf('coordinator'))
  async openCorrection(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): ReportResult {
    const outcome = await this.correctionAct.execute(context.act, reportId, reason);
    return this.shownReport(context, outcome);
  }

  @Mutation(() => WithdrawReportResult)
  @Door(holderOf('coordinator', 'press'))
  async withdrawReport(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): ReportResult {
    const outcome = await this.withdrawAct.execute(context.act, reportId, reason);
    return this.shownReport(context, outcome);
  }

  private shown({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.queries.byId(act, loaders, id));
  }

  private shownReport(
    { act, loaders }: GraphQLContext,
    outcome: Outcome<{ id: string }>,
  ): ReportResult {
    return answer(act.language, outcome, ({ id }) => this.reports.byId(act, loaders, id));
  }
}
