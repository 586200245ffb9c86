import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Options } from 'remark-stringify';
import type { NodeJson } from '../block.js';
import { itemCounts } from '../list-count.js';
import { APART } from './markdown-context.js';

/** A list whose numbers are closed by a bracket; `remark` knows one closing for a whole text. */
interface BracketList extends Omit<List, 'type'> {
  type: 'bracketList';
}

declare module 'mdast' {
  interface RootContentMap {
    bracketList: BracketList;
  }
  interface BlockContentMap {
    bracketList: BracketList;
  }
}

type Handle = NonNullable<NonNullable<Options['handlers']>['list']>;

/** How it is written. */
export const bracketList: Handle = (node: BracketList, parent, state, info) => {
  const { bulletOrdered } = state.options;
  state.options.bulletOrdered = ')';
  const written = state.handlers.list({ ...node, type: 'list' }, parent, state, info);
  state.options.bulletOrdered = bulletOrdered ?? '.';
  return written;
};

interface OpenList {
  readonly list: List | BracketList;
  readonly counting: string;
  /** The number its next item has without being said. */
  next: number;
}

/**
 * Flat items as nested lists: a deeper item opens a list inside the item before it. Markdown counts
 * with digits alone, so letters and Roman numbers become those. Of a list only the first number
 * counts: one that jumps begins another, and an empty comment keeps the two apart.
 */
export function lists(
  items: readonly NodeJson[],
  words: (item: NodeJson) => Paragraph,
): RootContent[] {
  const counts = itemCounts(items);
  const top: RootContent[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    const count = counts.get(String(item.attrs?.['id']));
    const counting = count ? `${count.format} ${count.closing}` : '';
    const level = Math.min(Number(item.attrs?.['level'] ?? 1), open.length + 1);
    open.length = Math.min(open.length, level);
    const last = open.at(-1);
    const goesOn = last?.counting === counting && (!count || last.next === count.number);
    if (open.length === level && !goesOn) open.pop();
    if (open.length < level) {
      const list = { ordered: count !== undefined, spread: false, children: [] as ListItem[] };
      const start = count ? { start: count.number } : {};
      const type = count && count.closing !== '.' ? 'bracketList' : 'list';
      const host = (open.at(-1)?.list.children.at(-1)?.children ?? top) as RootContent[];
      const before = host.at(-1);
      if (count && before && 'ordered' in before && before.ordered)
        host.push({ type: 'html', value: APART });
      const made = { ...list, ...start, type } as List | BracketList;
      host.push(made);
      open.push({ list: made, counting, next: count?.number ?? 0 });
    }
    const child: ListItem = {
      type: 'listItem',
      spread: false,
      children: [words(item)],
    };
    const into = open.at(-1)!;
    into.list.children.push(child);
    into.next += 1;
  }
  return top;
}
