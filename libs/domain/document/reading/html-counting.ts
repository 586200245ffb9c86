import type { Element } from 'hast';
import {
  type Closing,
  CLOSINGS,
  COUNT_FORMATS,
  type CountFormat,
  type Counting,
  markerOf,
  PLAIN_COUNTING,
} from '../counting/index.js';
import type { Numbered } from '../list-count.js';
import { styleOf } from './html-tree.js';

/** What a list of HTML counts with: what it says itself, as ours do, else its style, else its type. */
export function countingOfList(list: Element): Counting {
  const said = String(list.properties['dataFormat'] ?? '');
  const closed = String(list.properties['dataClosing'] ?? '');
  const format =
    COUNT_FORMATS.find((each) => each === said) ??
    BY_STYLE[styleOf(list, 'list-style-type').trim()] ??
    BY_TYPE[String(list.properties['type'] ?? '')] ??
    PLAIN_COUNTING.format;
  return { format, closing: CLOSINGS.find((each) => each === closed) ?? PLAIN_COUNTING.closing };
}

/** The number that a list or an item says it has; undefined when it says none. */
export function numberSaid(element: Element, name: 'start' | 'value'): number | undefined {
  const said = Number(element.properties[name] ?? Number.NaN);
  return Number.isInteger(said) && said >= 0 ? said : undefined;
}

const BY_TYPE: Readonly<Record<string, CountFormat>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

const BY_STYLE: Readonly<Record<string, CountFormat>> = {
  decimal: 'decimal',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};

/** Further than any list with letters goes. */
const MOST_LETTERS = 60;

/**
 * What a marker that is only shown, as `б)`, may be counted as: one sign is a letter here and a
 * Roman number there. What goes on with the list before it comes first, else the smaller number.
 */
export function countOfMarker(
  marker: string,
  numberAfter: (counting: Counting) => number,
): Omit<Numbered, 'level' | 'ordered'> | null {
  const shown = marker.replace(/\s+/g, '');
  const digits = Number(/\d+/.exec(shown)?.[0] ?? Number.NaN);
  const found = CLOSINGS.flatMap((closing: Closing) =>
    COUNT_FORMATS.flatMap((format) => {
      const most = format === 'decimal' ? [digits] : LETTERS;
      const number = most.find((each) => markerOf(each, { format, closing }) === shown);
      return number === undefined ? [] : [{ start: number, format, closing }];
    }),
  );
  const goesOn = found.find((each) => each.start > 1 && numberAfter(each) === each.start);
  return goesOn ?? found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

const LETTERS = Array.from({ length: MOST_LETTERS }, (_, index) => index + 1);
