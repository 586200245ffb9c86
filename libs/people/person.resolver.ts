import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  answer,
  Asker,
  Door,
  holderOf,
  signedIn,
  type Connection,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { EndSessions } from './end-sessions.js';
import { GrantMandate } from './grant-mandate.js';
import { OfficeObject, OrganisationObject } from './organisation.graphql.js';
import {
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from './organisation.queries.js';
import {
  EndSessionsResult,
  GrantMandateInput,
  GrantMandateResult,
  MandateObject,
  PeopleArgs,
  PersonConnection,
  PersonObject,
  RevokeMandateResult,
} from './person.graphql.js';
import { PersonQueries, type MandateRow, type PersonRow } from './person.queries.js';
import { RevokeMandate } from './revoke-mandate.js';

@Resolver(() => PersonObject)
export class PersonResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly endSessionsAct: EndSessions,
  ) {}

  @Query(() => PersonConnection, { name: 'people' })
  @Door(signedIn)
  list(@Args() args: PeopleArgs, @Asker() { act }: GraphQLContext): Promise<Connection<PersonRow>> {
    return this.people.list(act, args);
  }

  @Mutation(() => EndSessionsResult, { description: 'Signs the person out everywhere, at once.' })
  @Door(signedIn)
  async endSessions(
    @Args('personId', { type: () => ID }) personId: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<PersonRow | RefusalObject | null> {
    const outcome = await this.endSessionsAct.execute(act, personId);
    return answer(act.language, outcome, ({ id }) => this.people.byId(act, loaders, id));
  }

  @ResolveField(() => [MandateObject], { description: 'Newest first.' })
  mandates(
    @Parent() { id }: PersonRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<MandateRow[]> {
    return this.people.mandatesOf(act, loaders, id);
  }
}

@Resolver(() => MandateObject)
export class MandateResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly organisations: OrganisationQueries,
    private readonly grantAct: GrantMandate,
    private readonly revokeAct: RevokeMandate,
  ) {}

  @Mutation(() => GrantMandateResult)
  @Door(holderOf('administrator', 'coordinator', 'representative'))
  async grantMandate(
    @Args('input') input: GrantMandateInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<MandateRow | RefusalObject | null> {
    const outcome = await this.grantAct.execute(act, input);
    return answer(act.language, outcome, ({ id }) => this.people.mandate(id));
  }

  @Mutation(() => RevokeMandateResult)
  @Door(holderOf('administrator', 'coordinator', 'representative'))
  async revokeMandate(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<MandateRow | RefusalObject | null> {
    const outcome = await this.revokeAct.execute(act, id);
    return answer(act.language, outcome, (revoked) => this.people.mandate(revoked.id));
  }

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: MandateRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }

  @ResolveField(() => OfficeObject, { nullable: true })
  async office(
    @Parent() { officeId }: MandateRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OfficeRow | null> {
    return officeId === null ? null : this.organisations.officeById(loaders, officeId);
  }
}
