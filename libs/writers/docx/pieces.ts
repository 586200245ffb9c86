import { ImageRun, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import type { PrintedFigure, PrintedPiece } from '../sheet.ts';
import type { Run } from '../text/flow.ts';
import type { Context } from './context.ts';
import { listOf } from './lists.ts';
import { bookmarked, type ParagraphOptions, paragraphOf } from './paragraph.ts';
import { fitted, measured } from './picture.ts';
import { tableOf } from './table.ts';
import { legal, wordsOf } from './words.ts';

export function pieceOf(piece: PrintedPiece, context: Context): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'list':
      return listOf(piece, context);
    case 'table':
      return tableOf(piece, context);
    case 'figure':
      return figureOf(piece, context);
    case 'code':
      return [
        paragraphOf(
          piece,
          bookmarked(piece.id, linesOf(piece.text, piece.change), context),
          { style: 'HTMLPreformatted' },
          context,
        ),
      ];
    case 'heading':
      return [headingOf(piece, context)];
    default:
      return [
        paragraphOf(
          piece,
          bookmarked(piece.id, piece.runs, context),
          piece.kind === 'quote' ? { style: 'Quote' } : {},
          context,
        ),
      ];
  }
}

/** One whose number Word counts has its words alone; one that it would count wrongly is not counted. */
function headingOf(piece: Extract<PrintedPiece, { kind: 'heading' }>, context: Context): Paragraph {
  const { id, level, runs } = piece;
  const typed = context.headings.typed.get(id);
  const counted = (context.headings.levels[level - 1] ?? null) !== null;
  const options: ParagraphOptions = {
    style: `Heading${level}`,
    ...(counted && typed === undefined ? { numbering: false } : {}),
  };
  const words = typed === undefined ? runs : withoutNumber(runs, typed);
  return paragraphOf(piece, bookmarked(id, words, context), options, context);
}

function withoutNumber([first, ...rest]: readonly Run[], typed: string): Run[] {
  if (first === undefined || first === 'break' || 'note' in first) return rest;
  return [{ ...first, text: first.text.slice(typed.length + 1) }, ...rest];
}

function linesOf(text: string, change: 'added' | 'removed' | undefined): Run[] {
  const marks = change ? [{ type: change === 'added' ? 'ins' : 'del' }] : [];
  return text
    .split('\n')
    .flatMap((line, index): Run[] => [
      ...(index > 0 ? ['break' as const] : []),
      ...(line === '' ? [] : [{ text: line, marks }]),
    ]);
}

/** The picture and under it its caption; where there is no picture to show, what it would show. */
function figureOf(figure: PrintedFigure, context: Context): Paragraph[] {
  const shown = paragraphOf(
    figure,
    [
      ...bookmarked(figure.id, [], context),
      pictureOf(figure, context),
      ...redescribedOf(figure, context),
    ],
    { style: 'Figure' },
    context,
  );
  if (figure.runs.length === 0) return [shown];
  const { change } = figure;
  return [
    shown,
    paragraphOf(
      change ? { change } : {},
      wordsOf(figure.runs, context),
      { style: 'Caption' },
      context,
    ),
  ];
}

/** Word tracks no description of a picture: it is told beside it. */
function redescribedOf({ redescribed }: PrintedFigure, context: Context): ParagraphChild[] {
  const head = context.sheet.redline;
  if (!redescribed || !head) return [];
  const said = (text: string): TextRun => new TextRun({ text, style: 'Remark' });
  return [said(` [${head.redescribed}: `), ...wordsOf(redescribed, context), said(']')];
}

function pictureOf(figure: PrintedFigure, context: Context): ParagraphChild {
  const bytes = figure.file === null ? undefined : context.pictures.get(figure.file);
  const size = bytes && measured(bytes);
  if (!bytes || !size) return new TextRun({ text: `[${legal(figure.described)}]`, italics: true });
  const { change } = figure;
  return new ImageRun({
    type: size.type,
    data: bytes,
    transformation: fitted(size),
    altText: { name: 'picture', description: legal(figure.alt) },
    ...(change === 'added' ? { insertion: context.tracked() } : {}),
    ...(change === 'removed' ? { deletion: context.tracked() } : {}),
  });
}
