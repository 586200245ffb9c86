/** What a font can show: code points in closed ranges, rising. */
export type Coverage = readonly (readonly [first: number, last: number])[];

const TABLE_RECORD = 16;
const ENCODING_RECORD = 8;

/**
 * Reads which characters a TrueType font has, from its `cmap` table (OpenType 1.9): format 12
 * where there is one, else format 4. Of a segment in format 4 it is enough to know that it is
 * there: fonts made by the usual tools map every code of a segment but the closing U+FFFF.
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + index * ENCODING_RECORD;
    return cmap + view.getUint32(record + 4);
  });
  const full = subtables.find((at) => view.getUint16(at) === 12);
  if (full !== undefined) return groups(view, full);
  const basic = subtables.find((at) => view.getUint16(at) === 4);
  return basic === undefined ? [] : segments(view, basic);
}

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * TABLE_RECORD;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function groups(view: DataView, at: number): Coverage {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

function segments(view: DataView, at: number): Coverage {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  return Array.from({ length: count }, (_, index) => {
    return [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)] as const;
  }).filter(([first]) => first !== 0xffff);
}

export function covers(coverage: Coverage, codePoint: number): boolean {
  return coverage.some(([first, last]) => first <= codePoint && codePoint <= last);
}

const BOX = '□';

/** Direction marks, joiners and the like: nothing to see, and in print nothing to keep. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * The text with a box for each character that no font of ours can show. PDF/A refuses a document
 * over a single one, and one word in somebody's proposal must not hold up a publication.
 */
export function printable(text: string, fonts: readonly Coverage[]): string {
  return text.replace(UNSEEN, '').replace(beyond(fonts), BOX);
}

/** What is neither ASCII, which every font has and which carries the syntax of the data, nor shown. */
function beyond(fonts: readonly Coverage[]): RegExp {
  const point = (code: number): string => `\\u{${code.toString(16)}}`;
  const shown = fonts.flat().map(([first, last]) => `${point(first)}-${point(last)}`);
  return new RegExp(`[^\\0-\\x7F${shown.join('')}]|\\p{Co}`, 'gu');
}
