import { toMarkdown } from '#libs/domain/document/reading';
import { refuse } from '#libs/platform';
import {
  NotMade,
  writeAkomaNtoso,
  writeDocx,
  writeHtml,
  writePdf,
  type Manuscript,
} from '#libs/writers';

/** The forms a text can be taken away in, by the ending of the file. */
export const FORMS = ['pdf', 'docx', 'html', 'md', 'akn', 'json'] as const;
export type Form = (typeof FORMS)[number];

/** Those that can show what came and what went. */
export const REDLINE_FORMS = ['docx', 'pdf'] as const satisfies readonly Form[];

export const MEDIA_TYPES: Readonly<Record<Form, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  akn: 'application/akn+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** JSON is not written: it is the bytes that the hash was taken of. */
export type WrittenForm = Exclude<Form, 'json'>;

/** @throws {Refused} `form-busy`, `form-too-large` */
export async function write(form: WrittenForm, manuscript: Manuscript): Promise<Buffer> {
  try {
    return await WRITERS[form](manuscript);
  } catch (fault) {
    if (fault instanceof NotMade) return refuse(fault.code);
    throw fault;
  }
}

type Write = (manuscript: Manuscript) => Buffer | Promise<Buffer>;

const WRITERS: Readonly<Record<WrittenForm, Write>> = {
  pdf: writePdf,
  docx: writeDocx,
  html: writeHtml,
  md: ({ blocks, language }) => Buffer.from(toMarkdown(blocks, language)),
  akn: writeAkomaNtoso,
};
