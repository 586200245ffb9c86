import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LANGUAGES, type Language } from '#libs/domain';

export const LanguageEnum = Object.fromEntries(LANGUAGES.map((l) => [l, l])) as Record<
  Language,
  Language
>;
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
