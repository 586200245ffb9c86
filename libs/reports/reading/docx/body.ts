import { Assembly, type Shape } from '../assembly.ts';
import { hasWords, joined, type Line } from '../line.ts';
import type { RoughPiece } from '#libs/domain/document/reading';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import type { DocxContext } from './context.ts';
import { readLine } from './line.ts';
import type { Marker } from './numbering.ts';
import { numberOf, valueOf } from './properties.ts';
import type { ParagraphStyle } from './styles.ts';
import { readTable } from './table.ts';

const DEEPEST = 6;

/** The children of a document's body, one after another, as pieces of a text. */
export class Body {
  readonly #text = new Assembly();
  readonly #context: DocxContext;
  /** A paragraph whose end was deleted runs on into the next. */
  #runsOn: Line | null = null;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  add(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        return this.#addParagraph(element);
      case 'w:tbl':
        return this.#text.table(readTable(element, this.#context));
      case 'w:sdt':
        return this.#addContentControl(element);
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return elementsOf(element).forEach((each) => this.add(each));
      case 'w:bookmarkStart':
        return this.#text.names([element.attributes['w:name'] ?? '']);
      case 'w:altChunk':
        return this.#text.note({ note: 'dropped', what: 'embedded-object', text: 'altChunk' });
      default:
    }
  }

  finish(): RoughPiece[] {
    if (this.#runsOn) this.#text.line(this.#runsOn, { kind: 'paragraph', attrs: {} });
    return this.#text.finish();
  }

  #addContentControl(element: XmlElement): void {
    const properties = child(element, 'w:sdtPr');
    const gallery = properties ? descendants(properties, 'w:docPartGallery')[0] : undefined;
    const kind = gallery?.attributes['w:val'] ?? '';
    const words = (): string => descendants(element, 'w:t').map(textIn).join(' ');
    if (/table of contents/i.test(kind)) this.#text.contents(words());
    // A cover says of the text what the house knows of it, and is made anew.
    else if (/cover page/i.test(kind))
      this.#text.note({ note: 'dropped', what: 'cover', text: words().slice(0, 300) });
    else elementsOf(child(element, 'w:sdtContent') ?? element).forEach((each) => this.add(each));
  }

  #addParagraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const style = this.#context.styles.paragraph(styleId);
    const inContents = this.#context.fields.some(({ skip }) => skip);
    const line = readLine(element, this.#context);
    const words = hasWords(line);
    if (style.role === 'contents' || (inContents && !words)) {
      this.#text.contents(descendants(element, 'w:t').map(textIn).join(''));
      this.#text.names(line.names);
      return;
    }
    const whole = joined(this.#runsOn, line);
    this.#runsOn = null;
    if (child(child(properties, 'w:rPr'), 'w:del') && hasWords(whole)) {
      this.#runsOn = whole;
      return;
    }
    if (!hasWords(whole) && whole.figures.length === 0) {
      this.#markerOf(properties, style);
      this.#text.names(whole.names);
      whole.notes.forEach((note) => this.#text.note(note));
    } else this.#addWords(whole, properties, style);
    this.#addBoxes(whole);
  }

  #addWords(line: Line, properties: XmlElement | undefined, style: ParagraphStyle): void {
    const marker = this.#markerOf(properties, style);
    const heading = headingOf(properties, style);
    if (style.role === 'caption' && hasWords(line)) return this.#text.caption(line);
    const { notedStyles } = this.#context;
    if (!style.known && style.name !== null && !notedStyles.has(style.name)) {
      notedStyles.add(style.name);
      line.notes.unshift({ note: 'guessed', what: 'style', text: style.name });
    }
    this.#text.line(line, shapeOf(line, heading, style, marker));
  }

  /** Counted where it stands, also when nothing is in it: Word numbers empty lines like others. */
  #markerOf(properties: XmlElement | undefined, style: ParagraphStyle): Marker | null {
    const numPr = child(properties, 'w:numPr');
    const own = valueOf(numPr, 'w:numId');
    const level = numberOf(numPr, 'w:ilvl') ?? (own === null ? style.numLevel : 0);
    const numId = own ?? style.numId;
    return numId === null ? null : this.#context.numbering.next(numId, level, style.ids);
  }

  #addBoxes({ boxes }: Line): void {
    for (const box of boxes) {
      const text = descendants(box, 'w:t').map(textIn).join('');
      if (text.trim() !== '')
        this.#text.note({ note: 'guessed', what: 'text-box', text: text.slice(0, 300) });
      elementsOf(box).forEach((each) => this.add(each));
    }
  }
}

/** What the paragraph itself says of its rank counts more than its style; rank 10 is none. */
function headingOf(properties: XmlElement | undefined, style: ParagraphStyle): number | null {
  const outline = numberOf(properties, 'w:outlineLvl');
  if (outline === null) return style.role === 'title' ? 1 : style.heading;
  return outline <= 8 ? Math.min(outline + 1, DEEPEST) : null;
}

function shapeOf(
  line: Line,
  heading: number | null,
  style: ParagraphStyle,
  marker: Marker | null,
): Shape {
  const lead = (): void => {
    if (marker && marker.text !== '')
      line.content.unshift({ type: 'text', text: `${marker.text} ` });
  };
  if (heading !== null) {
    lead();
    return { kind: 'heading', attrs: { level: heading } };
  }
  if (style.role === 'quote') return { kind: 'quote', attrs: {} };
  if (style.role === 'code') return { kind: 'code', attrs: {} };
  if (marker) {
    const { ordered, list, compound, count: number, format } = marker;
    const attrs = { level: Math.min(marker.level + 1, DEEPEST), ordered };
    if (!ordered) return { kind: 'list_item', attrs };
    const count = number === null ? {} : { count: { number, format } };
    return { kind: 'list_item', attrs, marker: marker.text, list, compound, ...count };
  }
  if (style.role !== 'list' && style.role !== 'ordered-list')
    return { kind: 'paragraph', attrs: {} };
  const attrs = {
    level: Math.min(style.listLevel, DEEPEST),
    ordered: style.role === 'ordered-list',
  };
  return { kind: 'list_item', attrs };
}
