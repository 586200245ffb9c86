import { type Decision, refuse } from '../decision.js';
import { LANGUAGES, type Language } from '../languages.js';
import { type Block, blockOf, type NodeJson, nodeTypeOf } from './block.js';
import { countAttrs, numberedOf } from './list-count.js';
import { checkBlock } from './schema.js';

/**
 * A block with other words in one language. Kind, level and order belong to the block: when they
 * change, they change in all its languages. A table cannot become a line of text in the others, so
 * such a change is refused while there are any.
 */
export function withWords(
  block: Block,
  node: NodeJson,
  language: Language,
): Decision<{ block: Block }> {
  const fresh = blockOf(node, language);
  const others = LANGUAGES.some((other) => other !== language && block.content[other]);
  if (others && !mayBecome(block, fresh))
    return refuse('block-not-valid', { why: 'kind', id: block.id, language });
  return checkBlock(continued(block, fresh, language));
}

/** Of one kind, or both lines of text, which can turn into one another. */
export function mayBecome(a: Pick<Block, 'kind'>, b: Pick<Block, 'kind'>): boolean {
  return a.kind === b.kind || (isProse(a) && isProse(b));
}

function isProse({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'heading' || kind === 'paragraph' || kind === 'list_item' || kind === 'quote';
}

/** The new words under the old id; the other languages follow when the block changed its kind. */
export function continued(old: Block, fresh: Block, language: Language): Block {
  const { kind, level, ordered } = fresh;
  const content: Block['content'] = {};
  const shown = fresh.content[language];
  const counts = shown?.type === 'list_item' ? countAttrs(numberedOf(shown)) : {};
  for (const other of LANGUAGES) {
    const node = other === language ? fresh.content[other] : old.content[other];
    if (node === undefined || (other !== language && !mayBecome(old, fresh))) continue;
    content[other] = reshaped(node, old.id, fresh, counts);
  }
  return { id: old.id, kind, level, ordered, content };
}

function reshaped(
  node: NodeJson,
  id: string,
  shape: Block,
  counts: Record<string, unknown>,
): NodeJson {
  const type = nodeTypeOf(shape.kind);
  const kept = type === node.type && type !== 'list_item';
  const attrs: Record<string, unknown> = { ...(kept ? node.attrs : counts) };
  attrs['id'] = id;
  if (shape.level !== null) attrs['level'] = shape.level;
  if (shape.ordered !== null) attrs['ordered'] = shape.ordered;
  return { ...node, type, attrs };
}
