import type { MarkJson } from '#libs/domain/document';
import type { Line } from '../line.ts';
import type { DocxContext, Field } from './context.ts';

/** A field that is written out: `w:fldChar` begin, instruction, separate, what it came to, end. */
export function beginField({ fields }: DocxContext): void {
  fields.push({ instruction: '', phase: 'instruction', link: null, skip: false });
}

export function separateField(line: Line, context: DocxContext): void {
  const field = context.fields.at(-1);
  if (field === undefined || field.phase === 'result') return;
  Object.assign(field, fieldOf(field.instruction, line, context));
}

export function endField(line: Line, { fields }: DocxContext): void {
  const field = fields.pop();
  // One that never came to anything: Word shows nothing either, but somebody meant something.
  if (field?.phase === 'instruction' && /^\s*(REF|HYPERLINK)\s/i.test(field.instruction))
    line.notes.push({ note: 'dropped', what: 'field', text: field.instruction.trim() });
}

/** Their result is words like any others, and stays so. */
const PLAIN =
  /^(SEQ|STYLEREF|TITLE|AUTHOR|SUBJECT|FORM\w+|MERGEFIELD|QUOTE|SYMBOL|=|SET|TC|XE|ADDIN|CITATION)$/;

/** What becomes of the result of a field with this instruction. */
export function fieldOf(instruction: string, line: Line, context: DocxContext): Field {
  const [, kind = '', rest = ''] = /^\s*(\S+)\s*([^]*)$/.exec(instruction) ?? [];
  const field: Field = { instruction, phase: 'result', link: null, skip: false };
  switch (kind.toUpperCase()) {
    case 'REF':
    case 'NOTEREF': {
      const [name] = /^[^\s\\]+/.exec(rest) ?? [];
      const isNumber = /\\[rnw](\s|$)/i.test(rest);
      if (name !== undefined && kind.toUpperCase() === 'REF')
        field.link = link(`#${name}`, context, isNumber);
      return field;
    }
    case 'HYPERLINK': {
      const place = /\\l\s+"?([^"\s]+)"?/i.exec(rest)?.[1];
      const address = /^"([^"]*)"|^([^\s\\"]+)/.exec(rest);
      const href = (address?.[1] ?? address?.[2] ?? '') + (place === undefined ? '' : `#${place}`);
      if (href !== '') field.link = link(href, context, false);
      return field;
    }
    case 'TOC':
      line.notes.push({ note: 'dropped', what: 'contents', text: instruction.trim() });
      return { ...field, skip: true };
    case 'INDEX':
      line.notes.push({ note: 'dropped', what: 'contents', text: instruction.trim() });
      return { ...field, skip: true };
    default:
      // A page number or a date stays the words that it was when the file was saved.
      if (!PLAIN.test(kind.toUpperCase()))
        line.notes.push({ note: 'guessed', what: 'field', text: instruction.trim() });
      return field;
  }
}

function link(href: string, { counter }: DocxContext, isNumber: boolean): MarkJson {
  return { type: 'link', attrs: { href, isNumber, key: (counter.links += 1) } };
}
