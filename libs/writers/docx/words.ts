import {
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReference,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Run,
  TextRun,
} from 'docx';
import type { MarkJson } from '#libs/domain/document';
import type { NoteRun, Run as Words, TextRun as Text } from '../text/flow.ts';
import { bookmarkOf, numberBookmarkOf } from './bookmark.ts';
import { type Context, TAGS } from './context.ts';
import { FieldInstruction, fieldSign } from './field.ts';

type Marks = readonly MarkJson[];

export function wordsOf(runs: readonly Words[], context: Context): ParagraphChild[] {
  return runs.map((run) => {
    if (run === 'break') return new TextRun({ break: 1 });
    return 'note' in run ? noteSign(run, context) : linked(run, context);
  });
}

function linked(run: Text, context: Context): ParagraphChild {
  const { text, marks, to } = run;
  if (to !== undefined) return reference(to, text, marks, context);
  const href = String(marks.find(({ type }) => type === 'link')?.attrs?.['href'] ?? '');
  const child = worded({ text: legal(text) }, marks, context);
  if (!href.startsWith('#'))
    return href === '' ? child : new ExternalHyperlink({ link: href, children: [child] });
  const id = href.slice(1);
  return context.targets.has(id)
    ? new InternalHyperlink({ anchor: bookmarkOf(id), children: [child] })
    : child;
}

/** A link to the block around a field that shows its number, also after the sections moved. */
function reference(id: string, text: string, marks: Marks, context: Context): ParagraphChild {
  if (!context.targets.has(id)) return worded({ text: legal(text) }, marks, context);
  const instruction = fieldOf(id, context);
  const shown = worded({ text: legal(text) }, marks, context);
  const children =
    instruction === null
      ? [shown]
      : [
          worded({ children: [fieldSign('begin')] }, marks, context),
          worded({ children: [new FieldInstruction(instruction)] }, marks, context),
          worded({ children: [fieldSign('separate')] }, marks, context),
          shown,
          worded({ children: [fieldSign('end')] }, marks, context),
        ];
  return new InternalHyperlink({ anchor: bookmarkOf(id), children });
}

/** REF shows words, or with \r the number of an item and with \n that of a heading as it is counted. */
function fieldOf(id: string, { sheet, headings }: Context): string | null {
  if (headings.typed.has(id)) return ` REF ${bookmarkOf(id)} \\n \\h `;
  const label = sheet.targetLabels[id] ?? '';
  const target = sheet.flow.find((piece) => piece.kind !== 'list' && piece.id === id);
  if (target === undefined) return ` REF ${bookmarkOf(id)} \\r \\h `;
  return target.kind === 'heading' && /\d/.test(label) ? ` REF ${numberBookmarkOf(id)} \\h ` : null;
}

/** The sign in the text; the note itself goes to the foot of the page it falls on. */
function noteSign({ number, note, marks }: NoteRun, context: Context): ParagraphChild {
  context.notes[number] = {
    children: [new Paragraph({ style: 'FootnoteText', children: wordsOf(note, context) })],
  };
  return worded(
    { style: 'FootnoteReference', children: [new FootnoteReference(number)] },
    marks,
    context,
  );
}

/** A run with its emphasis and language; what a redline marks is tracked. */
function worded(run: IRunOptions, marks: Marks, context: Context): Run {
  const options = { ...emphasis(marks), language: { value: TAGS[context.sheet.language] }, ...run };
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  // One class of the library stands for all runs, though two of them do not extend it.
  if (has('ins'))
    return new InsertedTextRun({ ...options, ...context.tracked() }) as unknown as Run;
  if (has('del')) return new DeletedTextRun({ ...options, ...context.tracked() }) as unknown as Run;
  const was = marks.find(({ type }) => type === 'restyled')?.attrs?.['was'] as string[] | undefined;
  if (was === undefined) return new TextRun(options);
  const before = emphasis(was.map((type) => ({ type })));
  return new TextRun({ ...options, revision: { ...before, ...context.tracked() } });
}

function emphasis(marks: Marks): IRunOptions {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  const link = marks.some(({ type }) => type === 'link');
  return {
    ...(has('strong') ? { bold: true } : {}),
    ...(has('em') ? { italics: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('sub') ? { subScript: true } : {}),
    ...(has('sup') ? { superScript: true } : {}),
    ...(has('code') ? { style: 'HTMLCode', noProof: true } : link ? { style: 'Hyperlink' } : {}),
  };
}

/** XML 1.0 has no place for these two, which Unicode keeps for programs. */
export function legal(text: string): string {
  return text.replace(/[\uFFFE\uFFFF]/g, '\u{FFFD}');
}
