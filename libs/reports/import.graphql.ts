import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { VERDICTS, type Verdict } from '#libs/domain/document';
import { enumOf, LanguageEnum, resultOf } from '#libs/platform';
import { SectionObject } from './section.graphql.js';

@ObjectType('ImportFinding', { description: 'Something that does not come over as it was.' })
class ImportFindingObject {
  @Field({ description: 'dropped | guessed' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Line of the source; a DOCX has none.' })
  line!: number | null;

  @Field({ description: 'The source, or the words concerned.' })
  text!: string;

  @Field({ description: 'In the viewer’s language.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The nearest heading at or above it.' })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: 'The first words of the block concerned.' })
  words!: string | null;

  @Field(() => ID, { nullable: true, description: 'The block of the text that was read.' })
  blockId!: string | null;
}

const VerdictEnum = enumOf(VERDICTS);
registerEnumType(VerdictEnum, { name: 'ImportVerdict' });

@ObjectType('ImportedBlock', { description: 'What became of a block of either text.' })
export class ImportedBlockObject {
  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field({ description: 'Its place changed too, whatever else happened to it.' })
  moved!: boolean;

  @Field(() => ID, { nullable: true, description: 'The block of the working copy.' })
  oldId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The block that was read.' })
  freshId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of a part of a split block the block it was part of; of a merged one, where it went.',
  })
  partOf!: string | null;

  @Field({ description: 'The kind of the block, as it was read or was.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The words as they were; null when new.' })
  before!: string | null;

  @Field(() => LanguageEnum, {
    description: 'The language of `before`: another one where this language was not there before.',
  })
  beforeLanguage!: Language;

  @Field(() => String, { nullable: true, description: 'The words as read; null when removed.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a part, the words of the whole it came of or went into.',
  })
  whole!: string | null;

  @Field(() => Float, { nullable: true, description: 'How sure, 1 for the same words.' })
  score!: number | null;

  @Field({ description: 'Known by the mark that the file carries, although its words are others.' })
  byMark!: boolean;

  @Field({ description: 'A person said so.' })
  corrected!: boolean;
}

@ObjectType('ImportVerdictCount')
class VerdictCountObject {
  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ImportPreview', { description: 'A text that was read and has not been imported yet.' })
export class ImportPreviewObject {
  @Field(() => ID)
  token!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => [SectionObject])
  outline!: SectionObject[];

  @Field(() => Int)
  blockCount!: number;

  @Field(() => [ImportFindingObject])
  findings!: ImportFindingObject[];

  @Field(() => Int, { description: 'Blocks of the working copy that get these words.' })
  matched!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int, { description: 'Blocks that lose this language.' })
  removed!: number;

  @Field(() => [VerdictCountObject])
  verdicts!: VerdictCountObject[];

  alignment!: ImportedBlockObject[];
}

export const PreviewImportResult = resultOf('PreviewImport', ImportPreviewObject);
export const CorrectImportResult = resultOf('CorrectImport', ImportPreviewObject);

@InputType({ description: 'Which block of the working copy a block of the reading continues.' })
export class ImportCorrectionInput {
  @Field(() => ID)
  freshId!: string;

  @Field(() => ID, { nullable: true, description: 'Null when the block is new.' })
  oldId!: string | null;
}

@InputType({ description: 'Exactly one of fileId, markdown and html.' })
export class PreviewImportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;

  @Field(() => String, { nullable: true })
  markdown?: string | null;

  @Field(() => String, { nullable: true, description: 'Pasted, as the clipboard holds it.' })
  html?: string | null;
}
