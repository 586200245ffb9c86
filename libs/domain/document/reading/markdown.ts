import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  FootnoteDefinition,
  Html,
  Image,
  ImageReference,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { allow, type Decision, refuse } from '../../decision.js';
import type { Language } from '../../languages.js';
import type { Numbered } from '../list-count.js';
import { nodeText } from '../plain-text.js';
import { isAllowedSource } from '../schema.js';
import { CONTROL, CONTROL_RUNS, Draft, textNode } from './draft.js';
import { addHtml } from './html.js';
import { APART, definitionOf, lineOf, type MarkdownContext, sourceOf } from './markdown-context.js';
import { definitionsOf, footnotesIn, noteUnusedDefinitions } from './markdown-definitions.js';
import { effortOf, MOST_EFFORT } from './markdown-effort.js';
import { readInline } from './markdown-inline.js';
import { orTooDeep, type Reading } from './reading.js';

type Flow = RootContent | BlockContent | DefinitionContent;

/** Lists and headings go six deep in our schema; deeper ones are kept at six, and noted. */
const DEEPEST = 6;

/** What can be said of a text before it is parsed: whether it is one, and would not take for ever. */
export function checkMarkdown(source: string): Decision {
  if (!source.isWellFormed() || source.includes('\0')) return refuse('text-not-valid');
  return effortOf(source) > MOST_EFFORT ? refuse('text-too-heavy') : allow({});
}

/**
 * Markdown (CommonMark with GFM tables, strike-through and footnotes) as blocks in one language.
 * The document becomes flat: items of nested lists are blocks with a level. Column alignment of
 * tables is presentation and is let go; everything else that changes is noted with its line.
 * `parse` may bring a tree that was parsed beforehand from {@link preparedMarkdown}.
 */
export function readMarkdown(
  source: string,
  language: Language,
  makeId: () => string,
  parse: (text: string) => Root = parseMarkdown,
): Decision<Reading> {
  const checked = checkMarkdown(source);
  if (!checked.ok) return checked;
  return orTooDeep(() => {
    const draft = new Draft(language, makeId);
    const text = prepare(source, draft);
    const tree = parse(text);
    const context: MarkdownContext = {
      draft,
      definitions: definitionsOf(tree),
      used: new Set(),
      ...footnotesIn(tree),
      inNote: false,
      source: text,
    };
    for (const node of tree.children) addFlow(node, context);
    noteUnusedDefinitions(tree, context);
    return draft.finish();
  });
}

/** The tree of Markdown that {@link preparedMarkdown} made; its time can grow as the square of it. */
function parseMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

/** The text that is parsed for a source: for a caller that parses it elsewhere, under a time limit. */
export function preparedMarkdown(source: string): string {
  return prepare(source, new Draft('en', () => ''));
}

/** One form of line ends and letters; front matter and control characters noted and blanked out. */
function prepare(source: string, draft: Draft): string {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const front = /^---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)?.[0];
  const isFrontMatter = front !== undefined && /^[\w-]+:/m.test(front);
  if (isFrontMatter) draft.note('dropped', 'front-matter', front, 1);
  const body = isFrontMatter ? front.replace(/[^\n]/g, '') + text.slice(front.length) : text;
  if (!CONTROL.test(body)) return body;
  return body
    .split('\n')
    .map((line, index) => {
      if (!CONTROL.test(line)) return line;
      draft.note('dropped', 'control-character', line.replace(CONTROL_RUNS, '\u{FFFD}'), index + 1);
      return line.replace(CONTROL_RUNS, ' ');
    })
    .join('\n');
}

function addFlow(node: Flow, context: MarkdownContext): void {
  const { draft } = context;
  const line = lineOf(node);
  switch (node.type) {
    case 'heading':
      draft.add('heading', { level: node.depth }, readInline(node.children, context), line);
      return;
    case 'paragraph':
      return addParagraph(node, context);
    case 'list':
      return addList(node, 1, context);
    case 'blockquote':
      return addQuote(node, context);
    case 'table':
      return addTable(node, context);
    case 'code':
      if (node.lang) draft.note('dropped', 'markup', [node.lang, node.meta].join(' '), line);
      draft.add('code', {}, node.value === '' ? [] : [textNode(node.value)], line);
      return;
    case 'html':
      if (node.value === APART) return;
      return addRawHtml(node, context);
    case 'thematicBreak':
      draft.note('dropped', 'rule', sourceOf(node, context), line);
      return;
    case 'footnoteDefinition':
      return addFootnote(node, context);
    case 'definition':
      return; // Used by links; those that no link uses are noted at the end.
    default:
      draft.note('dropped', 'markup', sourceOf(node, context), line);
  }
}

/** A paragraph of nothing but pictures is figures; any other is a paragraph. */
function addParagraph(node: Paragraph, context: MarkdownContext): void {
  const meaningful = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  const pictures = meaningful.filter(isPicture);
  const [opening] = node.children;
  if (opening?.type === 'text' && opening.value.startsWith(': ')) {
    const content = readInline(node.children, context);
    if (context.draft.caption(content.map(nodeText).join('').slice(2))) return;
  }
  if (pictures.length > 0 && pictures.length === meaningful.length)
    for (const picture of pictures) addFigure(picture, context);
  else context.draft.add('paragraph', {}, readInline(node.children, context), lineOf(node));
}

function isPicture(node: { type: string }): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function addFigure(node: Image | ImageReference, context: MarkdownContext): void {
  const { draft } = context;
  const target = node.type === 'image' ? node : definitionOf(node.identifier, context);
  const line = lineOf(node);
  if (target === undefined || !isAllowedSource(target.url)) {
    draft.note('dropped', 'picture', sourceOf(node, context), line);
    return;
  }
  const caption = target.title ? [textNode(target.title)] : [];
  draft.add('figure', { src: target.url, alt: node.alt ?? '' }, caption, line);
  draft.note('guessed', 'picture', sourceOf(node, context), line);
}

function addList(list: List, level: number, context: MarkdownContext): void {
  const ordered = list.ordered === true;
  if (level > DEEPEST)
    context.draft.note('guessed', 'level', sourceOf(list, context), lineOf(list));
  const closing = /^\s*\d+\)/.test(sourceOf(list, context)) ? ')' : '.';
  list.children.forEach((item, index) => {
    const start = index === 0 && list.start != null ? { start: list.start } : {};
    const numbered = { level: Math.min(level, DEEPEST), ordered, closing, ...start } as const;
    addListItem(item, numbered, context);
  });
}

function addListItem(item: ListItem, numbered: Numbered, context: MarkdownContext): void {
  const { draft } = context;
  const { level } = numbered;
  const [first, ...rest] = item.children;
  if (typeof item.checked === 'boolean')
    draft.note('guessed', 'task-mark', item.checked ? '[x]' : '[ ]', lineOf(item));
  const tick = typeof item.checked === 'boolean' ? [textNode(item.checked ? '☑ ' : '☐ ')] : [];

  const others = first?.type === 'paragraph' ? rest : item.children;
  if (first?.type === 'paragraph') {
    const content = [...tick, ...readInline(first.children, context)];
    draft.addItem(numbered, content, lineOf(first));
  }
  for (const other of others) {
    if (other.type === 'list') addList(other, level + 1, context);
    else if (other.type === 'html' && other.value === APART) continue;
    else {
      draft.note('guessed', 'nested-block', sourceOf(other, context), lineOf(other));
      addFlow(other, context);
    }
  }
}

function addQuote(quote: Blockquote, context: MarkdownContext): void {
  const { draft } = context;
  for (const child of quote.children) {
    if (child.type === 'paragraph')
      draft.add('quote', {}, readInline(child.children, context), lineOf(child));
    else {
      draft.note('guessed', 'nested-block', sourceOf(child, context), lineOf(child));
      addFlow(child, context);
    }
  }
}

/** One wide row would fill up every other: a few kilobytes could ask for millions of cells. */
const MOST_CELLS = 20_000;

/** Markdown's first row is always the head. Short rows are filled up, as GFM shows them. */
function addTable(table: Table, context: MarkdownContext): void {
  const width = Math.max(...table.children.map((row) => row.children.length));
  if (width * table.children.length > MOST_CELLS) {
    context.draft.note('dropped', 'table', sourceOf(table, context), lineOf(table));
    return;
  }
  const rows = table.children.map((row, index) => ({
    type: 'table_row',
    content: Array.from({ length: width }, (_, column) => ({
      type: index === 0 ? 'table_header' : 'table_cell',
      attrs: { colspan: 1, rowspan: 1 },
      content: readInline(row.children[column]?.children ?? [], context),
    })),
  }));
  context.draft.add('table', {}, rows, lineOf(table));
}

/** Tags that are never closed cost the square of their number; nobody writes so much by hand. */
const LONGEST_HTML = 50_000;

/** Raw HTML is read as what it shows, or noted when it shows nothing. */
function addRawHtml(node: Html, context: MarkdownContext): void {
  const { draft } = context;
  const line = lineOf(node);
  if (/^\s*<!--(?:(?!-->)[^])*-->\s*$/.test(node.value)) {
    draft.note('dropped', 'comment', node.value, line);
    return;
  }
  if (node.value.length > LONGEST_HTML) {
    draft.note('dropped', 'markup', node.value.slice(0, 300), line);
    return;
  }
  const before = { blocks: draft.length, notes: draft.noteCount };
  const place = /^\s*<a\s+(?:id|name)="([^"]+)"\s*>\s*<\/a>\s*$/.exec(node.value)?.[1];
  if (place !== undefined) {
    draft.bookmark(place);
    return;
  }
  addHtml(node.value, draft, line);
  if (draft.length > before.blocks) draft.note('guessed', 'markup', node.value, line);
  else if (draft.noteCount === before.notes) draft.note('dropped', 'markup', node.value, line);
}

/** A note that nothing points at is a paragraph where it stands, led by its sign. */
function addFootnote(node: FootnoteDefinition, context: MarkdownContext): void {
  if (context.footnotes.get(node.identifier) === node && context.pointedAt.has(node.identifier))
    return;
  const { draft } = context;
  const sign = node.label ?? node.identifier;
  draft.note('guessed', 'footnote', `[${sign}]`, lineOf(node));
  const [first, ...rest] = node.children;
  const lead = [textNode(`[${sign}] `)];
  if (first?.type === 'paragraph')
    draft.add('paragraph', {}, [...lead, ...readInline(first.children, context)], lineOf(first));
  for (const child of first?.type === 'paragraph' ? rest : node.children) addFlow(child, context);
}
