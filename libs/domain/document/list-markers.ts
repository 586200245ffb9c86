import type { Block, NodeJson } from './block.js';
import type { Language } from '../languages.js';
import { itemCounts, itemMarker, numberedOf } from './list-count.js';

/** What the items of lists are marked with in a language, by block: a number, or a bullet by level. */
export function listMarkers(
  blocks: readonly Block[],
  language: Language,
): ReadonlyMap<string, string> {
  const nodes = blocks.map(({ id, content }) => {
    const node = content[language];
    return { type: 'paragraph', ...node, attrs: { ...node?.attrs, id } };
  });
  const counts = itemCounts(nodes);
  return new Map(
    nodes
      .filter(({ type }) => type === 'list_item')
      .map((node) => [node.attrs.id, markerOf(node, counts.get(node.attrs.id))]),
  );
}

function markerOf(node: NodeJson, count: Parameters<typeof itemMarker>[0] | undefined): string {
  if (count !== undefined) return itemMarker(count);
  return Number(numberedOf(node).level) > 1 ? '–' : '•';
}
