import {
  BuilderElement,
  DeletedTextRun,
  FileChild,
  Footer,
  Header,
  InsertedTextRun,
  PageNumber,
  Paragraph,
  TableOfContents,
  Table,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Context } from './context.ts';
import { tableOf } from './table.ts';
import { legal } from './words.ts';

/** A part of a document that Word knows by the gallery it is of: it can be swapped, and is no text. */
class GalleryPart extends FileChild {
  constructor(gallery: string, children: readonly XmlComponent[]) {
    super('w:sdt');
    const value = { value: { key: 'w:val', value: gallery } };
    this.root.push(
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          new BuilderElement({
            name: 'w:docPartObj',
            children: [
              new BuilderElement({ name: 'w:docPartGallery', attributes: value }),
              new BuilderElement({ name: 'w:docPartUnique' }),
            ],
          }),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children }),
    );
  }
}

/** Who, what, of when, and the hash by which anyone can tell whether it is the text that was meant. */
export function coverOf(context: Context): FileChild {
  const { agency, title, subject, particulars, labels, hash } = context.sheet;
  const said = (name: string, value: string): Paragraph =>
    new Paragraph({
      style: 'CoverText',
      children: [new TextRun(legal(name === '' ? value : `${name}: ${value}`))],
    });
  return new GalleryPart('Cover Pages', [
    new Paragraph({ style: 'CoverText', children: [new TextRun(legal(agency))] }),
    new Paragraph({ style: 'Title', children: [new TextRun(legal(title))] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(legal(subject))] }),
    ...particulars.map(([name, value]) => said(name, value)),
    new Paragraph({
      style: 'CoverText',
      children: [
        new TextRun(`${labels.hash}: `),
        new TextRun({ text: hash, style: 'HTMLCode', size: 16, noProof: true }),
      ],
    }),
  ]);
}

/** Filled in with the headings, so that it is right before anyone presses a key. */
export function contentsOf({ sheet }: Context): FileChild[] {
  return [
    new Paragraph({ style: 'TOCHeading', children: [new TextRun(sheet.labels.contents)] }),
    new TableOfContents(sheet.labels.contents, { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

/** Room for the names of chapters beside four counts. */
const SUMMARY_WIDTHS = [4354, 1250, 1250, 1250, 1250];

/** What the signs of a redline mean, and how much changed in which chapter. */
/** As an example it was upright before. */
function restyledRun(text: string, context: Context): TextRun {
  return new TextRun({ text, italics: true, revision: context.tracked() });
}

export function redlineHeadOf(context: Context): FileChild[] {
  const head = context.sheet.redline;
  if (head === null) return [];
  const { title, legend, summary } = head;
  const run = (text: string) => ({ text, marks: [] });
  const rows = summary.map((row, index) =>
    row.map((text) => ({
      heads: index === 0 || index === summary.length - 1,
      colspan: 1,
      rowspan: 1,
      runs: [run(text)],
    })),
  );
  const table = tableOf(
    {
      kind: 'table',
      id: 'redline-summary',
      caption: '',
      columns: rows[0]!.length,
      heads: 1,
      rows,
      widths: SUMMARY_WIDTHS,
    },
    context,
  );
  return [
    new GalleryPart('Cover Pages', [
      new Paragraph({ style: 'TOCHeading', children: [new TextRun(title)] }),
      new Paragraph({
        style: 'CoverText',
        children: [new InsertedTextRun({ text: legend.inserted, ...context.tracked() })],
      }),
      new Paragraph({
        style: 'CoverText',
        children: [new DeletedTextRun({ text: legend.deleted, ...context.tracked() })],
      }),
      new Paragraph({ style: 'CoverText', children: [restyledRun(legend.restyled, context)] }),
      new Paragraph({ style: 'CoverText', children: [new TextRun(legend.moved)] }),
      ...table.filter(
        (each): each is Table | Paragraph => each instanceof Table || each instanceof Paragraph,
      ),
    ]),
  ];
}

export function headersOf({ sheet }: Context): { default: Header } {
  return {
    default: new Header({
      children: [new Paragraph({ style: 'Header', children: [new TextRun(legal(sheet.title))] })],
    }),
  };
}

export function footersOf({ sheet }: Context): { default: Footer } {
  const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return {
    default: new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: 'right', position: 9354 }],
          children: [
            new TextRun(`${legal(sheet.labels.edition)} · ${sheet.hash.slice(0, 16)}`),
            new TextRun({ children: ['\t', ...pages] }),
          ],
        }),
      ],
    }),
  };
}
