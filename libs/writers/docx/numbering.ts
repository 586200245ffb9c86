import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { HeadingNumbers } from '../text/heading-numbers.ts';
import type { PrintedPiece } from '../sheet.ts';
import { listsIn } from './lists.ts';

/** The list by which the headings are counted. */
const HEADINGS = 'headings';

const FORMATS = { decimal: LevelFormat.DECIMAL, 'upper-roman': LevelFormat.UPPER_ROMAN } as const;

/** The lists of a document, and the one list of its headings, each level a rank. */
export function numberingOf(
  flow: readonly PrintedPiece[],
  headings: HeadingNumbers,
): INumberingOptions {
  const { levels } = headings;
  if (headings.typed.size === 0) return { config: listsIn(flow) };
  const roman = levels.some((level) => level?.format === 'upper-roman');
  return {
    config: [
      ...listsIn(flow),
      {
        reference: HEADINGS,
        levels: levels.map((counted, level) => ({
          level,
          format: counted ? FORMATS[counted.format] : LevelFormat.NONE,
          text: counted?.text ?? '',
          start: counted?.start ?? 1,
          alignment: AlignmentType.LEFT,
          // Just as it was typed. Lists use a tab, so it also tells this list from the others.
          suffix: counted ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
          ...(roman && /%.+%/.test(counted?.text ?? '') ? { isLegalNumberingStyle: true } : {}),
        })),
      },
    ],
  };
}

/** What the style of a rank says of its count. */
export function countedRank(
  { levels }: HeadingNumbers,
  rank: number,
): { numbering?: { reference: string; level: number } } {
  return levels[rank - 1] ? { numbering: { reference: HEADINGS, level: rank - 1 } } : {};
}

/**
 * Ties the levels of that list to the styles of the headings (ECMA-376, 17.9.23), both ways, and
 * says that they are used as they are: the library calls every level tentative.
 */
export function tiedToStyles(numbering: string): string {
  return numbering.replace(/<w:abstractNum .*?<\/w:abstractNum>/g, (list) =>
    list.includes('<w:suff w:val="space"/>')
      ? list
          .replace('"hybridMultilevel"', '"multilevel"')
          .replaceAll(' w:tentative="1"', '')
          .replace(/<w:lvl w:ilvl="(\d)".*?<\/w:lvl>/g, tied)
      : list,
  );
}

function tied(level: string, index: string): string {
  if (!level.includes('<w:suff w:val="space"/>')) return level;
  return level.replace(/<w:numFmt [^>]*\/>/, `$&<w:pStyle w:val="Heading${Number(index) + 1}"/>`);
}
