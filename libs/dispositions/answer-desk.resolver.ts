import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { SatisfactionAnswer } from '#libs/domain';
import {
  answer,
  Asker,
  Door,
  holderOf,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { ProposalQueries, type ProposalRow } from '#libs/proposals';
import { AnswerSatisfaction } from './answer-satisfaction.js';
import { DecideDisposition } from './decide-disposition.js';
import { DecideDispositions } from './decide-dispositions.js';
import {
  AnswerSatisfactionResult,
  DecideDispositionInput,
  DecideDispositionResult,
  DecideDispositionsInput,
  ExplainExceptionResult,
  LinkIncorporationInput,
  LinkIncorporationResult,
  ReleaseProposalResult,
  SatisfactionAnswerEnum,
  TakeProposalResult,
  UnlinkIncorporationResult,
} from './disposition.graphql.js';
import { ExplainException } from './explain-exception.js';
import { LinkIncorporation } from './link-incorporation.js';
import { ReleaseProposal } from './release-proposal.js';
import { TakeProposal } from './take-proposal.js';
import { UnlinkIncorporation } from './unlink-incorporation.js';

type Result = ProposalRow | RefusalObject | null;

const answering = holderOf('answering_official', 'coordinator');
const incorporating = holderOf('answering_official', 'coordinator', 'editor');

@Resolver()
export class AnswerDeskResolver {
  constructor(
    private readonly proposals: ProposalQueries,
    private readonly takeAct: TakeProposal,
    private readonly releaseAct: ReleaseProposal,
    private readonly decideAct: DecideDisposition,
    private readonly decideAllAct: DecideDispositions,
    private readonly linkAct: LinkIncorporation,
    private readonly unlinkAct: UnlinkIncorporation,
    private readonly explainAct: ExplainException,
    private readonly satisfactionAct: AnswerSatisfaction,
  ) {}

  @Mutation(() => TakeProposalResult)
  @Door(answering)
  async takeProposal(
    @Args('id', { type: () => ID }) id: string,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.takeAct.execute(asker.act, id));
  }

  @Mutation(() => ReleaseProposalResult)
  @Door(answering)
  async releaseProposal(
    @Args('id', { type: () => ID }) id: string,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.releaseAct.execute(asker.act, id));
  }

  @Mutation(() => DecideDispositionResult)
  @Door(answering)
  async decideDisposition(
    @Args('input') input: DecideDispositionInput,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.decideAct.execute(asker.act, input));
  }

  @Mutation(() => [DecideDispositionResult], {
    description: 'All or none: an answer to each item, in the order of the items.',
  })
  @Door(answering)
  async decideDispositions(
    @Args('input') { items }: DecideDispositionsInput,
    @Asker() asker: GraphQLContext,
  ): Promise<Result[]> {
    const outcomes = await this.decideAllAct.execute(asker.act, items);
    return Promise.all(outcomes.map((outcome) => this.told(asker, outcome)));
  }

  @Mutation(() => LinkIncorporationResult)
  @Door(incorporating)
  async linkIncorporation(
    @Args('input') input: LinkIncorporationInput,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.linkAct.execute(asker.act, input));
  }

  @Mutation(() => UnlinkIncorporationResult)
  @Door(incorporating)
  async unlinkIncorporation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.unlinkAct.execute(asker.act, id));
  }

  @Mutation(() => ExplainExceptionResult)
  @Door(incorporating)
  async explainException(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('reason') reason: string,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    return this.told(asker, await this.explainAct.execute(asker.act, proposalId, reason));
  }

  @Mutation(() => AnswerSatisfactionResult)
  @Door(holderOf('representative'))
  async answerSatisfaction(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('answer', { type: () => SatisfactionAnswerEnum }) given: SatisfactionAnswer,
    @Args('comment', { type: () => String, nullable: true }) comment: string | null,
    @Asker() asker: GraphQLContext,
  ): Promise<Result> {
    const outcome = await this.satisfactionAct.execute(asker.act, proposalId, given, comment);
    return this.told(asker, outcome);
  }

  private told(
    { act, loaders }: GraphQLContext,
    outcome: Outcome<{ id: string }>,
  ): Promise<Result> {
    return answer(act.language, outcome, ({ id }) => this.proposals.byId(act, loaders, id));
  }
}
