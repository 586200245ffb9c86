import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { JsonScalar, LanguageEnum, resultOf } from '#libs/platform';
import { BlockContentObject } from './section.graphql.js';

@ObjectType('WorkingBlock')
export class WorkingBlockObject {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'heading | paragraph | list_item | quote | table | figure | code' })
  kind!: string;

  @Field(() => Int, { nullable: true })
  level!: number | null;

  @Field()
  ordered!: boolean;

  @Field(() => Int, { description: 'From 0, in the order of the text.' })
  position!: number;

  @Field(() => Int, { description: 'To be named when the block is changed.' })
  version!: number;

  @Field(() => BlockContentObject)
  content!: BlockContentObject;

  @Field(() => [LanguageEnum])
  missing!: Language[];

  @Field()
  editedAt!: Date;

  @Field(() => String, { nullable: true })
  editedBy!: string | null;
}

@ObjectType('BlockStamp', { description: 'Which version of a block there is.' })
export class BlockStampObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType('WorkingCopy', {
  description: 'The one text that can be changed; the next revision is cut from it.',
})
export class WorkingCopyObject {
  @Field(() => ID)
  reportId!: string;
}

export const EditBlocksResult = resultOf('EditBlocks', WorkingCopyObject);
export const MoveBlockResult = resultOf('MoveBlock', WorkingCopyObject);
export const ImportTextResult = resultOf('ImportText', WorkingCopyObject);

@InputType({
  description:
    'A new block: blockId is a UUID made by the client, version 0, afterBlockId says where (null: first). ' +
    'Kind, level and ordered follow from the node. remove takes the block away in all languages.',
})
export class BlockEditInput {
  @Field(() => ID)
  blockId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => JsonScalar, { nullable: true })
  node?: unknown;

  @Field(() => ID, { nullable: true })
  afterBlockId?: string | null;

  @Field(() => Boolean, { nullable: true })
  remove?: boolean | null;
}

@InputType()
export class EditBlocksInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => [BlockEditInput])
  changes!: BlockEditInput[];
}

@InputType({ description: 'afterBlockId null: to the first place.' })
export class MoveBlockInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  blockId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { nullable: true })
  afterBlockId?: string | null;
}
