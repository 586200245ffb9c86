import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '#libs/platform';

@ObjectType('JournalEntry', { description: 'One act as it happened; entries never change.' })
export class JournalEntryObject {
  @Field(() => ID)
  id!: string;

  @Field()
  type!: string;

  @Field()
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The office or the organisation for which it was done.',
  })
  by!: string | null;

  @Field({ description: 'What was done, in the viewer’s language.' })
  sentence!: string;

  @Field(() => String, { nullable: true })
  subjectKind!: string | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its link in the chain, SHA-256 in hex; null until it is sealed.',
  })
  hash!: string | null;

  @Field()
  sealed!: boolean;

  organisationId!: string | null;
  reportId!: string | null;
}

@ObjectType('JournalVerification', { description: 'Whether the whole sealed chain holds.' })
export class JournalVerificationObject {
  @Field()
  ok!: boolean;

  @Field(() => Int, { description: 'How many links hold, from the first.' })
  entries!: number;

  @Field(() => String, { nullable: true, description: 'The hash of the last link.' })
  head!: string | null;

  @Field(() => ID, { nullable: true, description: 'The first entry that does not fit.' })
  brokenAt!: string | null;
}

export const JournalConnection = connectionOf(JournalEntryObject, 'Journal');

@ArgsType()
export class JournalArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  reportId?: string;
}
