import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Decision, refuse } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { NodeJson } from '../block.js';
import type { Counting } from '../counting/index.js';
import { isAllowedSource } from '../schema.js';
import { Draft, textNode } from './draft.js';
import { countingOfList, countOfMarker, numberSaid } from './html-counting.js';
import { noteLink, readInline } from './html-inline.js';
import { namesOf, notesOf } from './html-notes.js';
import { addTable } from './html-table.js';
import { listItemOfWord, withoutFrame } from './html-word.js';
import {
  classesOf,
  type Content,
  descendants,
  HEADING,
  isBlock,
  isContainer,
  picturesIn,
  type Place,
  textIsBlank,
  textOf,
  withoutPictures,
} from './html-tree.js';
import { orTooDeep, type Reading } from './reading.js';

/**
 * A page, or what the clipboard holds of one or of Word, as blocks in one language. Pictures come
 * over when they lie under `/files/…` or on the web; whoever reads a page takes embedded ones out before. HTML has no lines
 * worth naming. `parse` may bring a tree that was parsed beforehand from the same text in NFC.
 */
export function readHtml(
  html: string,
  language: Language,
  makeId: () => string,
  parse: (text: string) => Root = parseHtml,
): Decision<Reading> {
  if (!html.isWellFormed() || html.includes('\0')) return refuse('text-not-valid');
  return orTooDeep(() => {
    const draft = new Draft(language, makeId);
    addPage(parse(html.normalize('NFC')), draft, null);
    return draft.finish();
  });
}

/** The tree of a page; its time can grow as the square of what nests in it. */
function parseHtml(text: string): Root {
  return fromHtml(text, { fragment: true });
}

/** Adds what a piece of HTML shows to a text being read; `line` is where it stands in its source. */
export function addHtml(html: string, draft: Draft, line: number | null): void {
  addPage(parseHtml(html), draft, line);
}

function addPage(root: Root, draft: Draft, line: number | null): void {
  const children = withoutFrame(root.children);
  const notes = notesOf(children);
  const place = { draft, line, level: 0, ordered: false, numbered: {}, notes, inNote: false };
  addFlow(children, { ...place, kind: 'paragraph' });
}

const DEEPEST = 6;

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

/** Pictures among words stand after them as figures; only a table has room for one inside. */
function addWords(words: readonly Content[], place: Place): void {
  const { draft, line, kind } = place;
  const { level, ordered, numbered } = place;
  const content = readInline(words.flatMap(withoutPictures), place);
  if (kind === 'list_item') draft.addItem({ ...numbered, level, ordered }, content, line);
  else draft.add(kind, {}, content, line);
  for (const picture of words.flatMap(picturesIn)) addFigure(picture, [], place);
}

function addElement(element: Element, place: Place): void {
  const { draft, line } = place;
  const { tagName, children } = element;
  if (isNoteOf(place, element)) return;
  for (const name of namesOf(element)) draft.bookmark(name);
  if (HEADING.test(tagName)) {
    if (place.kind !== 'paragraph') draft.note('guessed', 'nested-block', textOf(element), line);
    const level = Number(tagName.slice(1));
    draft.add('heading', { level }, readInline(children, place), line);
    return;
  }
  switch (tagName) {
    case 'p':
      return addParagraph(element, place);
    case 'ul':
    case 'ol':
      return addList(element, place);
    case 'li':
      return addFlow(children, { ...place, kind: 'list_item', level: Math.max(place.level, 1) });
    case 'blockquote':
      if (place.kind === 'list_item') draft.note('guessed', 'nested-block', textOf(element), line);
      return addFlow(children, { ...place, kind: 'quote' });
    case 'pre':
      for (const picture of descendants(element, 'img', 'pre'))
        draft.note('dropped', 'picture', String(picture.properties['alt'] ?? ''), line);
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
      // A link or emphasis around whole blocks: they come over, it cannot.
      if (tagName === 'a') noteLink(element, place);
      else if (!isContainer(element)) draft.note('dropped', 'markup', `<${tagName}>`, line);
      addFlow(children, place);
  }
}

/** A note stands where its sign is. */
function isNoteOf({ notes }: Place, element: Element): boolean {
  return notes.values().some((note) => note === element);
}

/** Word's clipboard makes paragraphs of everything, and says in their class and style what they are. */
function addParagraph(element: Element, place: Place): void {
  const classes = classesOf(element);
  const item = listItemOfWord(element);
  if (item) {
    const { level, ordered, marker, children } = item;
    const number = (counting: Counting): number =>
      place.draft.numberAfter({ level, ordered, ...counting });
    const numbered = (ordered && countOfMarker(marker, number)) || {};
    return addFlow(children, { ...place, kind: 'list_item', level, ordered, numbered });
  }
  if (classes.includes('MsoTitle')) {
    place.draft.add('heading', { level: 1 }, readInline(element.children, place), place.line);
    return;
  }
  const isQuote = classes.some((name) => /^Mso(Intense)?Quote$/.test(name));
  return addFlow(element.children, isQuote ? { ...place, kind: 'quote' } : place);
}

/** The first block of an item is the item; what follows in it stands on its own, and is noted. */
function addList(list: Element, place: Place): void {
  const { draft, line } = place;
  const level = place.level + 1;
  const ordered = list.tagName === 'ol';
  const counting = ordered ? countingOfList(list) : {};
  let start = numberSaid(list, 'start') ?? 1;
  if (level > DEEPEST) draft.note('guessed', 'level', textOf(list), line);
  for (const item of list.children) {
    const inside: Place = {
      ...place,
      kind: 'list_item',
      level: Math.min(level, DEEPEST),
      ordered,
      numbered: counting,
    };
    if (item.type !== 'element' || item.tagName !== 'li') {
      addFlow([item], inside);
      continue;
    }
    if (isNoteOf(place, item)) continue;
    start = numberSaid(item, 'value') ?? start;
    const opening: Place = { ...inside, numbered: { ...counting, start } };
    start += 1;
    let first = true;
    for (const part of parts(item)) {
      const before = draft.length;
      const isList = part.length === 1 && isListElement(part[0]);
      if (!first && !isList && part.some((each) => textOf(each).trim() !== ''))
        draft.note('guessed', 'nested-block', part.map(textOf).join(''), line);
      addFlow(part, first && !isList ? opening : isList ? inside : { ...place, kind: 'paragraph' });
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
