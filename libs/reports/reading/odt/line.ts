import type { MarkJson, NodeJson } from '#libs/domain/document';
import { dropped, emptyLine, type Line } from '../line.ts';
import { child, descendants, elementsOf, textIn, type XmlElement } from '../xml.ts';
import type { Styles } from './styles.ts';

export interface OdtContext {
  readonly styles: Styles;
  /** Keeps a picture of the archive. @returns its address, or null when it may not come over */
  readonly picture: (name: string) => string | null;
  readonly inNote: boolean;
  /** Makes links that look the same different. */
  readonly counter: { links: number };
}

/** The words of a paragraph or heading with their marks. */
export function readLine(paragraph: XmlElement, context: OdtContext): Line {
  const line = emptyLine();
  readInline(paragraph, [], line, context);
  return line;
}

function readInline(
  parent: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: OdtContext,
): void {
  for (const each of parent.children) {
    // Only text:s stands for more than one space.
    if (typeof each === 'string') addText(each.replace(/\s+/g, ' '), marks, line);
    else readElement(each, marks, line, context);
  }
}

function readElement(
  element: XmlElement,
  marks: readonly MarkJson[],
  line: Line,
  context: OdtContext,
): void {
  const { attributes } = element;
  switch (element.name) {
    case 'text:span': {
      const look = context.styles.look(attributes['text:style-name']);
      if (look.hidden) return dropped(line, 'hidden-text', textIn(element));
      const worn = (['strong', 'em', 'strike', 'sub', 'sup', 'code'] as const)
        .filter((type) => look[type])
        .map((type) => ({ type }));
      return readInline(element, [...marks, ...worn], line, context);
    }
    case 'text:a': {
      const href = (attributes['xlink:href'] ?? '').replace(/\|outline$/, '');
      const link = { type: 'link', attrs: { href, key: (context.counter.links += 1) } };
      return readInline(element, [...withoutLink(marks), link], line, context);
    }
    case 'text:bookmark-ref':
    case 'text:reference-ref':
    case 'text:sequence-ref': {
      const isNumber = /^(number|chapter)/.test(attributes['text:reference-format'] ?? '');
      const href = `#${attributes['text:ref-name'] ?? ''}`;
      const link = { type: 'link', attrs: { href, isNumber, key: (context.counter.links += 1) } };
      return readInline(element, [...withoutLink(marks), link], line, context);
    }
    case 'text:s':
      return addText(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 100)), marks, line);
    case 'text:tab':
      return addText('\t', marks, line);
    case 'text:line-break':
      line.content.push({ type: 'hard_break' });
      return;
    case 'text:note':
      return addNote(element, line, context);
    case 'office:annotation':
      return dropped(line, 'comment', commentOf(element));
    case 'text:bookmark':
    case 'text:bookmark-start':
    case 'text:reference-mark':
    case 'text:reference-mark-start':
      line.names.push(attributes['text:name'] ?? '');
      return;
    case 'text:sequence':
      if (attributes['text:ref-name']) line.names.push(attributes['text:ref-name']);
      return readInline(element, marks, line, context);
    case 'draw:frame':
      return addFrame(element, line, context);
    case 'draw:g':
      for (const frame of descendants(element, 'draw:frame')) addFrame(frame, line, context);
      return;
    case 'text:ruby':
      return readInline(child(element, 'text:ruby-base') ?? element, marks, line, context);
    case 'text:soft-page-break':
    case 'text:change-start':
    case 'text:change-end':
    case 'text:change':
    case 'text:bookmark-end':
    case 'text:reference-mark-end':
    case 'office:annotation-end':
      return;
    default:
      // Fields keep the words they came to.
      return readInline(element, marks, line, context);
  }
}

/** Words lead to one place: the inner one. */
function withoutLink(marks: readonly MarkJson[]): MarkJson[] {
  return marks.filter(({ type }) => type !== 'link');
}

function addText(text: string, marks: readonly MarkJson[], line: Line): void {
  if (text === '') return;
  line.content.push({ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) });
}

function addNote(element: XmlElement, line: Line, context: OdtContext): void {
  const body = child(element, 'text:note-body');
  if (body === undefined) return;
  if (context.inNote) return dropped(line, 'footnote', textIn(body));
  const content: NodeJson[] = [];
  for (const paragraph of descendants(body, 'text:p')) {
    const words = readLine(paragraph, { ...context, inNote: true });
    line.notes.push(...words.notes);
    if (words.content.length === 0) continue;
    if (content.length > 0) content.push({ type: 'hard_break' });
    content.push(...words.content);
  }
  line.content.push({ type: 'footnote', content });
}

function commentOf(element: XmlElement): string {
  const author = child(element, 'dc:creator');
  const words = descendants(element, 'text:p').map(textIn).join(' ');
  return author ? `${textIn(author)}: ${words}` : words;
}

function addFrame(frame: XmlElement, line: Line, context: OdtContext): void {
  const alt = ['svg:desc', 'svg:title'].map((name) => child(frame, name)).find(Boolean);
  const said = alt ? textIn(alt) : '';
  const box = child(frame, 'draw:text-box');
  if (box) line.boxes.push(box);
  const [image] = elementsOf(frame).filter(({ name }) => name === 'draw:image');
  if (image) {
    const src = context.picture((image.attributes['xlink:href'] ?? '').replace(/^\.\//, ''));
    if (src === null) dropped(line, 'picture', said || (frame.attributes['draw:name'] ?? '?'));
    else line.figures.push({ kind: 'figure', attrs: { src, alt: said }, content: [] });
  } else if (!box) dropped(line, 'embedded-object', frame.attributes['draw:name'] ?? 'OLE');
}
