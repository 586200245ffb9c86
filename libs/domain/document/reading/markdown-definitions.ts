import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { lineOf, type MarkdownContext, sourceOf } from './markdown-context.js';

/** The notes of a text, and the signs that stand outside of notes. */
export function footnotesIn(tree: Root): Pick<MarkdownContext, 'footnotes' | 'pointedAt'> {
  const footnotes = new Map<string, FootnoteDefinition>();
  const pointedAt = new Set<string>();
  let layer: readonly Nodes[] = tree.children;
  while (layer.length > 0) {
    for (const node of layer) {
      if (node.type === 'footnoteReference') pointedAt.add(node.identifier);
      if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
        footnotes.set(node.identifier, node);
    }
    layer = layer.flatMap((node): readonly Nodes[] =>
      'children' in node && node.type !== 'footnoteDefinition' ? node.children : [],
    );
  }
  return { footnotes, pointedAt };
}

export function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of definitionNodes(tree.children))
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

function definitionNodes(nodes: readonly RootContent[]): Definition[] {
  return nodes.flatMap((node): Definition[] => {
    if (node.type === 'definition') return [node];
    if (node.type === 'list')
      return node.children.flatMap((item) => definitionNodes(item.children));
    return node.type === 'blockquote' || node.type === 'footnoteDefinition'
      ? definitionNodes(node.children)
      : [];
  });
}

export function noteUnusedDefinitions(tree: Root, context: MarkdownContext): void {
  for (const node of definitionNodes(tree.children)) {
    const serves = context.used.has(node.identifier);
    if (!serves || context.definitions.get(node.identifier) !== node)
      context.draft.note('dropped', 'definition', sourceOf(node, context), lineOf(node));
  }
}
