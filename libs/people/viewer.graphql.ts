import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language, Role, Trilingual } from '#libs/domain';
import { enumOf, LanguageEnum, resultOf, TrilingualObject } from '#libs/platform';
import { VIEWER_ACTS } from './people.policy.js';
import { RoleEnum } from './person.graphql.js';

export const ViewerActEnum = enumOf(VIEWER_ACTS);
registerEnumType(ViewerActEnum, { name: 'ViewerAct' });

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerObject {
  @Field(() => LanguageEnum, { description: 'The language in which this person gets letters.' })
  language!: Language;

  personId!: string;
}

@ObjectType('Persona', { description: 'Somebody a visitor of the demonstration may be.' })
export class PersonaObject {
  @Field()
  key!: string;

  @Field(() => TrilingualObject)
  name!: Trilingual;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => TrilingualObject)
  organisation!: Trilingual;

  @Field()
  email!: string;
}

export const ChangeLanguageResult = resultOf('ChangeLanguage', ViewerObject);
