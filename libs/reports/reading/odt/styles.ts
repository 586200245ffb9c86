// By its real name: run from the sources, the thread that reads has no compiler before it.
import type { CountFormat } from '../../../domain/document/counting/index.ts';
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

export interface ListLevel {
  readonly ordered: boolean;
  /** Null where it shows no count. */
  readonly format: CountFormat | null;
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
  /** The list a paragraph's style puts it in; '' when it takes it out of all. */
  readonly #listed = new Map<string, string>();
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
        const list = attributes['style:list-style-name'];
        if (list !== undefined) this.#listed.set(name, list);
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

  /** Whether a paragraph's style takes it out of the lists that the styles it is made from put it in. */
  isUncounted(style: string | undefined): boolean {
    const said = this.#chain(style).map((name) => this.#listed.get(name));
    return said.find((list) => list !== undefined) === '';
  }

  /** The levels of a list by its style's name, or those by which all headings are counted. */
  list(name: string | null): ReadonlyMap<number, ListLevel> {
    return (name === null ? this.#outline : this.#lists.get(name)) ?? new Map<number, ListLevel>();
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
          format: formatOf(format),
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

/** What counts, by ODF's names of it (ODF 1.3, part 3, 20.322) and LibreOffice's for Russian. */
function formatOf(name: string): CountFormat | null {
  if (name === '') return null;
  if (name.startsWith('а, б')) return 'lower-cyrillic';
  if (name.startsWith('А, Б')) return 'upper-cyrillic';
  return FORMATS[name] ?? 'decimal';
}

const FORMATS: Readonly<Record<string, CountFormat>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
