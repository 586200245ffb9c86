import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  PageArgs,
  type Connection,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitePerson } from './invite-person.js';
import { OfficeObject, OrganisationObject } from './organisation.graphql.js';
import {
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from './organisation.queries.js';
import {
  AcceptInvitationResult,
  InvitationActEnum,
  InvitationConnection,
  InvitationObject,
  InvitePersonInput,
  InvitePersonResult,
  RenewInvitationResult,
} from './person.graphql.js';
import { invitationActsOf, type InvitationAct } from './people.policy.js';
import { PersonQueries, type InvitationRow } from './person.queries.js';
import { RenewInvitation } from './renew-invitation.js';
import { Sessions } from './sign-in/sessions.js';

type Result = Promise<InvitationRow | RefusalObject | null>;

@Resolver(() => InvitationObject)
export class InvitationResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly organisations: OrganisationQueries,
    private readonly sessions: Sessions,
    private readonly inviteAct: InvitePerson,
    private readonly renewAct: RenewInvitation,
    private readonly acceptAct: AcceptInvitation,
  ) {}

  @Query(() => InvitationConnection, { name: 'invitations', description: 'Newest first.' })
  @Door(holderOf('administrator', 'coordinator', 'representative'))
  list(
    @Args() args: PageArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<InvitationRow>> {
    return this.people.invitations(act, args);
  }

  @Mutation(() => InvitePersonResult)
  @Door(holderOf('administrator', 'coordinator', 'representative'))
  async invitePerson(
    @Args('input') input: InvitePersonInput,
    @Asker() { act }: GraphQLContext,
  ): Result {
    const outcome = await this.inviteAct.execute(act, input);
    return answer(act.language, outcome, ({ id }) => this.people.invitation(id));
  }

  @Mutation(() => RenewInvitationResult, { description: 'A new letter; earlier links end.' })
  @Door(holderOf('administrator', 'coordinator', 'representative'))
  async renewInvitation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Result {
    const outcome = await this.renewAct.execute(act, id);
    return answer(act.language, outcome, (renewed) => this.people.invitation(renewed.id));
  }

  @Mutation(() => AcceptInvitationResult, {
    description: 'The link proves the address, so whoever accepts is signed in with it.',
  })
  @Door(anyone)
  async acceptInvitation(
    @Args('token') token: string,
    @Args('name') name: string,
    @Asker() { act, headers, giveCookies }: GraphQLContext,
  ): Result {
    const outcome = await this.acceptAct.execute(act, token, name);
    return answer(act.language, outcome, async ({ id, personId }) => {
      giveCookies(await this.sessions.start(personId, headers));
      return this.people.invitation(id);
    });
  }

  @ResolveField(() => [InvitationActEnum], { description: 'What the viewer may do now.' })
  may(@Parent() invitation: InvitationRow, @Asker() { act }: GraphQLContext): InvitationAct[] {
    return invitationActsOf(act.actor, invitation);
  }

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: InvitationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }

  @ResolveField(() => OfficeObject, { nullable: true })
  async office(
    @Parent() { officeId }: InvitationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OfficeRow | null> {
    return officeId === null ? null : this.organisations.officeById(loaders, officeId);
  }
}
