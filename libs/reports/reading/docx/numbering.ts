// By its real name: run from the sources, the thread that reads has no compiler before it.
import { counted, type CountFormat } from '../../../domain/document/counting/index.ts';
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
  /** The count alone, without its level's words; null where it is no count. */
  readonly count: number | null;
  readonly format: CountFormat;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
  readonly style: string | null;
  /** The deepest level that makes it begin again, from 0; null for every one above it. */
  readonly after: number | null;
}

interface List {
  readonly abstract: string;
  /** Its own numbers to begin with. */
  readonly starts: ReadonlyMap<number, number>;
  /** Levels it defines otherwise than what it is made from. */
  readonly levels: ReadonlyMap<number, Level>;
}

const DEEPEST = 9;

/** Counts the numbered paragraphs of a document, in its order, as the word processor does. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
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

  /**
   * The marker of the next paragraph of a list; null when the file does not say what it is. `styles`
   * are the paragraph's style and those it is made from: a level may be tied to one of them.
   */
  next(numId: string, given: number | null, styles: readonly string[]): Marker | null {
    const list = this.#lists.get(numId);
    const common = this.#levels.get(list?.abstract ?? '');
    if (list === undefined || common === undefined || numId === '0') return null;
    const levels = new Map([...common, ...list.levels]);
    const at = Math.min(Math.max(given ?? tiedLevel(levels, styles) ?? 0, 0), DEEPEST - 1);
    const level = levels.get(at);
    if (level === undefined) return null;

    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    const first = `${numId} ${at}`;
    const start = list.starts.get(at);
    const restarts = start !== undefined && !this.#begun.has(first);
    this.#begun.add(first);
    const before = counts[at];
    const count = before == null || restarts ? (start ?? level.start) : before + 1;
    counts[at] = count;
    for (const [deeper, { after }] of levels)
      if (deeper > at && (after === null || after >= at)) counts[deeper] = null;
    const place = { level: at, list: list.abstract };
    if (level.format === 'bullet')
      return {
        ...place,
        ordered: false,
        text: '',
        compound: false,
        count: null,
        format: 'decimal',
      };
    const parts = level.text.match(/%[1-9]/g) ?? [];
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = levels.get(index);
      const shown = counts[index] ?? list.starts.get(index) ?? other?.start ?? 1;
      return formatted(shown, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
    });
    const own = level.legal ? 'decimal' : level.format;
    return {
      ...place,
      ordered: parts.length > 0 && level.format !== 'none',
      text: text.trim(),
      compound: parts.length > 1,
      count: FORMATS[own] === undefined ? null : count,
      format: FORMATS[own] ?? 'decimal',
    };
  }

  #listOf(num: XmlElement): List {
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl'] ?? 0);
      const start = numberOf(override, 'w:startOverride');
      const own = child(override, 'w:lvl');
      if (own) levels.set(at, levelOf(own));
      if (start !== null) starts.set(at, start);
      else if (own) starts.set(at, levelOf(own).start);
    }
    return { abstract: valueOf(num, 'w:abstractNumId') ?? '', starts, levels };
  }
}

function tiedLevel(levels: ReadonlyMap<number, Level>, styles: readonly string[]): number | null {
  for (const wanted of styles)
    for (const [at, { style }] of levels) if (style === wanted) return at;
  return null;
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = elementsOf(abstract).filter(({ name }) => name === 'w:lvl');
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]));
}

function levelOf(level: XmlElement): Level {
  const after = numberOf(level, 'w:lvlRestart');
  return {
    start: numberOf(level, 'w:start') ?? 1,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    legal: toggleOf(level, 'w:isLgl') ?? false,
    style: valueOf(level, 'w:pStyle'),
    // Counted from 1; 0 is never.
    after: after === null ? null : after - 1,
  };
}

/** Word's names of what it counts with (ECMA-376, 17.18.59). */
const FORMATS: Readonly<Record<string, CountFormat>> = {
  decimal: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  russianLower: 'lower-cyrillic',
  russianUpper: 'upper-cyrillic',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function formatted(count: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  return counted(count, FORMATS[format] ?? 'decimal');
}
