import type { ReadingNote, RoughPiece } from '#libs/domain/document/reading';
import { Assembly, type Shape } from '../assembly.ts';
import { hasWords, type Line } from '../line.ts';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import { headingIn, roleOf } from '../style-names.ts';
import { type OdtContext, readLine } from './line.ts';
import { ListNumbers, type OdtMarker } from './list-numbers.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';

const DEEPEST = 6;

interface Item {
  readonly level: number;
  readonly marker: OdtMarker;
}

/** The children of an ODT's text, one after another, as pieces. */
export class Body {
  readonly #text = new Assembly();
  readonly #context: OdtContext;
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;

  constructor(styles: Styles, picture: OdtContext['picture']) {
    this.#styles = styles;
    this.#numbers = new ListNumbers(styles);
    this.#context = { styles, picture, inNote: false, counter: { links: 0 } };
  }

  add(element: XmlElement, item: Item | null = null): void {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return this.#addParagraph(element, item);
      case 'text:list':
        return this.#addList(element, 1, undefined, null);
      case 'table:table':
        return this.#text.table(readTable(element, this.#context));
      case 'text:section':
      case 'text:index-body':
      case 'office:text':
        return elementsOf(element).forEach((each) => this.add(each));
      case 'text:tracked-changes':
        for (const deletion of descendants(element, 'text:deletion')) {
          const text = descendants(deletion, 'text:p').map(textIn).join(' ');
          if (text.trim() !== '')
            this.#text.note({ note: 'dropped', what: 'tracked-change', text: text.slice(0, 300) });
        }
        return;
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:table-index':
        return this.#text.contents(textIn(child(element, 'text:index-body') ?? element));
      case 'draw:frame':
        return this.#addParagraph({ name: 'text:p', attributes: {}, children: [element] }, null);
      default:
    }
  }

  finish(): RoughPiece[] {
    return this.#text.finish();
  }

  /** What stands on every page is not part of the text. */
  runningNotes(masters: readonly XmlElement[]): ReadingNote[] {
    const words = masters
      .flatMap((master) => elementsOf(master))
      .filter(({ name }) => /^style:(header|footer)/.test(name))
      .map((part) => textIn(part).trim())
      .filter((text) => text !== '');
    return [...new Set(words)].map((text) => ({
      kind: 'dropped',
      what: 'header-footer',
      text: text.slice(0, 300),
      line: null,
      place: null,
    }));
  }

  #addList(
    list: XmlElement,
    level: number,
    outer: string | undefined,
    counted: ReturnType<ListNumbers['begin']> | null,
  ): void {
    const style = list.attributes['text:style-name'] ?? outer;
    const counts = counted ?? this.#numbers.begin(list, style);
    for (const entry of elementsOf(list)) {
      if (entry.name !== 'text:list-item' && entry.name !== 'text:list-header') continue;
      let first = entry.name === 'text:list-item';
      for (const part of elementsOf(entry)) {
        if (part.name === 'text:list') this.#addList(part, level + 1, style, counts);
        else if (first) {
          const start = numberIn(entry, 'text:start-value');
          // Headings may lie in a list without lying in one another.
          const rank = level === 1 ? numberIn(part, 'text:outline-level') : null;
          const marker = this.#numbers.next(counts, style, rank ?? level, start);
          this.add(part, { level: Math.min(level, DEEPEST), marker });
        } else {
          const text = textIn(part).slice(0, 300);
          if (text.trim() !== '' && entry.name === 'text:list-item')
            this.#text.note({ note: 'guessed', what: 'nested-block', text });
          this.add(part, null);
        }
        first = false;
      }
    }
  }

  #addParagraph(element: XmlElement, item: Item | null): void {
    const line = readLine(element, this.#context);
    const names = this.#styles.namesOf(element.attributes['text:style-name']);
    const role = names.map(roleOf).find((found) => found !== null) ?? null;
    if (role === 'contents') this.#text.contents(textIn(element));
    else if (!hasWords(line) && line.figures.length === 0) {
      this.#text.names(line.names);
      line.notes.forEach((note) => this.#text.note(note));
    } else if (role === 'caption' && hasWords(line)) this.#text.caption(line);
    else this.#text.line(line, this.#shapeOf(element, line, role, item));
    for (const box of line.boxes) elementsOf(box).forEach((each) => this.add(each));
  }

  #shapeOf(
    element: XmlElement,
    line: Line,
    role: ReturnType<typeof roleOf>,
    item: Item | null,
  ): Shape {
    const rank = rankOf(element, role, this.#styles.namesOf(element.attributes['text:style-name']));
    if (rank !== null) {
      const number = item?.marker ?? this.#headingMarker(element, rank);
      if (number && number.text !== '')
        line.content.unshift({ type: 'text', text: `${number.text} ` });
      return { kind: 'heading', attrs: { level: Math.min(rank, DEEPEST) } };
    }
    if (role === 'quote') return { kind: 'quote', attrs: {} };
    if (role === 'code') return { kind: 'code', attrs: {} };
    if (item === null) return { kind: 'paragraph', attrs: {} };
    const { ordered, text, compound, count: number, format, list } = item.marker;
    const attrs = { level: item.level, ordered };
    if (!ordered) return { kind: 'list_item', attrs };
    const count = { number, format };
    return { kind: 'list_item', attrs, marker: text, list, compound, count };
  }

  /** Headings outside lists are numbered by their rank, unless one says that it is not. */
  #headingMarker(element: XmlElement, rank: number): OdtMarker | null {
    const { name, attributes } = element;
    if (name !== 'text:h' || attributes['text:is-list-header'] === 'true') return null;
    if (this.#styles.isUncounted(attributes['text:style-name'])) return null;
    const restarts = attributes['text:restart-numbering'] === 'true';
    return this.#numbers.heading(rank, restarts ? numberIn(element, 'text:start-value') : null);
  }
}

/** The rank of a heading: of one that is called so, or of a paragraph whose style is. */
function rankOf(
  { name, attributes }: XmlElement,
  role: ReturnType<typeof roleOf>,
  styles: readonly string[],
): number | null {
  if (role === 'title') return 1;
  if (name === 'text:h') return Math.max(Number(attributes['text:outline-level'] ?? 1), 1);
  return styles.map(headingIn).find((rank) => rank !== null) ?? null;
}

function numberIn({ attributes }: XmlElement, name: string): number | null {
  const value = Number(attributes[name] ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? value : null;
}
