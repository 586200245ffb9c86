import type {
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Language } from '../../languages.js';
import type { Block, MarkJson, NodeJson } from '../block.js';
import { nodeText } from '../plain-text.js';

/**
 * A text in one language as Markdown (CommonMark with GFM tables), to be read back as it was.
 * Blocks without that language are left out. Markdown has no merged cells: a wide cell is followed
 * by empty ones, and of a tall one the cells below are empty.
 */
export function toMarkdown(blocks: readonly Block[], language: Language): string {
  const nodes = blocks.flatMap(({ content }) => content[language] ?? []);
  const children: RootContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const kind = nodes[at]!.type;
    const run = runOf(nodes, at, kind);
    if (kind === 'list_item') children.push(...lists(run));
    else if (kind === 'quote') children.push({ type: 'blockquote', children: run.map(paragraph) });
    else children.push(...run.map(single));
    at += run.length;
  }
  const root: Root = { type: 'root', children };
  return unified()
    .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, rule: '-' })
    .use(remarkGfm)
    .stringify(root);
}

function runOf(nodes: readonly NodeJson[], start: number, kind: string): NodeJson[] {
  const end = nodes.findIndex((node, index) => index >= start && node.type !== kind);
  return nodes.slice(start, end < 0 ? nodes.length : end);
}

function single(node: NodeJson): RootContent {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(Math.max(levelOf(node), 1), 6) as 1 | 2 | 3 | 4 | 5 | 6,
        children: phrases(node.content, 'one-line'),
      };
    case 'table':
      return table(node);
    case 'code_block':
      return { type: 'code', value: nodeText(node) };
    case 'figure':
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
    default:
      return paragraph(node);
  }
}

function paragraph(node: NodeJson): Paragraph {
  return { type: 'paragraph', children: phrases(node.content, 'lines') };
}

/** Flat items as nested lists: a deeper item opens a list inside the item before it. */
function lists(items: readonly NodeJson[]): List[] {
  const top: List[] = [];
  const open: List[] = [];
  for (const item of items) {
    const ordered = item.attrs?.['ordered'] === true;
    const level = Math.min(levelOf(item), open.length + 1);
    open.length = Math.min(open.length, level);
    if (open.length === level && open.at(-1)?.ordered !== ordered) open.pop();
    if (open.length < level) {
      const list: List = { type: 'list', ordered, spread: false, children: [] };
      if (ordered) list.start = 1;
      const host = open.at(-1)?.children.at(-1);
      (host ? host.children : top).push(list);
      open.push(list);
    }
    const child: ListItem = { type: 'listItem', spread: false, children: [paragraph(item)] };
    open.at(-1)!.children.push(child);
  }
  return top;
}

function levelOf(node: NodeJson): number {
  return Number(node.attrs?.['level'] ?? 1);
}

function table(node: NodeJson): Table {
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
      grid[y]![x] = phrases(cell.content, 'one-line');
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
function phrases(nodes: readonly NodeJson[] | undefined, lines: Lines): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  const all = nodes ?? [];
  for (let at = 0; at < all.length;) {
    const node = all[at]!;
    const mark = outermost(node);
    if (mark === undefined) {
      found.push(phrase(node, lines));
      at += 1;
      continue;
    }
    const run = [];
    while (at < all.length && holds(all[at]!, mark)) run.push(without(all[at++]!, mark));
    found.push(...wrapped(mark, run, lines));
  }
  return found;
}

function phrase(node: NodeJson, lines: Lines): PhrasingContent {
  if (node.type !== 'hard_break') return { type: 'text', value: node.text ?? '' };
  // A heading and a cell are one line of Markdown.
  return lines === 'lines' ? { type: 'break' } : { type: 'html', value: '<br>' };
}

function wrapped(mark: MarkJson, run: readonly NodeJson[], lines: Lines): PhrasingContent[] {
  const children = phrases(run, lines);
  switch (mark.type) {
    case 'link':
      return [{ type: 'link', url: String(mark.attrs?.['href']), children: children as never[] }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'code':
      return run.map((node) =>
        node.text === undefined ? phrase(node, lines) : { type: 'inlineCode', value: node.text },
      );
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
