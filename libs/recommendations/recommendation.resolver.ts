import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Assessment, Trilingual } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  DayScalar,
  Door,
  holderOf,
  TrilingualInput,
  type Connection,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { AddRecommendation } from './add-recommendation.js';
import { AssessRecommendation } from './assess-recommendation.js';
import { CancelRecommendation } from './cancel-recommendation.js';
import { ChangeDueDate } from './change-due-date.js';
import { EditRecommendation } from './edit-recommendation.js';
import { PromisesQueries, type PromiseTallyRow } from './promises.queries.js';
import {
  AddRecommendationInput,
  AddRecommendationResult,
  AssessmentEnum,
  AssessRecommendationResult,
  CancelRecommendationResult,
  ChangeDueDateResult,
  EditRecommendationInput,
  EditRecommendationResult,
  PromiseTallyObject,
  RecommendationConnection,
  RecommendationObject,
  RecommendationsArgs,
  ReportProgressResult,
} from './recommendation.graphql.js';
import { RecommendationQueries, type RecommendationRow } from './recommendation.queries.js';
import { ReportProgress } from './report-progress.js';

type Result = Promise<RecommendationRow | RefusalObject | null>;

@Resolver(() => RecommendationObject)
export class RecommendationResolver {
  constructor(
    private readonly promised: RecommendationQueries,
    private readonly tallies: PromisesQueries,
    private readonly addAct: AddRecommendation,
    private readonly editAct: EditRecommendation,
    private readonly changeDueDateAct: ChangeDueDate,
    private readonly progressAct: ReportProgress,
    private readonly assessAct: AssessRecommendation,
    private readonly cancelAct: CancelRecommendation,
  ) {}

  @Query(() => RecommendationConnection, { description: 'The nearest day first.' })
  @Door(anyone)
  recommendations(
    @Args() args: RecommendationsArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<RecommendationRow>> {
    return this.promised.list(act, args, args);
  }

  @Query(() => RecommendationObject, { nullable: true })
  @Door(anyone)
  recommendation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RecommendationRow | null> {
    return this.promised.byId(act, loaders, id);
  }

  @Query(() => PromiseTallyObject)
  @Door(anyone)
  promises(@Asker() { act }: GraphQLContext): Promise<PromiseTallyRow> {
    return this.tallies.tally(act.now);
  }

  @Mutation(() => AddRecommendationResult)
  @Door(holderOf('coordinator'))
  async addRecommendation(
    @Args('input') input: AddRecommendationInput,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.addAct.execute(context.act, input));
  }

  @Mutation(() => EditRecommendationResult)
  @Door(holderOf('coordinator'))
  async editRecommendation(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditRecommendationInput,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.editAct.execute(context.act, id, input));
  }

  @Mutation(() => ChangeDueDateResult)
  @Door(holderOf('coordinator'))
  async changeDueDate(
    @Args('id', { type: () => ID }) id: string,
    @Args('dueOn', { type: () => DayScalar }) dueOn: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): Result {
    const input = { id, dueOn, reason };
    return this.shown(context, await this.changeDueDateAct.execute(context.act, input));
  }

  @Mutation(() => ReportProgressResult)
  @Door(holderOf('coordinator', 'answering_official', 'representative'))
  async reportProgress(
    @Args('id', { type: () => ID }) id: string,
    @Args('percent', { type: () => Int }) percent: number,
    @Args('note') note: string,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.progressAct.execute(context.act, { id, percent, note }));
  }

  @Mutation(() => AssessRecommendationResult)
  @Door(holderOf('coordinator'))
  async assessRecommendation(
    @Args('id', { type: () => ID }) id: string,
    @Args('assessment', { type: () => AssessmentEnum }) assessment: Assessment,
    @Args('reason', { type: () => TrilingualInput }) reason: Trilingual,
    @Asker() context: GraphQLContext,
  ): Result {
    const input = { id, assessment, reason };
    return this.shown(context, await this.assessAct.execute(context.act, input));
  }

  @Mutation(() => CancelRecommendationResult)
  @Door(holderOf('coordinator'))
  async cancelRecommendation(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.cancelAct.execute(context.act, id, reason));
  }

  private shown({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.promised.byId(act, loaders, id));
  }
}
