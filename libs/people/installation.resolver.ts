import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import {
  anyone,
  CONFIG,
  Door,
  LanguageEnum,
  translate,
  TrilingualObject,
  type Config,
} from '#libs/platform';

@ObjectType('Installation', { description: 'What this installation is and can do.' })
class InstallationObject {
  @Field({ description: 'demonstration or production' })
  mode!: string;

  @Field(() => TrilingualObject)
  name!: Trilingual;

  @Field(() => [LanguageEnum])
  languages!: Language[];
}

const NAME = Object.fromEntries(
  LANGUAGES.map((language) => [language, translate(language, 'common:productName')]),
) as Trilingual;

@Resolver()
export class InstallationResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => InstallationObject)
  @Door(anyone)
  installation(): InstallationObject {
    return {
      mode: this.config.demonstration ? 'demonstration' : 'production',
      name: NAME,
      languages: [...LANGUAGES],
    };
  }
}
