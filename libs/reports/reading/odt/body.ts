import type { ReadingNote, RoughPiece } from '#libs/domain/document/reading';
import { Assembly, type Shape } from '../assembly.ts';
import { hasWords, type Line } from '../line.ts';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import { roleOf } from '../style-names.ts';
import { type OdtContext, readLine } from './line.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';

const DEEPEST = 6;

interface Item {
  readonly level: number;
  readonly ordered: boolean;
  readonly marker: string;
  /** The list style that counts it. */
  readonly list: string | undefined;
}

/** The children of an ODT's text, one after another, as pieces. */
export class Body {
  readonly #text = new Assembly();
  readonly #context: OdtContext;
  readonly #styles: Styles;
  /** How many headings of each rank there were since the last of a higher one. */
  #headings: number[] = [];

  constructor(styles: Styles, picture: OdtContext['picture']) {
    this.#styles = styles;
    this.#context = { styles, picture, inNote: false, counter: { links: 0 } };
  }

  add(element: XmlElement, item: Item | null = null): void {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return this.#addParagraph(element, item);
      case 'text:list':
        return this.#addList(element, 1, undefined);
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

  #addList(list: XmlElement, level: number, outer: string | undefined): void {
    const style = list.attributes['text:style-name'] ?? outer;
    let count = 0;
    for (const entry of elementsOf(list)) {
      if (entry.name !== 'text:list-item' && entry.name !== 'text:list-header') continue;
      const start = Number(entry.attributes['text:start-value'] ?? 0);
      count = start > 0 ? start : count + 1;
      let first = entry.name === 'text:list-item';
      for (const part of elementsOf(entry)) {
        if (part.name === 'text:list') this.#addList(part, level + 1, style);
        else {
          const ordered = this.#styles.isOrdered(style, level);
          const marker = this.#styles.marker(style, level, count);
          if (!first && textIn(part).trim() !== '')
            this.#text.note({
              note: 'guessed',
              what: 'nested-block',
              text: textIn(part).slice(0, 300),
            });
          this.add(
            part,
            first ? { level: Math.min(level, DEEPEST), ordered, marker, list: style } : null,
          );
          first = false;
        }
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
    if (element.name === 'text:h' || role === 'title') {
      const outline = Number(element.attributes['text:outline-level'] ?? 1);
      const level = role === 'title' ? 1 : Math.min(Math.max(outline, 1), DEEPEST);
      if (element.name === 'text:h') this.#number(line, outline, element, item?.list);
      return { kind: 'heading', attrs: { level } };
    }
    if (role === 'quote') return { kind: 'quote', attrs: {} };
    if (role === 'code') return { kind: 'code', attrs: {} };
    if (item === null) return { kind: 'paragraph', attrs: {} };
    const { level, ordered, marker } = item;
    return { kind: 'list_item', attrs: { level, ordered }, ...(ordered ? { marker } : {}) };
  }

  /** Headings are numbered by their rank, unless one says that it is not. */
  #number(line: Line, rank: number, { attributes }: XmlElement, list: string | undefined): void {
    if (attributes['text:is-list-header'] === 'true') return;
    this.#headings = Array.from({ length: rank }, (_, index) => this.#headings[index] ?? 0);
    this.#headings[rank - 1]! += 1;
    const number = this.#styles.headingNumber(this.#headings, list);
    if (number !== '') line.content.unshift({ type: 'text', text: `${number} ` });
  }
}
