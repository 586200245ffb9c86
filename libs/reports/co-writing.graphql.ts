import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { JsonScalar, LanguageEnum, resultOf } from '#libs/platform';

@InputType({
  description:
    'What was typed in one block: ProseMirror steps made on `version`, in a document that holds just this block.',
})
export class WriteWordsInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  blockId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => Int)
  version!: number;

  @Field(() => [JsonScalar])
  steps!: unknown[];

  @Field(() => ID, { description: 'Names this sending; it comes back with the change.' })
  origin!: string;
}

@ObjectType('WorkingChange', { description: 'What led a block to one of its versions.' })
export class WorkingChangeObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LanguageEnum, { description: 'The language that was written.' })
  language!: Language;

  @Field(() => JsonScalar, { description: 'ProseMirror steps by language.' })
  steps!: unknown;

  @Field(() => ID, { nullable: true })
  origin!: string | null;

  @Field(() => String, { nullable: true })
  by!: string | null;
}

@ObjectType('Written')
export class WrittenObject {
  @Field(() => ID)
  blockId!: string;

  @Field({
    description: 'If not, `changes` came in between: put the steps on top of them and send again.',
  })
  accepted!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => [WorkingChangeObject])
  changes!: WorkingChangeObject[];
}

@InputType()
export class CaretInput {
  @Field(() => Int, { description: 'The version of the block that the positions are on.' })
  version!: number;

  @Field(() => Int)
  anchor!: number;

  @Field(() => Int)
  head!: number;
}

@InputType()
export class PresenceInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID, { description: 'One opened page; made by the client.' })
  visit!: string;

  @Field()
  here!: boolean;

  @Field(() => ID, { nullable: true })
  blockId?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => CaretInput, { nullable: true })
  caret?: CaretInput | null;
}

@ObjectType('Caret', {
  description: 'Where somebody writes in a block; ProseMirror positions, as in the steps.',
})
export class CaretObject {
  @Field(() => Int, { description: 'The version of the block that the positions are on.' })
  version!: number;

  @Field(() => Int)
  anchor!: number;

  @Field(() => Int)
  head!: number;
}

@ObjectType('Presence')
export class PresenceObject {
  @Field(() => ID)
  visit!: string;

  @Field()
  name!: string;

  @Field()
  here!: boolean;

  @Field(() => ID, { nullable: true })
  blockId!: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language!: Language | null;

  @Field(() => CaretObject, { nullable: true })
  caret!: CaretObject | null;
}

@ObjectType('WorkingCopyNews', {
  description: 'Either a change, or a person, or neither: then blocks were made, moved or removed.',
})
export class WorkingCopyNewsObject {
  @Field(() => WorkingChangeObject, { nullable: true })
  change!: WorkingChangeObject | null;

  @Field(() => PresenceObject, { nullable: true })
  presence!: PresenceObject | null;
}

export const WriteWordsResult = resultOf('WriteWords', WrittenObject);
export const ShowPresenceResult = resultOf('ShowPresence', PresenceObject);
