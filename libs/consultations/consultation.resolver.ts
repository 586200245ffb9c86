import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
import {
  ReportObject,
  ReportQueries,
  RevisionObject,
  RevisionQueries,
  type ReportRow,
  type RevisionRow,
} from '#libs/reports';
import { ChangeWindow } from './change-window.js';
import { CloseConsultation } from './close-consultation.js';
import {
  ChangeWindowInput,
  ChangeWindowResult,
  CloseConsultationResult,
  ConsultationActEnum,
  ConsultationConnection,
  ConsultationObject,
  ConsultationsArgs,
  InviteOrganisationsResult,
  OpenConsultationInput,
  OpenConsultationResult,
} from './consultation.graphql.js';
import { consultationActsOf, type ConsultationAct } from './consultation.policy.js';
import { ConsultationQueries, type ConsultationRow } from './consultation.queries.js';
import { InviteOrganisations } from './invite-organisations.js';
import { OpenConsultation } from './open-consultation.js';

type Result = Promise<ConsultationRow | RefusalObject | null>;

@Resolver(() => ConsultationObject)
export class ConsultationResolver {
  constructor(
    private readonly consultations: ConsultationQueries,
    private readonly reports: ReportQueries,
    private readonly revisions: RevisionQueries,
    private readonly openAct: OpenConsultation,
    private readonly changeAct: ChangeWindow,
    private readonly inviteAct: InviteOrganisations,
    private readonly closeAct: CloseConsultation,
  ) {}

  @Query(() => ConsultationConnection, { name: 'consultations' })
  @Door(anyone)
  list(@Args() args: ConsultationsArgs): Promise<Connection<ConsultationRow>> {
    return this.consultations.list(args);
  }

  @Query(() => ConsultationObject, { nullable: true })
  @Door(anyone)
  consultation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ConsultationRow | null> {
    return this.consultations.byId(loaders, id);
  }

  @Mutation(() => OpenConsultationResult)
  @Door(holderOf('coordinator'))
  async openConsultation(
    @Args('input') input: OpenConsultationInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.openAct.execute(asker.act, input));
  }

  @Mutation(() => ChangeWindowResult)
  @Door(holderOf('coordinator'))
  async changeWindow(
    @Args('input') input: ChangeWindowInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.changeAct.execute(asker.act, input));
  }

  @Mutation(() => InviteOrganisationsResult)
  @Door(holderOf('coordinator'))
  async inviteOrganisations(
    @Args('consultationId', { type: () => ID }) id: string,
    @Args('organisationIds', { type: () => [ID] }) organisationIds: string[],
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.inviteAct.execute(asker.act, id, organisationIds));
  }

  @Mutation(() => CloseConsultationResult)
  @Door(holderOf('coordinator'))
  async closeConsultation(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.closeAct.execute(asker.act, id, reason));
  }

  private told({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.consultations.byId(loaders, id));
  }

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: ConsultationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => RevisionObject, { description: 'The text that was put out.' })
  revision(
    @Parent() { revisionId }: ConsultationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, revisionId);
  }

  @ResolveField(() => [ConsultationActEnum], { description: 'What the viewer may do now.' })
  async may(
    @Parent() consultation: ConsultationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ConsultationAct[]> {
    const { agencyId, reportState: state } = consultation;
    const takesPart = await this.consultations.mayTakePart(act, loaders, consultation);
    return consultationActsOf(act.actor, { agencyId, state }, takesPart);
  }
}
