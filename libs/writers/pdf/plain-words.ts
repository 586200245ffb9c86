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
export async function plainWords(pdf: Pdf): Promise<void> {
  const maps = new Map<string, Promise<Font>>();
  const fonts = new Map<string, Promise<Font>>();
  const pages: string[] = [];
  for (const number of pdf.numbers) {
    const words = pdf.words(number);
    const map = /\/Type \/Font\n[^]*\/ToUnicode (\d+) 0 R/.exec(words)?.[1];
    if (map !== undefined) {
      if (!maps.has(map)) maps.set(map, plainFont(pdf, Number(map)));
      fonts.set(String(number), maps.get(map)!);
    } else if (words.includes('/Type /Page\n')) pages.push(words);
  }
  await Promise.all(pages.map((page) => plainPage(pdf, page, fonts)));
}

const SOFT_HYPHEN = '00AD';
const HYPHEN = '002D';
const BINDING_SPACE = '00A0';
const SPACE = '0020';

const ENTRY = /^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm;

async function plainFont(pdf: Pdf, number: number): Promise<Font> {
  const was = (await pdf.stream(number)).toString('latin1');
  let hyphen: string | null = null;
  const is = was.replace(ENTRY, (_, glyph: string, text: string) => {
    if (text === SOFT_HYPHEN) hyphen = glyph;
    return `<${glyph}> <${text === SOFT_HYPHEN ? HYPHEN : plain(text)}>`;
  });
  if (is !== was) pdf.setStream(number, Buffer.from(is, 'latin1'));
  const meanings = new Map(Array.from(is.matchAll(ENTRY), ([, glyph, text]) => [glyph!, text!]));
  return { meanings, hyphen };
}

/** A glyph shown by itself. */
const SHOWN = String.raw`0 Tr\n\/(f\d+) [^\n]+\n[^\n]+ Tm\n\(((?:\\\d{3}|\\?[^])+?)\) Tj\n`;
/** Glyphs and what they stand for where that is not what their font says; or a glyph without. */
const PLACE = new RegExp(
  String.raw`(\/Span <<\n {2}\/ActualText )(?:<FEFF([0-9A-F]+)>|\(((?:\\?[^])+?)\))(\n>> BDC\n)(?:(${SHOWN})EMC\n)?|(?<!BDC\n)${SHOWN}`,
  'g',
);

async function plainPage(
  pdf: Pdf,
  page: string,
  fonts: ReadonlyMap<string, Promise<Font>>,
): Promise<void> {
  const contents = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
  const stream = pdf.stream(contents);
  const named = new Map<string, Font>();
  for (const [, name, number] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const font = await fonts.get(number!);
    if (font) named.set(name!, font);
  }
  const meant = (
    whole: string,
    begin: string,
    unicode: string | undefined,
    ascii: string | undefined,
    going: string,
    shown: string | undefined,
    name: string | undefined,
    literal: string | undefined,
    lone: string | undefined,
    loneLiteral: string | undefined,
  ): string => {
    if (lone !== undefined)
      return named.get(lone)?.hyphen === codeOf(loneLiteral!) ? spanOf(whole) : whole;
    const given = unicode === undefined ? codeOf(ascii!).padStart(4, '0') : plain(unicode);
    if (shown !== undefined && named.get(name!)?.meanings.get(codeOf(literal!)) === given)
      return shown;
    if (unicode === undefined || unicode === given) return whole;
    return `${begin}<FEFF${given}>${going}${shown === undefined ? '' : `${shown}EMC\n`}`;
  };
  const was = (await stream).toString('latin1');
  const is = was.replace(PLACE, meant);
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

const codes = new Map<string, string>();

/** The bytes of a literal string (ISO 32000-1, 7.3.4.2) in hexadecimal. */
function codeOf(literal: string): string {
  const known = codes.get(literal);
  if (known !== undefined) return known;
  const code = Array.from(
    literal.matchAll(/\\(\d{3})|\\([^])|[^]/g),
    ([character, octal, name]) => {
      if (octal !== undefined) return parseInt(octal, 8);
      return name === undefined ? character.charCodeAt(0) : (ESCAPES[name] ?? name.charCodeAt(0));
    },
  );
  const shown = Buffer.from(code).toString('hex').toUpperCase();
  codes.set(literal, shown);
  return shown;
}
