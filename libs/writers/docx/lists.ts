import {
  AlignmentType,
  type ILevelsOptions,
  type INumberingOptions,
  LevelFormat,
  type Paragraph,
} from 'docx';
import type { CountFormat, ItemCount } from '#libs/domain/document';
import type { PrintedPiece } from '../sheet.ts';
import type { Item, ListPiece } from '../text/flow.ts';
import { bookmarked, type ParagraphOptions, paragraphOf } from './paragraph.ts';
import type { Context } from './context.ts';

type ListDefinition = INumberingOptions['config'][number];

const LEVELS = [0, 1, 2, 3, 4, 5];
const STEP = 425;

const indented = (level: number) => ({
  paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP } },
});

/** Word's names of what it counts with. */
const FORMATS: Readonly<Record<CountFormat, ILevelsOptions['format'] & string>> = {
  decimal: LevelFormat.DECIMAL,
  'lower-letter': LevelFormat.LOWER_LETTER,
  'upper-letter': LevelFormat.UPPER_LETTER,
  'lower-cyrillic': LevelFormat.RUSSIAN_LOWER,
  'upper-cyrillic': LevelFormat.RUSSIAN_UPPER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
};

const BULLETS: ListDefinition = {
  reference: 'bullets',
  levels: LEVELS.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '–',
    alignment: AlignmentType.LEFT,
    style: indented(level),
  })),
};

/** The lists of a text, each of six levels: real ones, that Word continues when somebody presses Enter. */
export function listsIn(flow: readonly PrintedPiece[]): ListDefinition[] {
  const counts = flow.flatMap((piece) => (piece.kind === 'list' ? countsIn(piece) : []));
  const numbers = new Map(counts.map((count) => [nameOf(count), count]));
  return [BULLETS, ...[...numbers.values()].map(numbersOf)];
}

function countsIn({ count, items }: ListPiece): ItemCount[] {
  const deeper = items.flatMap(({ lists }) => lists.flatMap(countsIn));
  return count ? [count, ...deeper] : deeper;
}

function numbersOf(count: ItemCount): ListDefinition {
  const text = (level: number): string =>
    count.closing === '()' ? `(%${level + 1})` : `%${level + 1}${count.closing}`;
  return {
    reference: nameOf(count),
    levels: LEVELS.map((level) => ({
      level,
      format: FORMATS[count.format],
      text: text(level),
      start: count.number,
      alignment: AlignmentType.LEFT,
      style: indented(level),
    })),
  };
}

/** Lists that count alike from the same number are uses of one. */
function nameOf({ number, format, closing }: ItemCount): string {
  return `numbers ${format} ${closing} ${number}`;
}

export function listOf({ count, items }: ListPiece, context: Context): Paragraph[] {
  const instance = context.nextList();
  return items.flatMap((item) => [
    itemOf(item, count, instance, context),
    ...item.lists.flatMap((list) => listOf(list, context)),
  ]);
}

function itemOf(
  item: Item,
  count: ItemCount | null,
  instance: number,
  context: Context,
): Paragraph {
  const reference = count ? nameOf(count) : 'bullets';
  const options: ParagraphOptions = {
    style: count ? 'ListNumber' : 'ListBullet',
    numbering: { reference, level: item.level - 1, instance },
  };
  return paragraphOf(item, bookmarked(item.id, item.runs, context), options, context);
}
