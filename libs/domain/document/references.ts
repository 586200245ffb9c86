import { fallbackOrder, LANGUAGES, type Language } from '../languages.js';
import type { Block, NodeJson } from './block.js';
import { counted } from './counting/index.js';
import { itemCounts } from './list-count.js';
import { outline } from './outline.js';
import { nodeText } from './plain-text.js';

/**
 * What a cross reference to a block shows in a language, by the block's id: the number of a section
 * or its title where it has none; of a table or a figure its place among its kind; of an item of a
 * numbered list its number; of anything else its first words, quoted. Worked out from the text as it stands,
 * so that references follow when sections move.
 */
export function referenceLabels(
  blocks: readonly Block[],
  language: Language,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { blockId, number, title } of outline(blocks, language))
    labels.set(blockId, number ?? title);
  const order = { table: 0, figure: 0 };
  const items = itemCounts(nodesIn(blocks, language));
  for (const block of blocks) {
    const { id, kind } = block;
    const item = items.get(id);
    if (kind === 'table' || kind === 'figure') labels.set(id, String((order[kind] += 1)));
    else if (item) labels.set(id, counted(item.number, item.format));
    else if (kind !== 'heading') labels.set(id, firstWords(block, language));
  }
  return labels;
}

/** Every block that some cross reference or link of the text points at. */
export function referencedIds(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: NodeJson): void => {
    if (node.type === 'cross_reference') found.add(String(node.attrs?.['target']));
    for (const { type, attrs } of node.marks ?? []) {
      const href = type === 'link' ? String(attrs?.['href']) : '';
      if (href.startsWith('#')) found.add(href.slice(1));
    }
    node.content?.forEach(visit);
  };
  for (const { content } of blocks)
    for (const language of LANGUAGES) if (content[language]) visit(content[language]);
  return found;
}

/** The same node, its references and inner links leading to other ids; itself when none does. */
export function retargeted(node: NodeJson, ids: ReadonlyMap<string, string>): NodeJson {
  const target = node.type === 'cross_reference' ? ids.get(String(node.attrs?.['target'])) : null;
  const marks = node.marks?.map((mark) => {
    const href = mark.type === 'link' ? String(mark.attrs?.['href']) : '';
    const id = href.startsWith('#') ? ids.get(href.slice(1)) : undefined;
    return id === undefined ? mark : { ...mark, attrs: { ...mark.attrs, href: `#${id}` } };
  });
  return {
    ...node,
    ...(target ? { attrs: { ...node.attrs, target } } : {}),
    ...(marks ? { marks } : {}),
    ...(node.content ? { content: node.content.map((child) => retargeted(child, ids)) } : {}),
  };
}

/** How many footnotes a block has in a language; they are numbered through the whole text. */
function footnoteCount(node: NodeJson): number {
  if (node.type === 'footnote') return 1;
  return (node.content ?? []).reduce((sum, child) => sum + footnoteCount(child), 0);
}

/** For each block the number of footnotes in the blocks before it. */
export function footnotesBefore(
  blocks: readonly Block[],
  language: Language,
): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  let count = 0;
  for (const { id, content } of blocks) {
    before.set(id, count);
    if (content[language]) count += footnoteCount(content[language]);
  }
  return before;
}

/** Every block once: in another language where it lacks this one. */
export function nodesIn(blocks: readonly Block[], language: Language): NodeJson[] {
  return blocks.flatMap(
    ({ content }) => fallbackOrder(language).flatMap((each) => content[each] ?? [])[0] ?? [],
  );
}

const MOST_CHARACTERS = 40;

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  kk: ['«', '»'],
  ru: ['«', '»'],
  en: ['“', '”'],
};

function firstWords({ content }: Block, language: Language): string {
  const node = content[language] ?? LANGUAGES.map((other) => content[other]).find(Boolean);
  const text = node ? nodeText(node).replace(/\s+/g, ' ').trim() : '';
  if (text === '') return '';
  const [open, close] = QUOTES[language];
  const words = text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '');
  const shown = text.length <= MOST_CHARACTERS ? text : `${words.replace(/[\s\p{P}]+$/u, '')}…`;
  return open + shown + close;
}
