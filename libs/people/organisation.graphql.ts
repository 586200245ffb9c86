import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ORGANISATION_KINDS, type OrganisationKind, type Trilingual } from '#libs/domain';
import {
  connectionOf,
  enumOf,
  PageArgs,
  resultOf,
  TrilingualInput,
  TrilingualObject,
} from '#libs/platform';
import { ORGANISATION_ACTS } from './people.policy.js';

const OrganisationKindEnum = enumOf(ORGANISATION_KINDS);
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });
export const OrganisationActEnum = enumOf(ORGANISATION_ACTS);
registerEnumType(OrganisationActEnum, { name: 'OrganisationAct' });

@ObjectType('Organisation', { description: 'Who takes part: an agency, a body, an association.' })
export class OrganisationObject {
  @Field(() => ID)
  id!: string;

  @Field(() => OrganisationKindEnum)
  kind!: OrganisationKind;

  @Field(() => TrilingualObject)
  name!: Trilingual;

  @Field(() => TrilingualObject)
  shortName!: Trilingual;
}

@ObjectType('Office', { description: 'A seat with a power to sign, whoever holds it.' })
export class OfficeObject {
  @Field(() => ID)
  id!: string;

  @Field({
    description: 'department_director, chief_of_staff, head_of_agency or office_of_head_of_state',
  })
  key!: string;

  @Field(() => TrilingualObject)
  name!: Trilingual;

  organisationId!: string;
}

export const OrganisationConnection = connectionOf(OrganisationObject, 'Organisation');
export const RegisterOrganisationResult = resultOf('RegisterOrganisation', OrganisationObject);
export const EditOrganisationResult = resultOf('EditOrganisation', OrganisationObject);

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name in any language.' })
  search?: string;
}

@InputType()
export class RegisterOrganisationInput {
  @Field(() => OrganisationKindEnum)
  kind!: OrganisationKind;

  @Field(() => TrilingualInput)
  name!: Trilingual;

  @Field(() => TrilingualInput)
  shortName!: Trilingual;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

@InputType()
export class EditOrganisationInput {
  @Field(() => OrganisationKindEnum, { nullable: true })
  kind?: OrganisationKind;

  @Field(() => TrilingualInput, { nullable: true })
  name?: Trilingual;

  @Field(() => TrilingualInput, { nullable: true })
  shortName?: Trilingual;

  @Field(() => String, { nullable: true })
  email?: string | null;
}
