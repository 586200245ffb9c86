import { Paragraph } from 'docx';
import type { SheetText } from '../sheet.ts';
import type { HeadingNumbers } from '../text/heading-numbers.ts';
import type { DocxOrder } from './write-docx.ts';

/** What the parts of a document share while it is built. */
export interface Context {
  readonly sheet: SheetText;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly targets: ReadonlySet<string>;
  readonly headings: HeadingNumbers;
  /** The footnotes met so far, by number. */
  readonly notes: Record<string, { readonly children: readonly Paragraph[] }>;
  /** A list of its own for each list of the text, so that each begins at 1. */
  nextList(): number;
  /** Whose a tracked change is, and when it was made; ids count through the document. */
  tracked(): { readonly id: number; readonly author: string; readonly date: string };
}

export const TAGS = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const;

export function contextOf({ sheet, files, at, headings }: DocxOrder): Context {
  let lists = 0;
  let changes = 0;
  return {
    sheet,
    headings,
    pictures: new Map(files.map(({ path, bytes }) => [path, bytes])),
    targets: new Set(sheet.targets),
    notes: {},
    nextList: () => (lists += 1),
    tracked: () => ({
      id: (changes += 1),
      author: sheet.agency,
      date: new Date(at).toISOString().replace(/\.\d+/, ''),
    }),
  };
}
