import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { LanguageEnum, resultOf } from '#libs/platform';
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

@ObjectType('ImportPreview', { description: 'A text that was read and has not been imported yet.' })
class ImportPreviewObject {
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
}

export const PreviewImportResult = resultOf('PreviewImport', ImportPreviewObject);

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
