import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { enumOf, LanguageEnum } from '#libs/platform';
import { RevisionObject } from './revision.graphql.js';

export const ChangeKindEnum = enumOf(['unchanged', 'edited', 'added', 'removed', 'moved']);
registerEnumType(ChangeKindEnum, { name: 'ChangeKind' });
export const WordRunKindEnum = enumOf(['same', 'removed', 'added']);
registerEnumType(WordRunKindEnum, { name: 'WordRunKind' });

@ObjectType('WordRun', { description: 'A run of words that stayed, came or went.' })
export class WordRunObject {
  @Field(() => WordRunKindEnum)
  kind!: keyof typeof WordRunKindEnum;

  @Field()
  text!: string;
}

@ObjectType('BlockChange', { description: 'What became of one block between two texts.' })
export class BlockChangeObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => ChangeKindEnum, { description: 'What was both edited and moved is edited.' })
  kind!: keyof typeof ChangeKindEnum;

  @Field()
  moved!: boolean;

  @Field({ description: 'Whether words, order or structure changed, not only spaces or emphasis.' })
  material!: boolean;

  @Field()
  blockKind!: string;

  @Field(() => Int, { nullable: true })
  level!: number | null;

  @Field(() => [WordRunObject], { description: 'In the language of the comparison.' })
  words!: WordRunObject[];

  @Field(() => [LanguageEnum], { description: 'The languages whose words differ.' })
  languages!: Language[];

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  sectionTitle!: string | null;

  @Field(() => Int, { description: 'Unchanged blocks folded between the change before and this.' })
  unchangedBefore!: number;

  reportId!: string;
  fromRevisionId!: string | null;
  toRevisionId!: string | null;
}

@ObjectType('ComparisonSummary', { description: 'How many blocks became what.' })
export class ComparisonSummaryObject {
  @Field(() => Int)
  edited!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  removed!: number;

  @Field(() => Int)
  moved!: number;

  @Field(() => Int)
  unchanged!: number;

  reportId!: string;
  fromRevisionId!: string;
  toRevisionId!: string | null;
  changedBlockIds!: string[];
}

@ObjectType('Comparison', {
  description: 'Two texts block by block; what did not change is folded.',
})
export class ComparisonObject {
  @Field()
  from!: RevisionObject;

  @Field(() => RevisionObject, { nullable: true, description: 'Null for the working copy.' })
  to!: RevisionObject | null;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field()
  summary!: ComparisonSummaryObject;

  @Field(() => [BlockChangeObject], {
    description: 'In the order of the new text; what was removed stands where it stood.',
  })
  changes!: BlockChangeObject[];
}

@ObjectType('BlockVersion', { description: 'What a revision made of a block.' })
export class BlockVersionObject {
  @Field()
  revision!: RevisionObject;

  @Field()
  change!: BlockChangeObject;
}
