import { child, elementsOf, type XmlElement } from '../xml.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

/** What stands before a numbered paragraph. */
export interface Marker {
  readonly ordered: boolean;
  /** As `4.1.2.` or `б)`; '' for a bullet. */
  readonly text: string;
  /** The number is made of those of the levels above: `4.1.2.` */
  readonly compound: boolean;
  /** From 0. */
  readonly level: number;
  /** Items of one list have the same. */
  readonly list: string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
  readonly style: string | null;
}

const DEEPEST = 9;

/** Counts the numbered paragraphs of a document, in its order, as the word processor does. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, { abstract: string; restarts: Map<number, number> }>();
  readonly #styled = new Map<string, string>();
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | null) {
    const all = root ? elementsOf(root) : [];
    for (const abstract of all.filter(({ name }) => name === 'w:abstractNum')) {
      const id = abstract.attributes['w:abstractNumId'] ?? '';
      this.#levels.set(id, levelsOf(abstract));
      const link = valueOf(abstract, 'w:numStyleLink');
      if (link !== null) this.#styled.set(id, link);
    }
    const named = new Map(
      all.flatMap((abstract) => {
        const name = valueOf(abstract, 'w:styleLink');
        return name === null ? [] : [[name, abstract.attributes['w:abstractNumId'] ?? '']];
      }),
    );
    for (const [id, style] of this.#styled) {
      const levels = this.#levels.get(named.get(style) ?? '');
      if (levels) this.#levels.set(id, levels);
    }
    for (const num of all.filter(({ name }) => name === 'w:num'))
      this.#lists.set(num.attributes['w:numId'] ?? '', this.#listOf(num));
  }

  /** The marker of the next paragraph of a list; null when the file does not say what it is. */
  next(numId: string, given: number | null, styleId: string | null): Marker | null {
    const list = this.#lists.get(numId);
    const levels = this.#levels.get(list?.abstract ?? '');
    if (list === undefined || levels === undefined || numId === '0') return null;
    const byStyle = [...levels].find(([, { style }]) => style !== null && style === styleId)?.[0];
    const at = Math.min(Math.max(given ?? byStyle ?? 0, 0), DEEPEST - 1);
    const level = levels.get(at);
    if (level === undefined) return null;

    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const first = `${numId} ${at}`;
    const restart = this.#begun.has(first) ? undefined : list.restarts.get(at);
    this.#begun.add(first);
    counts[at] = restart ?? (counts[at] == null ? level.start : counts[at] + 1);
    counts.length = at + 1;
    if (level.format === 'bullet' || level.format === 'none')
      return { ordered: false, text: '', compound: false, level: at, list: list.abstract };
    const parts = level.text.match(/%[1-9]/g) ?? [];
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = levels.get(index);
      const count = counts[index] ?? other?.start ?? 1;
      return formatted(count, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return {
      ordered: parts.length > 0,
      text: text.trim(),
      compound: parts.length > 1,
      level: at,
      list: list.abstract,
    };
  }

  #listOf(num: XmlElement): { abstract: string; restarts: Map<number, number> } {
    const abstract = valueOf(num, 'w:abstractNumId') ?? '';
    const restarts = new Map<number, number>();
    for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl'] ?? 0);
      const start = numberOf(override, 'w:startOverride');
      const own = child(override, 'w:lvl');
      if (start !== null) restarts.set(at, start);
      else if (own) restarts.set(at, numberOf(own, 'w:start') ?? 1);
    }
    return { abstract, restarts };
  }
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = elementsOf(abstract).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        start: numberOf(level, 'w:start') ?? 1,
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        legal: toggleOf(level, 'w:isLgl') ?? false,
        style: valueOf(level, 'w:pStyle'),
      },
    ]),
  );
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return lettered(count, LATIN);
    case 'upperLetter':
      return lettered(count, LATIN).toUpperCase();
    case 'russianLower':
      return lettered(count, RUSSIAN);
    case 'russianUpper':
      return lettered(count, RUSSIAN).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

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
