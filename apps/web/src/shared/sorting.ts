import type { Language } from '#libs/domain';

/** Browsers sort Kazakh as if it were Russian, with і beside и; this is the order of its alphabet. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Compares two names as a reader of the language would find them in a list. */
export function compareNames(a: string, b: string, language: Language): number {
  if (language !== 'kk') return a.localeCompare(b, language, { numeric: true });
  const left = letters(a);
  const right = letters(b);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = rank(left[index] ?? '') - rank(right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Quotation marks and dashes around a name do not count. */
function letters(name: string): string[] {
  return [
    ...name
      .toLowerCase()
      .replace(/[«»"'„“”\-–—]/g, '')
      .trim(),
  ];
}

function rank(letter: string): number {
  const place = KAZAKH.indexOf(letter);
  return place === -1 ? (letter.codePointAt(0) ?? 0) - 0x10000 : place;
}
