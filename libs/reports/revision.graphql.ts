import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { connectionOf, JsonScalar, LanguageEnum, PageArgs, resultOf } from '#libs/platform';
import { BlockContentObject } from './section.graphql.js';

@ObjectType('RevisionBlock')
export class RevisionBlockObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'The same in every revision and language.' })
  blockId!: string;

  @Field({ description: 'heading | paragraph | list_item | quote | table | figure | code' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: '1 to 6 for headings and list items.' })
  level!: number | null;

  @Field()
  ordered!: boolean;

  @Field(() => Int, { description: 'From 0, in the order of the text.' })
  position!: number;

  @Field(() => BlockContentObject)
  content!: BlockContentObject;

  revisionId!: string;
}

@ObjectType('Revision', {
  description: 'A numbered snapshot of the text in its languages that never changes.',
})
export class RevisionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'SHA-256 of its canonical bytes (RFC 8785), hex.' })
  hash!: string;

  @Field()
  cutAt!: Date;

  @Field({ description: 'The person for staff, the agency for everyone else.' })
  cutBy!: string;

  @Field(() => String, { nullable: true, description: 'For staff.' })
  note!: string | null;

  @Field(() => Int)
  blockCount!: number;

  reportId!: string;
}

@ArgsType()
export class TextPageArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Begins with the block at this position; not together with after.',
  })
  from?: number | null;
}

@ObjectType('BlockWords', { description: 'The block in one language.' })
export class BlockWordsObject {
  @Field(() => LanguageEnum, { description: 'Another than asked for where the block lacks that.' })
  language!: Language;

  @Field(() => JsonScalar)
  node!: unknown;
}

@ObjectType('ReferenceLabel', { description: 'What a cross reference to a block shows.' })
export class ReferenceLabelObject {
  @Field(() => ID)
  blockId!: string;

  @Field()
  label!: string;
}

@ObjectType('FoundPlace', { description: 'Words found in a text, with those around them.' })
export class FoundPlaceObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Int, { description: 'UTF-16 offset into the plain text of the block.' })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field()
  before!: string;

  @Field()
  exact!: string;

  @Field()
  after!: string;
}

@ObjectType('FoundWords', { description: 'The first hundred places, in the order of the text.' })
export class FoundWordsObject {
  @Field(() => [FoundPlaceObject])
  places!: FoundPlaceObject[];

  @Field({ description: 'There are more than are told.' })
  more!: boolean;
}

export const RevisionBlockConnection = connectionOf(RevisionBlockObject, 'RevisionBlock');
export const CutRevisionResult = resultOf('CutRevision', RevisionObject);
