import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Language } from '../../languages.js';
import type { Block, MarkJson, NodeJson } from '../block.js';
import { nodeText } from '../plain-text.js';
import { referencedIds, referenceLabels } from '../references.js';
import { headingNames } from './bookmarks.js';
import { REFERENCE } from './markdown-inline.js';
import { bracketList, lists } from './to-markdown-lists.js';

/**
 * A text in one language as Markdown (CommonMark with GFM tables), to be read back as it was.
 * Blocks without that language are left out. Markdown has no merged cells: a wide cell is followed
 * by empty ones, and of a tall one the cells below are empty. Footnotes stand at the end; the caption
 * of a table is the line after it that begins with a colon.
 */
export function toMarkdown(blocks: readonly Block[], language: Language): string {
  const nodes = blocks.flatMap(({ content }) => content[language] ?? []);
  const context = contextOf(blocks, language);
  const children: RootContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const kind = nodes[at]!.type;
    const run = runOf(nodes, at, kind);
    if (kind === 'list_item') children.push(...lists(run, (item) => paragraph(item, context)));
    else if (kind === 'quote')
      children.push({ type: 'blockquote', children: run.map((each) => paragraph(each, context)) });
    else children.push(...run.flatMap((each) => single(each, context)));
    at += run.length;
  }
  context.notes.forEach((note, index) => {
    const identifier = String(index + 1);
    const text = paragraph(note, { ...context, notes: [] });
    children.push({ type: 'footnoteDefinition', identifier, label: identifier, children: [text] });
  });
  const root: Root = { type: 'root', children };
  return unified()
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      fences: true,
      rule: '-',
      handlers: { bracketList },
    })
    .use(remarkGfm)
    .stringify(root);
}

/** What the words of one block depend on; footnotes gather in the order they are met. */
interface Context {
  readonly labels: ReadonlyMap<string, string>;
  /** Places that something points at: those of headings have names of their own. */
  readonly names: ReadonlyMap<string, string>;
  readonly pointedAt: ReadonlySet<string>;
  readonly notes: NodeJson[];
}

function contextOf(blocks: readonly Block[], language: Language): Context {
  const spoken = blocks.filter(({ content }) => content[language]);
  const nodes = spoken.map(({ content }) => content[language]!);
  const labels = referenceLabels(blocks, language);
  return {
    labels,
    names: headingNames(spoken, nodes, labels),
    pointedAt: referencedIds(blocks),
    notes: [],
  };
}

function runOf(nodes: readonly NodeJson[], start: number, kind: string): NodeJson[] {
  const end = nodes.findIndex((node, index) => index >= start && node.type !== kind);
  return nodes.slice(start, end < 0 ? nodes.length : end);
}

function single(node: NodeJson, context: Context): RootContent[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          depth: Math.min(Math.max(levelOf(node), 1), 6) as 1 | 2 | 3 | 4 | 5 | 6,
          children: phrases(node.content, 'one-line', context),
        },
      ];
    case 'table': {
      const caption = String(node.attrs?.['caption'] ?? '');
      const line: RootContent[] =
        caption === ''
          ? []
          : [{ type: 'paragraph', children: [{ type: 'text', value: `: ${caption}` }] }];
      return [...placeOf(node, context), table(node, context), ...line];
    }
    case 'code_block':
      return [...placeOf(node, context), { type: 'code', value: nodeText(node) }];
    case 'figure':
      return [...placeOf(node, context), figure(node)];
    default:
      return [paragraph(node, context)];
  }
}

function figure(node: NodeJson): Paragraph {
  return {
    type: 'paragraph',
    children: [
      {
        type: 'image',
        url: String(node.attrs?.['src']),
        alt: String(node.attrs?.['alt']),
        title: nodeText(node) || null,
      },
    ],
  };
}

const tagOf = (name: string): string => `<a id="${name}"></a>`;

/** What has no name of its own gets one when something points at it. */
function placeOf(node: NodeJson, { pointedAt }: Context): { type: 'html'; value: string }[] {
  const id = String(node.attrs?.['id']);
  return pointedAt.has(id) ? [{ type: 'html', value: tagOf(id) }] : [];
}

function paragraph(node: NodeJson, context: Context): Paragraph {
  const place = node.type === 'footnote' ? [] : placeOf(node, context);
  return { type: 'paragraph', children: [...place, ...phrases(node.content, 'lines', context)] };
}

function levelOf(node: NodeJson): number {
  return Number(node.attrs?.['level'] ?? 1);
}

function table(node: NodeJson, context: Context): Table {
  const rows = node.content ?? [];
  const grid: PhrasingContent[][][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.content ?? []) {
      while (grid[y]![x] !== undefined) x += 1;
      const wide = Number(cell.attrs?.['colspan'] ?? 1);
      const tall = Number(cell.attrs?.['rowspan'] ?? 1);
      for (let dy = 0; dy < tall && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < wide; dx += 1) grid[y + dy]![x + dx] = [];
      grid[y]![x] = phrases(cell.content, 'one-line', context);
      x += wide;
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  const children = grid.map((row): TableRow => {
    const cells = Array.from({ length: width }, (_, x) => row[x] ?? []);
    return {
      type: 'tableRow',
      children: cells.map((content) => ({ type: 'tableCell', children: content })),
    };
  });
  return { type: 'table', children };
}

/** From the outside in, as Markdown nests them. */
const NESTING = ['link', 'strong', 'em', 'strike', 'sub', 'sup', 'code'];

type Lines = 'lines' | 'one-line';

/** Flat marked text as nested phrases: neighbours that share a mark share its node. */
function phrases(
  nodes: readonly NodeJson[] | undefined,
  lines: Lines,
  context: Context,
): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  const all = nodes ?? [];
  for (let at = 0; at < all.length;) {
    const node = all[at]!;
    const mark = outermost(node);
    if (mark === undefined) {
      found.push(phrase(node, lines, context));
      at += 1;
      continue;
    }
    const run = [];
    while (at < all.length && holds(all[at]!, mark)) run.push(without(all[at++]!, mark));
    found.push(...wrapped(mark, run, lines, context));
  }
  return found;
}

function phrase(node: NodeJson, lines: Lines, context: Context): PhrasingContent {
  switch (node.type) {
    case 'hard_break':
      // A heading and a cell are one line of Markdown.
      return lines === 'lines' ? { type: 'break' } : { type: 'html', value: '<br>' };
    case 'footnote': {
      const identifier = String(context.notes.push(node));
      return { type: 'footnoteReference', identifier, label: identifier };
    }
    case 'cross_reference': {
      const target = String(node.attrs?.['target']);
      const value = context.labels.get(target) ?? '?';
      return {
        type: 'link',
        url: addressOf(target, context),
        title: REFERENCE,
        children: [{ type: 'text', value }],
      };
    }
    default:
      return { type: 'text', value: node.text ?? '' };
  }
}

function addressOf(target: string, { names }: Context): string {
  return `#${names.get(target) ?? target}`;
}

function wrapped(
  mark: MarkJson,
  run: readonly NodeJson[],
  lines: Lines,
  context: Context,
): PhrasingContent[] {
  if (mark.type === 'code')
    return run.map((node) =>
      node.text === undefined
        ? phrase(node, lines, context)
        : { type: 'inlineCode', value: node.text },
    );
  const children = phrases(run, lines, context);
  switch (mark.type) {
    case 'link': {
      const href = String(mark.attrs?.['href']);
      const url = href.startsWith('#') ? addressOf(href.slice(1), context) : href;
      return [{ type: 'link', url, children: children as never[] }];
    }
    case 'strong':
      return [{ type: 'strong', children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    default:
      return [
        { type: 'html', value: `<${mark.type}>` },
        ...children,
        { type: 'html', value: `</${mark.type}>` },
      ];
  }
}

function outermost(node: NodeJson): MarkJson | undefined {
  return NESTING.map((type) => node.marks?.find((mark) => mark.type === type)).find(Boolean);
}

function holds(node: NodeJson, mark: MarkJson): boolean {
  return (node.marks ?? []).some(
    ({ type, attrs }) => type === mark.type && attrs?.['href'] === mark.attrs?.['href'],
  );
}

function without(node: NodeJson, mark: MarkJson): NodeJson {
  return { ...node, marks: (node.marks ?? []).filter(({ type }) => type !== mark.type) };
}
