// One file without imports: threads that run from the sources, with no compiler before them, count too.

/** What an item of a numbered list or a heading may be counted with. */
export const COUNT_FORMATS = [
  'decimal',
  'lower-letter',
  'upper-letter',
  'lower-cyrillic',
  'upper-cyrillic',
  'lower-roman',
  'upper-roman',
] as const;

export type CountFormat = (typeof COUNT_FORMATS)[number];

/** How a count of a list is closed: `3.`, `3)` or `(3)`. */
export const CLOSINGS = ['.', ')', '()'] as const;

export type Closing = (typeof CLOSINGS)[number];

/** How the items of a list are numbered; our lists count 1. 2. 3. unless they say otherwise. */
export interface Counting {
  readonly format: CountFormat;
  readonly closing: Closing;
}

export const PLAIN_COUNTING: Counting = { format: 'decimal', closing: '.' };

/** What stands before an item: `3.`, `б)`, `(iv)`. */
export function markerOf(count: number, { format, closing }: Counting): string {
  const written = counted(count, format);
  return closing === '()' ? `(${written})` : written + closing;
}

/** How a marker of this count is closed; null when other words stand around it. */
export function closingOf(marker: string, count: number, format: CountFormat): Closing | null {
  return CLOSINGS.find((closing) => markerOf(count, { format, closing }) === marker) ?? null;
}

/** A count as it is written: 3, c, C, в, В, iii, III. What a format has no sign for is in digits. */
export function counted(count: number, format: CountFormat): string {
  switch (format) {
    case 'decimal':
      return String(count);
    case 'lower-letter':
      return lettered(count, LATIN);
    case 'upper-letter':
      return lettered(count, LATIN).toUpperCase();
    case 'lower-cyrillic':
      return lettered(count, RUSSIAN);
    case 'upper-cyrillic':
      return lettered(count, RUSSIAN).toUpperCase();
    case 'lower-roman':
      return roman(count);
    case 'upper-roman':
      return roman(count).toUpperCase();
  }
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Without those that look like others or begin no word: ё й ъ ы ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** After the last letter come doubled ones: z, aa, bb. */
function lettered(count: number, alphabet: string): string {
  if (count < 1) return String(count);
  const letter = alphabet[(count - 1) % alphabet.length]!;
  return letter.repeat(Math.min(Math.floor((count - 1) / alphabet.length) + 1, 20));
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  if (count < 1 || count > 5000) return String(count);
  let left = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}
