import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '#libs/domain';
import { connectionOf, DayScalar, enumOf, PageArgs, resultOf } from '#libs/platform';
import { INVITATION_ACTS } from './people.policy.js';

const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });
export { RoleEnum };

export const InvitationActEnum = enumOf(INVITATION_ACTS);
registerEnumType(InvitationActEnum, { name: 'InvitationAct' });

@ObjectType('Person', { description: 'Somebody who can sign in.' })
export class PersonObject {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;
}

@ObjectType('Mandate', {
  description: 'What lets a person act: a role in an organisation, and an office for approvers.',
})
export class MandateObject {
  @Field(() => ID)
  id!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while open-ended.' })
  validUntil!: string | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  organisationId!: string;
  officeId!: string | null;
}

@ObjectType('Invitation', { description: 'A mandate offered by mail.' })
export class InvitationObject {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field()
  invitedAt!: Date;

  @Field()
  expiresAt!: Date;

  @Field(() => Date, { nullable: true })
  acceptedAt!: Date | null;

  @Field({ description: 'A newer letter has made its link useless.' })
  superseded!: boolean;

  organisationId!: string;
  officeId!: string | null;
}

export const PersonConnection = connectionOf(PersonObject, 'Person');
export const InvitationConnection = connectionOf(InvitationObject, 'Invitation');
export const InvitePersonResult = resultOf('InvitePerson', InvitationObject);
export const RenewInvitationResult = resultOf('RenewInvitation', InvitationObject);
export const AcceptInvitationResult = resultOf('AcceptInvitation', InvitationObject);
export const GrantMandateResult = resultOf('GrantMandate', MandateObject);
export const RevokeMandateResult = resultOf('RevokeMandate', MandateObject);
export const EndSessionsResult = resultOf('EndSessions', PersonObject);

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' })
  search?: string;
}

@InputType()
export class InvitePersonInput {
  @Field()
  email!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID, { nullable: true })
  officeId?: string | null;
}

@InputType()
export class GrantMandateInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID, { nullable: true })
  officeId?: string | null;

  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil?: string | null;
}
