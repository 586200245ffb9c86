import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ProposalKind } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  PageArgs,
  signedIn,
  type Connection,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { AdmitLateProposal } from './admit-late-proposal.js';
import { DiscardProposal } from './discard-proposal.js';
import { DraftProposal } from './draft-proposal.js';
import { DraftProposalFromIntervention } from './draft-proposal-from-intervention.js';
import { EditProposal } from './edit-proposal.js';
import {
  AdmitLateProposalResult,
  AnchorInput,
  DiscardProposalResult,
  DraftProposalFromInterventionResult,
  DraftProposalInput,
  DraftProposalResult,
  EditProposalInput,
  EditProposalResult,
  ProposalConnection,
  ProposalKindEnum,
  ProposalObject,
  ReattachProposalResult,
  SubmitProposalResult,
  WithdrawProposalResult,
} from './proposal.graphql.js';
import { ProposalQueries, type ProposalRow } from './proposal.queries.js';
import { ReattachProposal } from './reattach-proposal.js';
import { SubmitProposal } from './submit-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

type Result = Promise<ProposalRow | RefusalObject | null>;

@Resolver(() => ProposalObject)
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalQueries,
    private readonly draftAct: DraftProposal,
    private readonly editAct: EditProposal,
    private readonly submitAct: SubmitProposal,
    private readonly discardAct: DiscardProposal,
    private readonly withdrawAct: WithdrawProposal,
    private readonly admitAct: AdmitLateProposal,
    private readonly reattachAct: ReattachProposal,
    private readonly fromInterventionAct: DraftProposalFromIntervention,
  ) {}

  @Query(() => ProposalObject, { nullable: true })
  @Door(anyone)
  proposal(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow | null> {
    return this.proposals.byId(act, loaders, id);
  }

  @Query(() => ProposalConnection, { description: 'Of the organisations the viewer speaks for.' })
  @Door(signedIn)
  myProposals(
    @Args() args: PageArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<ProposalRow>> {
    return this.proposals.mine(act, args);
  }

  @Mutation(() => DraftProposalResult)
  @Door(holderOf('representative'))
  async draftProposal(
    @Args('input') input: DraftProposalInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.draftAct.execute(asker.act, input));
  }

  @Mutation(() => EditProposalResult)
  @Door(holderOf('representative'))
  async editProposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: EditProposalInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.editAct.execute(asker.act, id, version, input));
  }

  @Mutation(() => SubmitProposalResult)
  @Door(holderOf('representative'))
  async submitProposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.submitAct.execute(asker.act, id, version));
  }

  @Mutation(() => DiscardProposalResult, { description: 'Answers with the draft as it was.' })
  @Door(holderOf('representative'))
  async discardProposal(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Result {
    return answer(act.language, await this.discardAct.execute(act, id), (draft) => draft);
  }

  @Mutation(() => WithdrawProposalResult)
  @Door(holderOf('representative'))
  async withdrawProposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.withdrawAct.execute(asker.act, id, reason));
  }

  @Mutation(() => AdmitLateProposalResult)
  @Door(holderOf('coordinator'))
  async admitLateProposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('admit') admit: boolean,
    @Args('reason') reason: string,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.admitAct.execute(asker.act, id, admit, reason));
  }

  @Mutation(() => ReattachProposalResult)
  @Door(holderOf('editor', 'answering_official', 'coordinator'))
  async reattachProposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('revisionId', { type: () => ID }) revisionId: string,
    @Args('anchor') anchor: AnchorInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.reattachAct.execute(asker.act, id, revisionId, anchor));
  }

  @Mutation(() => DraftProposalFromInterventionResult)
  @Door(holderOf('coordinator', 'representative'))
  async draftProposalFromIntervention(
    @Args('interventionId', { type: () => ID }) interventionId: string,
    @Args('anchor') anchor: AnchorInput,
    @Args('kind', { type: () => ProposalKindEnum }) kind: ProposalKind,
    @Asker() { act }: GraphQLContext,
  ): Result {
    const outcome = await this.fromInterventionAct.execute(act, interventionId, anchor, kind);
    return answer(act.language, outcome, ({ id }) => this.proposals.justDrafted(id));
  }

  private told({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.proposals.byId(act, loaders, id));
  }
}
