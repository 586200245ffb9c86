import { LANGUAGES } from '../languages.js';
import { countAttrs, numberedOf } from '../document/list-count.js';
import { type Block, type NodeJson, nodeTypeOf } from '../document/block.js';

/** What a block begins with in a language it does not have yet: its own shape, without words. */
export function blankNode({ id, kind, level, ordered, content }: Block): NodeJson {
  const spoken = LANGUAGES.find((language) => content[language]);
  const other = spoken && content[spoken];
  if (kind === 'table' && other) return withoutWords(other);
  const attrs = {
    id,
    ...(level === null ? {} : { level }),
    ...(ordered === null ? {} : { ordered }),
    ...(kind === 'list_item' && other ? countAttrs(numberedOf(other)) : {}),
    ...(kind === 'figure' ? { src: other?.attrs?.['src'], alt: '' } : {}),
  };
  return { type: nodeTypeOf(kind), attrs };
}

function withoutWords(node: NodeJson): NodeJson {
  if (node.type === 'table_cell' || node.type === 'table_header')
    return { type: node.type, ...(node.attrs ? { attrs: node.attrs } : {}) };
  return { ...node, content: (node.content ?? []).map(withoutWords) };
}
