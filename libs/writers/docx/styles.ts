import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '#libs/domain';
import type { HeadingNumbers } from '../text/heading-numbers.ts';
import { TAGS } from './context.ts';
import { countedRank } from './numbering.ts';

/** Half-points and twips, as Word counts. */
const BODY = 24;
const INK = '000000';
const ACCENT = '00556B';
const SOFT = '585D61';

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/**
 * The styles of a document by Word's own names, so that whoever opens it can restyle, number and
 * navigate it. Times New Roman is what offices in Kazakhstan write in, and has all its letters.
 */
export function stylesOf(language: Language, headings: HeadingNumbers): IStylesOptions {
  const ranked = (rank: number, style: ReturnType<typeof heading>) => ({
    ...style,
    paragraph: { ...style.paragraph, outlineLevel: rank - 1, ...countedRank(headings, rank) },
  });
  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size: BODY, language: { value: TAGS[language] } },
        paragraph: { spacing: { after: 160, line: 288 } },
      },
      title: {
        run: { size: 52, bold: true },
        paragraph: {
          spacing: { before: 2400, after: 240, line: 264, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: ranked(1, heading(36, 480, 240)),
      heading2: ranked(2, heading(30, 360, 180)),
      heading3: ranked(3, heading(26, 280, 140)),
      heading4: ranked(4, heading(24, 240, 120)),
      heading5: {
        ...ranked(5, heading(24, 200, 100)),
        run: { size: 24, bold: true, italics: true, color: INK },
      },
      heading6: {
        ...ranked(6, heading(24, 200, 100)),
        run: { size: 24, italics: true, color: INK },
      },
      caption: {
        run: { size: 21, color: SOFT },
        paragraph: { spacing: { before: 80, after: 200 }, keepLines: true },
      },
      hyperlink: { run: { color: ACCENT, underline: {} } },
      footnoteText: { run: { size: 20 }, paragraph: { spacing: { after: 40, line: 240 } } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      paragraph('Subtitle', 'Subtitle', { size: 28, color: SOFT }, { spacing: { after: 240 } }),
      paragraph(
        'Quote',
        'Quote',
        {},
        {
          indent: { left: 567, right: 284 },
          border: { left: { style: 'single', size: 12, space: 10, color: ACCENT } },
        },
      ),
      paragraph('ListBullet', 'List Bullet', {}, { spacing: { after: 80, line: 276 } }),
      paragraph('ListNumber', 'List Number', {}, { spacing: { after: 80, line: 276 } }),
      paragraph(
        'HTMLPreformatted',
        'HTML Preformatted',
        { font: 'Courier New', size: 19, noProof: true },
        { spacing: { line: 240 }, shading: { type: 'clear', fill: 'F4F1EA' } },
      ),
      paragraph(
        'TableText',
        'Table Text',
        { size: 21 },
        { spacing: { before: 30, after: 30, line: 250 } },
      ),
      {
        ...paragraph('TableHead', 'Table Head', { size: 21, bold: true }, { keepNext: true }),
        basedOn: 'TableText',
      },
      paragraph('CoverText', 'Cover Text', { size: 22, color: SOFT }, { spacing: { after: 80 } }),
      paragraph('TOCHeading', 'TOC Heading', { size: 30, bold: true }, { spacing: { after: 200 } }),
      ...[1, 2, 3].map((level) =>
        paragraph(
          `TOC${level}`,
          `toc ${level}`,
          { size: 22, ...(level === 1 ? { bold: true } : {}) },
          {
            indent: { left: (level - 1) * 284 },
            spacing: { before: level === 1 ? 80 : 0, after: 20, line: 240 },
          },
        ),
      ),
      paragraph('Header', 'header', { size: 17, color: SOFT }, { spacing: { after: 0 } }),
      paragraph('Footer', 'footer', { size: 17, color: SOFT }, { spacing: { after: 0 } }),
      paragraph(
        'Figure',
        'Figure Picture',
        {},
        {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 200, after: 80 },
        },
      ),
    ],
    characterStyles: [
      {
        id: 'Remark',
        name: 'Remark',
        basedOn: 'DefaultParagraphFont',
        run: { size: 20, italics: true, color: SOFT },
      },
      {
        id: 'HTMLCode',
        name: 'HTML Code',
        basedOn: 'DefaultParagraphFont',
        run: { font: 'Courier New', size: 21 },
      },
    ],
  };
}

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];

function paragraph(
  id: string,
  name: string,
  run: Style['run'] & object,
  options: Style['paragraph'] & object,
): Style {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph: options,
  };
}
