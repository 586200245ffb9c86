import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Decision, refuse } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { MarkJson, NodeJson } from '../block.js';
import { isAllowedLink, isAllowedSource } from '../schema.js';
import { Draft, hardBreak, textNode, withMark } from './draft.js';
import type { Reading } from './reading.js';

/**
 * The HTML that mammoth makes of DOCX as blocks in one language. Pictures come over when the caller
 * has kept them under `/files/…`; embedded ones are noted. HTML has no lines worth naming.
 */
export function readHtml(
  html: string,
  language: Language,
  makeId: () => string,
): Decision<Reading> {
  if (!html.isWellFormed() || html.includes('\0')) return refuse('text-not-valid');
  const draft = new Draft(language, makeId);
  addHtml(html.normalize('NFC'), draft, null);
  return draft.finish();
}

/** Adds what a piece of HTML shows to a text being read; `line` is where it stands in its source. */
export function addHtml(html: string, draft: Draft, line: number | null): void {
  const root: Root = fromHtml(html, { fragment: true });
  addFlow(root.children, { draft, line, kind: 'paragraph', level: 0, ordered: false });
}

/** Where in the document we are: what loose words become, and how deep in lists. */
interface Place {
  draft: Draft;
  line: number | null;
  kind: 'paragraph' | 'list_item' | 'quote';
  level: number;
  ordered: boolean;
}

type Content = RootContent | ElementContent;

const DEEPEST = 6;

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
};

const HEADING = /^h[1-6]$/;
const CONTAINERS =
  /^(address|article|aside|body|center|dd|div|dl|dt|fieldset|figcaption|footer|form|header|hgroup|html|main|nav|section|details|summary)$/;
const BLOCKS = /^(p|ul|ol|li|blockquote|pre|table|figure|hr)$/;
/** Their content is not text for people. */
const UNSEEN = /^(script|style|template|noscript|head|title|meta|link|iframe|object|svg|math)$/;

/** Runs of words between blocks are blocks too. */
function addFlow(children: readonly Content[], place: Place): void {
  let words: Content[] = [];
  const flush = (): void => {
    addWords(words, place);
    words = [];
  };
  for (const child of children) {
    if (child.type === 'element' && isBlock(child)) {
      flush();
      addElement(child, place);
    } else words.push(child);
  }
  flush();
}

/** A block by its name, or because there is a block somewhere inside (a link around a heading). */
function isBlock(element: Element): boolean {
  const { tagName } = element;
  if (HEADING.test(tagName) || CONTAINERS.test(tagName) || BLOCKS.test(tagName)) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

function addWords(words: readonly Content[], place: Place): void {
  const { draft, line, kind } = place;
  const pictures = words.filter(isPicture);
  if (pictures.length > 0 && words.every((word) => isPicture(word) || isBlank(word))) {
    for (const picture of pictures) addFigure(picture, [], place);
    return;
  }
  const attrs = kind === 'list_item' ? { level: place.level, ordered: place.ordered } : {};
  draft.add(kind, attrs, readInline(words, place), line);
}

function addElement(element: Element, place: Place): void {
  const { draft, line } = place;
  const { tagName, children } = element;
  if (HEADING.test(tagName)) {
    if (place.kind !== 'paragraph') draft.note('guessed', 'nested-block', textOf(element), line);
    const level = Number(tagName.slice(1));
    draft.add('heading', { level }, readInline(children, place), line);
    return;
  }
  switch (tagName) {
    case 'ul':
    case 'ol':
      return addList(element, place);
    case 'li':
      return addFlow(children, { ...place, kind: 'list_item', level: Math.max(place.level, 1) });
    case 'blockquote':
      if (place.kind === 'list_item') draft.note('guessed', 'nested-block', textOf(element), line);
      return addFlow(children, { ...place, kind: 'quote' });
    case 'pre':
      draft.add('code', {}, textOf(element) === '' ? [] : [textNode(textOf(element))], line);
      return;
    case 'table':
      return addTable(element, place);
    case 'figure':
      return addFigureElement(element, place);
    case 'hr':
      draft.note('dropped', 'rule', '<hr>', line);
      return;
    default:
      addFlow(children, place);
  }
}

/** The first block of an item is the item; what follows in it stands on its own, and is noted. */
function addList(list: Element, place: Place): void {
  const { draft, line } = place;
  const level = place.level + 1;
  const ordered = list.tagName === 'ol';
  const start = list.properties['start'];
  if (typeof start === 'number' && start !== 1)
    draft.note('guessed', 'list-number', `${start}.`, line);
  if (level > DEEPEST) draft.note('guessed', 'level', textOf(list), line);
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    const inside: Place = { ...place, kind: 'list_item', level: Math.min(level, DEEPEST), ordered };
    if (item.tagName !== 'li') {
      addFlow([item], inside);
      continue;
    }
    let first = true;
    for (const part of parts(item)) {
      const before = draft.length;
      const isList = part.length === 1 && isListElement(part[0]);
      if (!first && !isList && part.some((each) => textOf(each).trim() !== ''))
        draft.note('guessed', 'nested-block', part.map(textOf).join(''), line);
      addFlow(part, first || isList ? inside : { ...place, kind: 'paragraph' });
      if (draft.length > before) first = false;
    }
  }
}

/** An item's children, loose words gathered into one part each. */
function parts(item: Element): Content[][] {
  const found: Content[][] = [];
  let loose = false;
  for (const child of item.children) {
    const block = child.type === 'element' && isBlock(child);
    if (!block && loose) found.at(-1)!.push(child);
    else found.push([child]);
    loose = !block;
  }
  return found;
}

function isListElement(node: Content | undefined): boolean {
  return node?.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function addTable(table: Element, place: Place): void {
  const { draft, line } = place;
  const captions = descendants(table, 'caption', 'table');
  for (const caption of captions) {
    draft.note('guessed', 'table', textOf(caption), line);
    draft.add('paragraph', {}, readInline(caption.children, place), line);
  }
  const rows = descendants(table, 'tr', 'table')
    .map((row) => ({ type: 'table_row', content: cellsOf(row, place) }))
    .filter(({ content }) => content.length > 0);
  if (rows.some(({ content }) => content.some((cell) => cell.content.length > 0)))
    draft.add('table', {}, rows, line);
  else if (rows.length > 0) draft.note('dropped', 'table', textOf(table), line);
}

function cellsOf(row: Element, place: Place): (NodeJson & { content: NodeJson[] })[] {
  return row.children
    .filter((cell): cell is Element => cell.type === 'element' && /^t[hd]$/.test(cell.tagName))
    .map((cell) => ({
      type: cell.tagName === 'th' ? 'table_header' : 'table_cell',
      attrs: { colspan: spanOf(cell, 'colSpan'), rowspan: spanOf(cell, 'rowSpan') },
      content: readCell(cell, place),
    }));
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : 1;
}

/** A cell holds lines, not blocks: each paragraph or item becomes a line of it. */
function readCell(cell: Element, place: Place): NodeJson[] {
  const lines: NodeJson[][] = [];
  const visit = (children: readonly Content[]): void => {
    let words: Content[] = [];
    const flush = (): void => {
      const content = readInline(words, place);
      if (content.some(({ text }) => text !== undefined && text.trim() !== '')) lines.push(content);
      words = [];
    };
    for (const child of children) {
      if (child.type !== 'element' || !isBlock(child)) words.push(child);
      else {
        flush();
        if (/^(ul|ol|table|pre|blockquote|h[1-6])$/.test(child.tagName))
          place.draft.note('guessed', 'nested-block', textOf(child), place.line);
        visit(child.children);
      }
    }
    flush();
  };
  visit(cell.children);
  return lines.flatMap((line, index) => (index === 0 ? line : [hardBreak(), ...line]));
}

function addFigureElement(figure: Element, place: Place): void {
  const [picture] = descendants(figure, 'img', 'figure');
  const [caption] = descendants(figure, 'figcaption', 'figure');
  if (picture === undefined) return addFlow(figure.children, place);
  const words = caption ? readInline(caption.children, place) : [];
  if (!addFigure(picture, words, place)) place.draft.add('paragraph', {}, words, place.line);
  const others = figure.children.filter(
    (child) => child !== caption && child !== picture && !textIsBlank(child),
  );
  addFlow(others, place);
}

/** False when the picture may not come over. */
function addFigure(picture: Element, caption: NodeJson[], { draft, line }: Place): boolean {
  const src = String(picture.properties['src'] ?? '');
  const alt = String(picture.properties['alt'] ?? '');
  if (!isAllowedSource(src)) {
    draft.note('dropped', 'picture', `${alt} ${src.slice(0, 80)}`, line);
    return false;
  }
  draft.add('figure', { src, alt }, caption, line);
  draft.note('guessed', 'picture', `${alt} ${src}`, line);
  return true;
}

function readInline(
  children: readonly Content[],
  place: Place,
  marks: readonly MarkJson[] = [],
): NodeJson[] {
  return children.flatMap((child): NodeJson[] => {
    if (child.type === 'text') return child.value === '' ? [] : [textNode(child.value, marks)];
    if (child.type === 'comment') {
      place.draft.note('dropped', 'comment', child.value, place.line);
      return [];
    }
    return child.type === 'element' ? readElement(child, place, marks) : [];
  });
}

function readElement(element: Element, place: Place, marks: readonly MarkJson[]): NodeJson[] {
  const { draft, line } = place;
  const { tagName, children } = element;
  if (tagName === 'br') return [hardBreak()];
  if (tagName === 'img') {
    const { alt, src } = element.properties;
    draft.note(
      'dropped',
      'picture',
      `${String(alt ?? '')} ${String(src ?? '').slice(0, 80)}`,
      line,
    );
    return [];
  }
  if (UNSEEN.test(tagName)) {
    draft.note('dropped', 'markup', `<${tagName}> ${textOf(element)}`, line);
    return [];
  }
  if (tagName === 'a') return readLink(element, place, marks);
  const mark = MARKS[tagName];
  if (mark === undefined) return readInline(children, place, marks);
  const others =
    mark === 'sub' || mark === 'sup'
      ? marks.filter(({ type }) => type !== 'sub' && type !== 'sup')
      : marks;
  return readInline(children, place, withMark(others, { type: mark }));
}

/** A bookmark has no href; a link within the file points at something that has another id here. */
function readLink(element: Element, place: Place, marks: readonly MarkJson[]): NodeJson[] {
  const { href } = element.properties;
  if (typeof href !== 'string') return readInline(element.children, place, marks);
  const target = href.trim();
  if (isAllowedLink(target) && !target.startsWith('#'))
    return readInline(
      element.children,
      place,
      withMark(marks, { type: 'link', attrs: { href: target } }),
    );
  place.draft.note('dropped', 'link', `${textOf(element)} ${target.slice(0, 200)}`, place.line);
  return readInline(element.children, place, marks);
}

/** Elements of a name inside another, not looking into a second one like `within`. */
function descendants(element: Element, tagName: string, within: string): Element[] {
  return element.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === tagName) return [child];
    return child.tagName === within ? [] : descendants(child, tagName, within);
  });
}

function isPicture(node: Content): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

function isBlank(node: Content): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function textIsBlank(node: Content): boolean {
  return !isPicture(node) && textOf(node).trim() === '';
}

function textOf(node: Content): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
