import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, type ConsultationRow } from '#libs/consultations';
import type { GeneralPosition } from '#libs/domain';
import { GeneralPositionEnum } from '#libs/meetings';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import { Asker, type GraphQLContext } from '#libs/platform';
import { ParticipantQueries, type ParticipantRow } from './participants.queries.js';

@ObjectType('ConsultationInvitee', {
  description: 'An organisation that is invited, or that takes part where all may.',
})
class ParticipantObject {
  @Field(() => Date, { nullable: true, description: 'Null where it came of itself.' })
  invitedAt!: Date | null;

  @Field(() => Int, { description: 'Handed in and not withdrawn.' })
  proposalCount!: number;

  @Field(() => GeneralPositionEnum, {
    nullable: true,
    description: 'Towards the draft as a whole, as the minutes of the last meeting say.',
  })
  generalPosition!: GeneralPosition | null;
}

@Resolver(() => ParticipantObject)
export class ParticipantResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: ParticipantRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }
}

@Resolver(() => ConsultationObject)
export class ConsultationParticipantsResolver {
  constructor(private readonly participants: ParticipantQueries) {}

  @ResolveField(() => [ParticipantObject])
  invitees(
    @Parent() { id }: ConsultationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ParticipantRow[]> {
    return this.participants.of(act, loaders, id);
  }
}
