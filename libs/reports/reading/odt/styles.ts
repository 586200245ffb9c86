import { child, descendants, elementsOf, type XmlElement } from '../xml.ts';

export interface TextLook {
  readonly strong: boolean;
  readonly em: boolean;
  readonly strike: boolean;
  readonly sub: boolean;
  readonly sup: boolean;
  readonly code: boolean;
  readonly hidden: boolean;
}

interface ListLevel {
  readonly ordered: boolean;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels its number shows. */
  readonly shows: number;
}

/** The styles of an ODT: those of everybody's and those that were made for this text alone. */
export class Styles {
  readonly #parents = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #text = new Map<string, XmlElement>();
  readonly #lists = new Map<string, Map<number, ListLevel>>();
  readonly #outline: Map<number, ListLevel>;

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const style of descendants(root, 'style:style')) {
        const { attributes } = style;
        const name = attributes['style:name'] ?? '';
        const parent = attributes['style:parent-style-name'];
        if (parent !== undefined) this.#parents.set(name, parent);
        this.#names.set(name, attributes['style:display-name'] ?? decoded(name));
        const look = child(style, 'style:text-properties');
        if (look) this.#text.set(name, look);
      }
      for (const list of descendants(root, 'text:list-style'))
        this.#lists.set(list.attributes['style:name'] ?? '', levelsOf(list));
    }
    const [outline] = roots.flatMap((root) => descendants(root, 'text:outline-style'));
    this.#outline = outline ? levelsOf(outline) : new Map();
  }

  /** The names of a paragraph's style and of those it is made from, the nearest first. */
  namesOf(style: string | undefined): string[] {
    return this.#chain(style).map((name) => this.#names.get(name) ?? decoded(name));
  }

  look(style: string | undefined): TextLook {
    const value = (name: string): string =>
      this.#chain(style)
        .map((each) => this.#text.get(each)?.attributes[name])
        .find((found) => found !== undefined) ?? '';
    const names = this.namesOf(style);
    const place = value('style:text-position');
    const weight = value('fo:font-weight');
    return {
      strong: weight === 'bold' || Number(weight) >= 600 || names.includes('Strong Emphasis'),
      em: /italic|oblique/.test(value('fo:font-style')) || names.includes('Emphasis'),
      strike: /solid|double|line/.test(
        value('style:text-line-through-style') + value('style:text-line-through-type'),
      ),
      sub: /^sub|^-/.test(place),
      sup: /^super|^[1-9]\d*% /.test(place),
      code: names.includes('Source Text'),
      hidden: value('text:display') === 'none',
    };
  }

  isOrdered(list: string | undefined, level: number): boolean {
    return this.#lists.get(list ?? '')?.get(level)?.ordered ?? false;
  }

  /** The marker of an item, counted from 1 in its list. */
  marker(list: string | undefined, level: number, count: number): string {
    const found = this.#lists.get(list ?? '')?.get(level);
    if (found === undefined) return `${count}.`;
    return `${found.prefix}${formatted(count + found.start - 1, found.format)}${found.suffix}`;
  }

  /**
   * The number of a heading, from how many there are of each rank: as its list counts, or else as
   * all headings are counted; '' when they are not.
   */
  headingNumber(counts: readonly number[], list: string | undefined): string {
    const levels = (list === undefined ? undefined : this.#lists.get(list)) ?? this.#outline;
    const level = levels.get(counts.length);
    if (level === undefined || !level.ordered) return '';
    const parts = counts.slice(-level.shows).map((count, index) => {
      const rank = counts.length - Math.min(level.shows, counts.length) + index + 1;
      return formatted(count, levels.get(rank)?.format ?? '1');
    });
    return `${level.prefix}${parts.filter(Boolean).join('.')}${level.suffix}`;
  }

  #chain(style: string | undefined): string[] {
    const chain: string[] = [];
    for (
      let next = style;
      next !== undefined && !chain.includes(next);
      next = this.#parents.get(next)
    )
      chain.push(next);
    return chain;
  }
}

function levelsOf(list: XmlElement): Map<number, ListLevel> {
  return new Map(
    elementsOf(list).map(({ name, attributes }) => {
      const format = attributes['style:num-format'] ?? '';
      return [
        Number(attributes['text:level'] ?? 1),
        {
          ordered: name !== 'text:list-level-style-bullet' && format !== '',
          format,
          prefix: attributes['style:num-prefix'] ?? '',
          suffix: attributes['style:num-suffix'] ?? '',
          start: Number(attributes['text:start-value'] ?? 1),
          shows: Number(attributes['text:display-levels'] ?? 1),
        },
      ];
    }),
  );
}

/** `Heading_20_1` is how a name with a space is written. */
function decoded(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function formatted(count: number, format: string): string {
  if (/^[aA]$/.test(format)) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === 'A' ? letter.toUpperCase() : letter;
  }
  return format === '' ? '' : String(count);
}
