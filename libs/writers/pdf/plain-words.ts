import type { Pdf } from './pdf.ts';

/** What each glyph of a font stands for, in hexadecimal UTF-16, by the glyph's code. */
type Meanings = ReadonlyMap<string, string>;

interface Font {
  readonly meanings: Meanings;
  /** The glyph of both hyphens, where the font's map called it the soft one. */
  readonly hyphen: string | null;
}

/**
 * Takes out of the words of a PDF what was put in only to lay them out: the soft hyphens at which no
 * line was broken, and the spaces that hold two words together. What a reader finds, copies and hears
 * is then the text as it was written. Typst gives a soft hyphen no glyph of its own but lets the letter
 * before it stand for both, in `ActualText` or in the font's map to Unicode (ISO 32000-1, 14.9.4 and
 * 9.10.3). The hyphen at the end of a broken line has a glyph, and stays U+00AD (14.8.2.2.3); it shares
 * that glyph with the hyphen of іс-қимыл, which must be the one in the map: some readers know only that.
 */
export function plainWords(pdf: Pdf): void {
  const maps = new Map<string, Font>();
  const fonts = new Map<string, Font>();
  const pages: string[] = [];
  for (const number of pdf.numbers) {
    const words = pdf.words(number);
    const map = /\/Type \/Font\n[^]*\/ToUnicode (\d+) 0 R/.exec(words)?.[1];
    if (map !== undefined) {
      if (!maps.has(map)) maps.set(map, plainFont(pdf, Number(map)));
      fonts.set(String(number), maps.get(map)!);
    } else if (words.includes('/Type /Page\n')) pages.push(words);
  }
  for (const page of pages) plainPage(pdf, page, fonts);
}

const SOFT_HYPHEN = '00AD';
const HYPHEN = '002D';
const BINDING_SPACE = '00A0';
const SPACE = '0020';

const ENTRY = /^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm;

function plainFont(pdf: Pdf, number: number): Font {
  const was = pdf.stream(number).toString('latin1');
  let hyphen: string | null = null;
  const is = was.replace(ENTRY, (_, glyph: string, text: string) => {
    if (text === SOFT_HYPHEN) hyphen = glyph;
    return `<${glyph}> <${text === SOFT_HYPHEN ? HYPHEN : plain(text)}>`;
  });
  if (is !== was) pdf.setStream(number, Buffer.from(is, 'latin1'));
  const meanings = new Map(Array.from(is.matchAll(ENTRY), ([, glyph, text]) => [glyph!, text!]));
  return { meanings, hyphen };
}

const MEANING = /(\/ActualText <FEFF)([0-9A-F]+)/g;

/** One glyph by itself, and what it stands for where that is not what its font says. */
const SINGLE =
  /(\/Span <<\n {2}\/ActualText (?:<FEFF([0-9A-F]+)>|\(((?:\\?[^])+?)\))\n>> BDC\n)?(0 Tr\n\/(f\d+) [^\n]+\n[^\n]+ Tm\n\(((?:\\\d{3}|\\?[^])+?)\) Tj\n)(EMC\n)?/g;

function plainPage(pdf: Pdf, page: string, fonts: ReadonlyMap<string, Font>): void {
  const contents = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
  const named = new Map(
    Array.from(page.matchAll(/\/(f\d+) (\d+) 0 R/g), ([, name, font]) => [name!, fonts.get(font!)]),
  );
  const single = (
    whole: string,
    begin: string | undefined,
    unicode: string | undefined,
    ascii: string | undefined,
    shown: string,
    name: string,
    literal: string,
    end: string | undefined,
  ): string => {
    const font = named.get(name);
    const glyph = codeOf(literal);
    if (begin === undefined) return font?.hyphen === glyph ? spanOf(shown) + (end ?? '') : whole;
    const given = unicode ?? (ascii && codeOf(ascii).padStart(4, '0'));
    return given !== undefined && font?.meanings.get(glyph) === given ? shown : whole;
  };
  const was = pdf.stream(contents).toString('latin1');
  const is = was
    .replace(MEANING, (_, begin: string, text: string) => begin + plain(text))
    .replace(SINGLE, single);
  if (is !== was) pdf.setStream(contents, Buffer.from(is, 'latin1'));
}

const spanOf = (shown: string): string =>
  `/Span <<\n  /ActualText <FEFF${SOFT_HYPHEN}>\n>> BDC\n${shown}EMC\n`;

function plain(text: string): string {
  const units = text.match(/.{4}/g) ?? [];
  return units
    .filter((unit) => units.length === 1 || unit !== SOFT_HYPHEN)
    .map((unit) => (unit === BINDING_SPACE ? SPACE : unit))
    .join('');
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a literal string (ISO 32000-1, 7.3.4.2) in hexadecimal. */
function codeOf(literal: string): string {
  const bytes = literal.replace(
    /\\(\d{3})|\\([^])|[^]/g,
    (character, octal?: string, name?: string) => {
      const byte = octal
        ? parseInt(octal, 8)
        : name
          ? (ESCAPES[name] ?? name.charCodeAt(0))
          : character.charCodeAt(0);
      return byte.toString(16).padStart(2, '0');
    },
  );
  return bytes.toUpperCase();
}
