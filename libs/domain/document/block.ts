import type { Language, Trilingual } from '../languages.js';

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list_item',
  'quote',
  'table',
  'figure',
  'code',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** ProseMirror's JSON of a mark. */
export interface MarkJson {
  type: string;
  attrs?: Record<string, unknown>;
}

/** ProseMirror's JSON of a node; its shape is schema.ts. */
export interface NodeJson {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  marks?: MarkJson[];
  text?: string;
}

/**
 * The smallest addressable piece of a report. It keeps its id across revisions and languages; the
 * document is a flat list of them.
 */
export interface Block {
  id: string;
  kind: BlockKind;
  /** 1 to 6 for headings and list items, null for the rest. */
  level: number | null;
  /** Whether a list item is numbered; null for everything else. */
  ordered: boolean | null;
  /** The block in each language that has it; `attrs.id` of each node is the block's id. */
  content: Partial<Record<Language, NodeJson>>;
}

/** The whole text of a report, in all its languages: what a revision freezes. */
export interface ReportText {
  title: Trilingual;
  blocks: Block[];
}

/** The same block under another id, in every language. */
export function withId(block: Block, id: string): Block {
  const content: Block['content'] = {};
  for (const [language, node] of Object.entries(block.content) as [Language, NodeJson][])
    content[language] = { ...node, attrs: { ...node.attrs, id } };
  return { ...block, id, content };
}

/** The block without its words in one language. */
export function withoutLanguage(block: Block, language: Language): Block {
  const content = { ...block.content };
  delete content[language];
  return { ...block, content };
}

/** A block from a node in one language: kind, level and order are read off the node. */
export function blockOf(node: NodeJson, language: Language): Block {
  const level = node.attrs?.['level'];
  const ordered = node.attrs?.['ordered'];
  return {
    id: String(node.attrs?.['id']),
    kind: kindOf(node.type),
    level: typeof level === 'number' ? level : null,
    ordered: typeof ordered === 'boolean' ? ordered : null,
    content: { [language]: node },
  };
}

/** Of all kinds only code has another name in ProseMirror, where a mark is called so already. */
export function nodeTypeOf(kind: BlockKind): string {
  return kind === 'code' ? 'code_block' : kind;
}

function kindOf(type: string): BlockKind {
  return type === 'code_block' ? 'code' : (type as BlockKind);
}
