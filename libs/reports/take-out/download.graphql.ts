import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#libs/platform';

/** As the web names the forms; the ending of the file is in the address. */
export const FORM_NAMES = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  md: 'markdown',
  akn: 'akoma_ntoso',
  json: 'json',
} as const;

const FormEnum = enumOf(Object.values(FORM_NAMES));
registerEnumType(FormEnum, { name: 'TextForm' });

@ObjectType('Download', { description: 'A text as a file in one of its forms.' })
export class DownloadObject {
  @Field(() => FormEnum)
  form!: (typeof FORM_NAMES)[keyof typeof FORM_NAMES];

  @Field({ description: 'Where it is fetched; whoever may read the text may.' })
  address!: string;

  @Field(() => Int, { nullable: true, description: 'In bytes, where it is known beforehand.' })
  size!: number | null;
}
