import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '#libs/platform';

@ObjectType('Section', {
  description: 'A heading with everything up to the next of the same or a higher rank.',
})
export class SectionObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => String, { nullable: true, description: 'As printed, such as 4.1.2.' })
  number!: string | null;

  @Field({ description: 'The heading without its number.' })
  title!: string;

  @Field(() => Int, { description: '1 for the highest rank.' })
  depth!: number;

  @Field(() => ID, { nullable: true })
  parentBlockId!: string | null;

  @Field(() => Int, { description: 'The place of the heading among the blocks, from 0.' })
  position!: number;

  /** Null for a text that is no revision. */
  revisionId!: string | null;
}

@ObjectType('BlockContent', { description: 'The block in each language that has it.' })
export class BlockContentObject {
  @Field(() => JsonScalar, { nullable: true })
  kk?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  ru?: unknown;

  @Field(() => JsonScalar, { nullable: true })
  en?: unknown;
}
