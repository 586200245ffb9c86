import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, resultOf } from '#libs/platform';
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

export const RevisionBlockConnection = connectionOf(RevisionBlockObject, 'RevisionBlock');
export const CutRevisionResult = resultOf('CutRevision', RevisionObject);
