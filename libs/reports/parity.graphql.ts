import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import {
  TRANSLATION_STATES,
  type Block,
  type Parity,
  type TranslationState,
} from '#libs/domain/document';
import { enumOf, LanguageEnum, resultOf } from '#libs/platform';
import type { ReadText } from './parity.queries.js';
import { WorkingCopyObject } from './working-copy.graphql.js';

const TranslationStateEnum = enumOf(TRANSLATION_STATES);
registerEnumType(TranslationStateEnum, { name: 'TranslationState' });

@ObjectType('LanguageParity', { description: 'How many blocks are how far in one language.' })
export class LanguageParityObject {
  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => Int)
  fresh!: number;

  @Field(() => Int, { description: 'The source has changed since they were translated.' })
  stale!: number;

  @Field(() => Int)
  missing!: number;
}

@ObjectType('ChapterParity')
export class ChapterParityObject {
  @Field(() => ID, { nullable: true, description: 'The heading’s; null before the first one.' })
  blockId!: string | null;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field({ description: 'In the language of the request.' })
  title!: string;

  @Field(() => [LanguageParityObject])
  languages!: LanguageParityObject[];
}

@ObjectType('OpenTranslation', { description: 'What keeps a text’s languages from being in step.' })
export class OpenTranslationObject {
  @Field(() => ID)
  blockId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => TranslationStateEnum)
  state!: TranslationState;

  block!: Block;
  text!: ReadText;
}

@ArgsType()
export class OpenTranslationsWanted {
  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => TranslationStateEnum, { nullable: true })
  state?: TranslationState | null;

  @Field(() => [ID], { nullable: true, description: 'Only of these blocks.' })
  blockIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Not more than so many; all, if not said.' })
  first?: number | null;
}

@ObjectType('Parity', { description: 'How far the languages of a text are in step.' })
export class ParityObject {
  @Field(() => LanguageEnum, { description: 'In which the text is written.' })
  source!: Language;

  @Field()
  inStep!: boolean;

  @Field(() => [LanguageParityObject])
  languages!: LanguageParityObject[];

  text!: ReadText;
  parity!: Parity;
}

export const CheckTranslationsResult = resultOf('CheckTranslations', WorkingCopyObject);
@ObjectType('ImportedTranslations', { description: 'What a translator’s file brought.' })
export class ImportedTranslationsObject {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'How many blocks it translated.' })
  count!: number;
}

@InputType()
export class ImportTranslationsInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID, { description: 'An XLIFF 2 file, as it was uploaded.' })
  fileId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Takes the blocks whose source has not changed, and leaves the others.',
  })
  leaveChanged?: boolean | null;
}

export const ImportTranslationsResult = resultOf('ImportTranslations', ImportedTranslationsObject);
export const ChooseSourceLanguageResult = resultOf('ChooseSourceLanguage', WorkingCopyObject);

@InputType()
export class CheckTranslationsInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => [ID], { description: 'Those of them that are not stale are passed over.' })
  blockIds!: string[];
}
