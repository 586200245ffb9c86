import type { Language } from '#libs/domain';
import { type Block, blockOf, type NodeJson, nodeText } from '#libs/domain/document';
import { after, blankNode, putOnTop, stepsBetween, type StepJson } from '#libs/domain/writing';
import type { Cell, Hand, KnownChange, WorkingBlock } from './text-state.js';

export function cellKey(blockId: string, language: Language): string {
  return `${blockId}.${language}`;
}

/** The cell before anybody has written in it. */
export function begun(block: WorkingBlock, language: Language, behind: string | null): Cell {
  const from = block.content[language] ?? blankNode(block);
  return {
    blockId: block.id,
    language,
    from,
    node: from,
    steps: [],
    base: block.version,
    sending: null,
    after: behind,
    trouble: null,
  };
}

export function isUnsaved({ steps, base }: Cell): boolean {
  return steps.length > 0 || base === 0;
}

export function written(cell: Cell, node: NodeJson, steps?: readonly StepJson[]): Cell {
  const more = steps ?? (cell.base === 0 ? [] : stepsBetween(cell.node, node));
  return { ...cell, node, steps: [...cell.steps, ...more] };
}

/** What was sent has arrived, as this version. */
export function confirmed(cell: Cell, base: number, hand?: Hand): Cell {
  const count = cell.sending?.count ?? 0;
  hand?.confirm(count);
  const from = after(cell.from, cell.steps.slice(0, count));
  return { ...cell, from, steps: cell.steps.slice(count), base, sending: null };
}

/** Somebody else was first: what is written here goes on top of it. */
export function overtaken(cell: Cell, { steps, version }: KnownChange, hand?: Hand): Cell {
  const theirs = steps[cell.language] ?? [];
  const own = hand ? hand.take(theirs) : putOnTop(cell.from, cell.steps, theirs);
  const from = after(cell.from, theirs);
  return { ...cell, ...own, from, base: version, sending: null };
}

/** The block one version on. */
export function advanced(block: WorkingBlock, { steps, version, by }: KnownChange): WorkingBlock {
  const languages = Object.keys(steps) as Language[];
  const next = languages.reduce((whole, language) => {
    const from = block.content[language] ?? blankNode(block);
    return withNode(whole, language, after(from, steps[language] ?? []));
  }, block);
  return { ...next, version, editedBy: by };
}

/** The block with these words; kind, level and order are the node's. */
export function withNode(block: WorkingBlock, language: Language, node: NodeJson): WorkingBlock {
  const { kind, level, ordered } = blockOf(node, language);
  return { ...block, kind, level, ordered, content: { ...block.content, [language]: node } };
}

export function madeBlock(
  id: string,
  node: NodeJson,
  language: Language,
  version = 0,
): WorkingBlock {
  const named = { ...node, attrs: { ...node.attrs, id } };
  return { ...blockOf(named, language), version, editedBy: null };
}

/** Blocks that exist only as words kept on this device stand where they were being made. */
export function withMadeBlocks(
  blocks: readonly WorkingBlock[],
  cells: readonly Cell[],
): WorkingBlock[] {
  const whole = [...blocks];
  for (const cell of cells) {
    if (!isUnsaved(cell) || whole.some(({ id }) => id === cell.blockId)) continue;
    const index = whole.findIndex(({ id }) => id === cell.after);
    const { blockId, node, language, base } = cell;
    whole.splice(index + 1, 0, madeBlock(blockId, node, language, base));
  }
  return whole;
}

export function languagesOf(block: Block): Language[] {
  return Object.keys(block.content) as Language[];
}

export function sameWords(a: NodeJson | undefined, b: NodeJson): boolean {
  return a !== undefined && nodeText(a) === nodeText(b);
}
