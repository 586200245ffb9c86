import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { Item, ListPiece } from '../text/flow.ts';
import { bookmarked, type ParagraphOptions, paragraphOf } from './paragraph.ts';
import type { Context } from './context.ts';

const LEVELS = [0, 1, 2, 3, 4, 5];
const STEP = 425;

const indented = (level: number) => ({
  paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP } },
});

/** Two lists, each of six levels: real ones, that Word continues when somebody presses Enter. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'numbers',
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indented(level),
      })),
    },
    {
      reference: 'bullets',
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '–',
        alignment: AlignmentType.LEFT,
        style: indented(level),
      })),
    },
  ],
};

export function listOf({ ordered, items }: ListPiece, context: Context): Paragraph[] {
  const instance = context.nextList();
  return items.flatMap((item) => [
    itemOf(item, ordered, instance, context),
    ...item.lists.flatMap((list) => listOf(list, context)),
  ]);
}

function itemOf(item: Item, ordered: boolean, instance: number, context: Context): Paragraph {
  const options: ParagraphOptions = {
    style: ordered ? 'ListNumber' : 'ListBullet',
    numbering: { reference: ordered ? 'numbers' : 'bullets', level: item.level - 1, instance },
  };
  return paragraphOf(item, bookmarked(item.id, item.runs, context), options, context);
}
