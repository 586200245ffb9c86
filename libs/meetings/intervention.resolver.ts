import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import {
  answer,
  Asker,
  Door,
  holderOf,
  LanguageEnum,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { EditIntervention } from './edit-intervention.js';
import {
  EditInterventionResult,
  InterventionObject,
  RecordInterventionInput,
  RecordInterventionResult,
  RemoveInterventionResult,
} from './meeting.graphql.js';
import { MeetingQueries, type InterventionRow, type MeetingRow } from './meeting.queries.js';
import { RecordIntervention } from './record-intervention.js';
import { RemoveIntervention } from './remove-intervention.js';

type Result = Promise<MeetingRow | RefusalObject | null>;

@Resolver(() => InterventionObject)
export class InterventionResolver {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly organisations: OrganisationQueries,
    private readonly recordInterventionAct: RecordIntervention,
    private readonly editInterventionAct: EditIntervention,
    private readonly removeInterventionAct: RemoveIntervention,
  ) {}

  @Mutation(() => RecordInterventionResult)
  @Door(holderOf('coordinator'))
  async recordIntervention(
    @Args('input') input: RecordInterventionInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.recordInterventionAct.execute(asker.act, input));
  }

  @Mutation(() => EditInterventionResult)
  @Door(holderOf('coordinator'))
  async editIntervention(
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() asker: GraphQLContext,
  ): Result {
    const edit = { text, language };
    return this.told(asker, await this.editInterventionAct.execute(asker.act, id, edit));
  }

  @Mutation(() => RemoveInterventionResult)
  @Door(holderOf('coordinator'))
  async removeIntervention(
    @Args('id', { type: () => ID }) id: string,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.removeInterventionAct.execute(asker.act, id));
  }

  private told({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.meetings.byId(act, loaders, id));
  }

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: InterventionRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }
}
