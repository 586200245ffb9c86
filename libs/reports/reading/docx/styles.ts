import { child, elementsOf, type XmlElement } from '../xml.ts';
import { headingIn, isOrdinary, roleOf, type Role } from '../style-names.ts';
import { numberOf, toggleOf, valueOf } from './properties.ts';

export interface ParagraphStyle {
  /** 1 to 6 for a heading. */
  readonly heading: number | null;
  readonly role: Role | null;
  /** 1 for the first; of lists that are so by their style alone. */
  readonly listLevel: number;
  readonly numId: string | null;
  readonly numLevel: number | null;
  /** The ids of the style and of those it is made from, the nearest first. */
  readonly ids: readonly string[];
  /** As the user sees it; null when the file does not define it. */
  readonly name: string | null;
  /** Its name says what the paragraph is, or that it is a paragraph like any other. */
  readonly known: boolean;
}

export interface CharacterStyle {
  readonly strong: boolean;
  readonly em: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly hidden: boolean;
}

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** The styles of a document by id, each with what it takes over from those it is based on. */
export class Styles {
  readonly #definitions = new Map<string, Definition>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #characters = new Map<string, CharacterStyle>();
  #default: string | null = null;

  constructor(root: XmlElement | null) {
    for (const style of root ? elementsOf(root) : []) {
      const id = style.attributes['w:styleId'];
      if (style.name !== 'w:style' || id === undefined) continue;
      const isDefault = /^(1|true|on)$/.test(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#default = id;
      this.#definitions.set(id, {
        id,
        name: valueOf(style, 'w:name') ?? id,
        basedOn: valueOf(style, 'w:basedOn'),
        paragraph: child(style, 'w:pPr'),
        run: child(style, 'w:rPr'),
      });
    }
  }

  paragraph(given: string | null): ParagraphStyle {
    const id = given ?? this.#default ?? '';
    const known = this.#paragraphs.get(id);
    if (known) return known;
    const chain = this.#chain(id);
    const style = paragraphStyle(id, chain);
    this.#paragraphs.set(id, style);
    return style;
  }

  character(id: string | null): CharacterStyle {
    if (id === null) return PLAIN;
    const known = this.#characters.get(id);
    if (known) return known;
    const chain = this.#chain(id);
    const says = (name: string): boolean =>
      chain.map(({ run }) => toggleOf(run, name)).find((value) => value !== null) ?? false;
    const names = [id, ...chain.map(({ name }) => name)];
    const style: CharacterStyle = {
      strong: says('w:b') || names.some((name) => /^strong$/i.test(name)),
      em: says('w:i') || names.some((name) => /^emphasis$/i.test(name)),
      strike: says('w:strike') || says('w:dstrike'),
      code: names.some((name) =>
        /code|^html (keyboard|sample|typewriter)|source.?text/i.test(name),
      ),
      hidden: says('w:vanish'),
    };
    this.#characters.set(id, style);
    return style;
  }

  /** A style and those it is based on, itself first; a ring ends where it began. */
  #chain(id: string): Definition[] {
    const chain: Definition[] = [];
    for (
      let next = this.#definitions.get(id);
      next && !chain.includes(next);
      next = next.basedOn === null ? undefined : this.#definitions.get(next.basedOn)
    )
      chain.push(next);
    return chain;
  }
}

const PLAIN: CharacterStyle = {
  strong: false,
  em: false,
  strike: false,
  code: false,
  hidden: false,
};

function paragraphStyle(id: string, chain: readonly Definition[]): ParagraphStyle {
  const names = chain.length === 0 ? [id] : chain.map(({ name }) => name);
  const first = <T>(read: (properties: XmlElement | undefined) => T | null): T | null =>
    chain.map(({ paragraph }) => read(paragraph)).find((value) => value !== null) ?? null;
  const outline = first((properties) => numberOf(properties, 'w:outlineLvl'));
  const role = names.map(roleOf).find((found) => found !== null) ?? null;
  const named = names.map(headingIn).find((found) => found !== null) ?? null;
  const numbering = chain
    .map(({ paragraph }) => child(paragraph, 'w:numPr'))
    .filter((numPr) => numPr !== undefined);
  const numId = numbering.map((numPr) => valueOf(numPr, 'w:numId')).find(Boolean) ?? null;
  return {
    heading: outline !== null ? (outline <= 8 ? Math.min(outline + 1, 6) : null) : named,
    role,
    listLevel: Number(/(\d)\s*$/.exec(names.find((name) => roleOf(name) !== null) ?? '')?.[1] ?? 1),
    numId,
    numLevel:
      numbering.map((numPr) => numberOf(numPr, 'w:ilvl')).find((level) => level !== null) ?? null,
    ids: chain.map((each) => each.id),
    name: chain[0]?.name ?? null,
    known: role !== null || named !== null || outline !== null || isOrdinary(names[0] ?? ''),
  };
}
