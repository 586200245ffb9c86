import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MailForecast', { description: 'A letter that an act would send, before the act.' })
export class MailForecastObject {
  @Field(() => Int)
  recipients!: number;

  @Field()
  subject!: string;

  @Field({
    description: 'The text as one of the recipients would get it, in the viewer’s language.',
  })
  example!: string;

  organisationIds!: readonly string[];
}

@InputType({ description: 'A consultation as it is about to be opened.' })
export class OpeningForecastInput {
  @Field(() => ID)
  reportId!: string;

  @Field()
  opensAt!: Date;

  @Field()
  closesAt!: Date;

  @Field()
  openToAll!: boolean;

  @Field(() => [ID])
  organisationIds!: string[];
}
