import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { enumOf, LanguageEnum, resultOf } from '#libs/platform';
import { RevisionObject } from './revision.graphql.js';
import { BlockContentObject } from './section.graphql.js';

export const ChangeKindEnum = enumOf(['unchanged', 'edited', 'added', 'removed', 'moved']);
registerEnumType(ChangeKindEnum, { name: 'ChangeKind' });
export const WordRunKindEnum = enumOf(['same', 'removed', 'added']);
registerEnumType(WordRunKindEnum, { name: 'WordRunKind' });
const RowChangeEnum = enumOf(['same', 'edited', 'added', 'removed']);
registerEnumType(RowChangeEnum, { name: 'RowChange' });

@ObjectType('WordRun', { description: 'A run of words that stayed, came or went.' })
export class WordRunObject {
  @Field(() => WordRunKindEnum)
  kind!: keyof typeof WordRunKindEnum;

  @Field()
  text!: string;
}

@ObjectType('CellChange', { description: 'One cell of a compared table.' })
export class CellChangeObject {
  @Field()
  header!: boolean;

  @Field(() => Int)
  colspan!: number;

  @Field(() => Int)
  rowspan!: number;

  @Field(() => [WordRunObject])
  words!: WordRunObject[];
}

@ObjectType('TableRowChange', { description: 'One row; a removed one stands where it stood.' })
export class TableRowChangeObject {
  @Field(() => RowChangeEnum)
  change!: keyof typeof RowChangeEnum;

  @Field(() => [CellChangeObject])
  cells!: CellChangeObject[];
}

@ObjectType('ChangeMark', { description: 'What a person said of exactly this change.' })
export class ChangeMarkObject {
  @Field()
  material!: boolean;

  @Field()
  at!: Date;

  @Field({ description: 'The person for staff and approvers, the agency for everyone else.' })
  by!: string;
}

@ObjectType('BlockChange', { description: 'What became of one block between two texts.' })
export class BlockChangeObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => ChangeKindEnum, { description: 'What was both edited and moved is edited.' })
  kind!: keyof typeof ChangeKindEnum;

  @Field()
  moved!: boolean;

  @Field({
    description:
      'As a person marked it; unmarked, whether words, order or structure changed and not only spaces or emphasis.',
  })
  material!: boolean;

  @Field(() => ChangeMarkObject, { nullable: true, description: 'Null while nobody has said.' })
  mark!: ChangeMarkObject | null;

  @Field(() => [TableRowChangeObject], {
    nullable: true,
    description: 'Of a table whose words changed in the language of the comparison.',
  })
  table!: TableRowChangeObject[] | null;

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

  @Field(() => Int, {
    description: 'Its place in the later text; of what was removed, that of the block after it.',
  })
  position!: number;

  @Field(() => BlockContentObject, { nullable: true, description: 'Of what was removed.' })
  removed!: BlockContentObject | null;

  @Field(() => Int, { description: 'Unchanged blocks folded between the change before and this.' })
  unchangedBefore!: number;

  reportId!: string;
  fromRevisionId!: string | null;
  toRevisionId!: string | null;
}

@ObjectType('ChangePlace', { description: 'A change without its words: where it is and what.' })
export class ChangePlaceObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => ChangeKindEnum)
  kind!: keyof typeof ChangeKindEnum;

  @Field(() => Int, { description: 'As of the change itself.' })
  position!: number;

  @Field()
  material!: boolean;

  reportId!: string;
  fromRevisionId!: string | null;
  toRevisionId!: string | null;
}

@ObjectType('SameBlock', { description: 'A block that did not change, in one language.' })
export class SameBlockObject {
  @Field(() => ID)
  blockId!: string;

  @Field()
  kind!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  text!: string;
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

  @Field(() => Int, { description: 'Of the changed ones; the rest are editorial.' })
  material!: number;

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

  changes!: BlockChangeObject[];
}

@ObjectType('BlockVersion', { description: 'What a revision made of a block.' })
export class BlockVersionObject {
  @Field()
  revision!: RevisionObject;

  @Field(() => RevisionObject, {
    nullable: true,
    description: 'The one before, as far as the viewer may see; null for the first.',
  })
  previous!: RevisionObject | null;

  @Field()
  change!: BlockChangeObject;
}

export const MarkChangeResult = resultOf('MarkChange', BlockChangeObject);

@InputType()
export class MarkChangeInput {
  @Field(() => ID)
  fromRevisionId!: string;

  @Field(() => ID, { nullable: true, description: 'Without it: against the working copy.' })
  toRevisionId?: string | null;

  @Field(() => ID)
  blockId!: string;

  @Field({ description: 'False: editorial.' })
  material!: boolean;
}
