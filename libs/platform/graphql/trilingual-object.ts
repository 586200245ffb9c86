import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LANGUAGES } from '#libs/domain';
import { enumOf } from './enum-of.js';

export const LanguageEnum = enumOf(LANGUAGES);
registerEnumType(LanguageEnum, { name: 'Language' });

@ObjectType('Trilingual', {
  description: 'A text in the three languages of the house; empty where missing.',
})
export class TrilingualObject {
  @Field()
  kk!: string;
  @Field()
  ru!: string;
  @Field()
  en!: string;
}

@InputType('TrilingualInput')
export class TrilingualInput {
  @Field({ defaultValue: '' })
  kk!: string;
  @Field({ defaultValue: '' })
  ru!: string;
  @Field({ defaultValue: '' })
  en!: string;
}
