import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  signedIn,
  type Connection,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { EditOrganisation } from './edit-organisation.js';
import {
  EditOrganisationInput,
  EditOrganisationResult,
  OfficeObject,
  OrganisationActEnum,
  OrganisationConnection,
  OrganisationObject,
  OrganisationsArgs,
  RegisterOrganisationInput,
  RegisterOrganisationResult,
} from './organisation.graphql.js';
import {
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from './organisation.queries.js';
import { organisationActsOf, seesInside, type OrganisationAct } from './people.policy.js';
import { PersonObject } from './person.graphql.js';
import { PersonQueries, type PersonRow } from './person.queries.js';
import { RegisterOrganisation } from './register-organisation.js';

type Result = Promise<OrganisationRow | RefusalObject | null>;

@Resolver(() => OrganisationObject)
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationQueries,
    private readonly people: PersonQueries,
    private readonly registerAct: RegisterOrganisation,
    private readonly editAct: EditOrganisation,
  ) {}

  @Query(() => OrganisationConnection, { name: 'organisations' })
  @Door(anyone)
  list(
    @Args() args: OrganisationsArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<OrganisationRow>> {
    return this.organisations.list(act.language, args);
  }

  @Query(() => OrganisationObject, { nullable: true })
  @Door(anyone)
  organisation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, id);
  }

  @Query(() => [OfficeObject], { description: 'In the order of the usual route.' })
  @Door(signedIn)
  offices(): Promise<OfficeRow[]> {
    return this.organisations.offices();
  }

  @Mutation(() => RegisterOrganisationResult)
  @Door(holderOf('administrator', 'coordinator'))
  async registerOrganisation(
    @Args('input') input: RegisterOrganisationInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.registerAct.execute(asker.act, input));
  }

  @Mutation(() => EditOrganisationResult)
  @Door(holderOf('administrator', 'coordinator'))
  async editOrganisation(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditOrganisationInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.editAct.execute(asker.act, id, input));
  }

  private told({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.organisations.byId(loaders, id));
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For staff and the organisation’s own people.',
  })
  email(@Parent() { id, email }: OrganisationRow, @Asker() { act }: GraphQLContext): string | null {
    return seesInside(act.actor, id) ? email : null;
  }

  @ResolveField(() => [PersonObject], {
    description: 'Those who may speak for it today; for staff and its own people.',
  })
  async representatives(
    @Parent() { id }: OrganisationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<PersonRow[]> {
    return seesInside(act.actor, id) ? this.people.representatives(loaders, id, act.now) : [];
  }

  @ResolveField(() => [OrganisationActEnum], { description: 'What the viewer may do to it now.' })
  may(
    @Parent() organisation: OrganisationRow,
    @Asker() { act }: GraphQLContext,
  ): OrganisationAct[] {
    return organisationActsOf(act.actor, organisation);
  }
}

@Resolver(() => OfficeObject)
export class OfficeResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: OfficeRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }
}
