import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import { anyone, CONFIG, Door, LanguageEnum, type Config } from '#libs/platform';

@ObjectType('Installation', { description: 'What this installation is and can do.' })
class InstallationObject {
  @Field({ description: 'demonstration or production' })
  mode!: string;

  @Field(() => [LanguageEnum])
  languages!: Language[];

  @Field()
  publicUrl!: string;
}

@Resolver()
export class InstallationResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => InstallationObject)
  @Door(anyone)
  installation(): InstallationObject {
    return {
      mode: this.config.demonstration ? 'demonstration' : 'production',
      languages: [...LANGUAGES],
      publicUrl: this.config.publicUrl,
    };
  }
}
