import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { enumOf, LanguageEnum, resultOf } from '#libs/platform';
import { BlockContentObject } from './section.graphql.js';
import { BlockStampObject, WorkingCopyObject } from './working-copy.graphql.js';
import { SNAPSHOT_REASONS, type SnapshotReason } from './working-snapshot.entity.js';

const SnapshotReasonEnum = enumOf(SNAPSHOT_REASONS);
registerEnumType(SnapshotReasonEnum, {
  name: 'SnapshotReason',
  description: 'Asked for by a person, or taken before an act that changes much.',
});

@ObjectType('SnapshotBlock')
export class SnapshotBlockObject {
  @Field(() => ID)
  id!: string;

  @Field()
  kind!: string;

  @Field(() => Int, { nullable: true })
  level!: number | null;

  @Field(() => Boolean, { nullable: true })
  ordered!: boolean | null;

  @Field(() => BlockContentObject)
  content!: BlockContentObject;
}

@ObjectType('Snapshot', { description: 'The working copy as it once was.' })
export class SnapshotObject {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => SnapshotReasonEnum)
  reason!: SnapshotReason;

  @Field()
  takenAt!: Date;

  @Field(() => String, { nullable: true })
  takenBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'Null: for good.' })
  keepUntil!: Date | null;

  @Field(() => Int)
  blockCount!: number;
}

@InputType({ description: 'Words to be found in one language, and those to be put there.' })
export class ReplaceWordsInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field()
  words!: string;

  @Field({ description: 'May be empty.' })
  by!: string;

  @Field()
  matchCase!: boolean;

  @Field()
  wholeWords!: boolean;
}

@ObjectType('ReplacedWords')
export class ReplacedWordsObject {
  @Field(() => Int)
  places!: number;

  @Field(() => [BlockStampObject], { description: 'Of those that were changed.' })
  stamps!: BlockStampObject[];
}

export const ReplaceWordsResult = resultOf('ReplaceWords', ReplacedWordsObject);
export const TakeSnapshotResult = resultOf('TakeSnapshot', WorkingCopyObject);
export const RestoreSnapshotResult = resultOf('RestoreSnapshot', WorkingCopyObject);
