import { canonicalJson } from '../canonical-json.js';
import { LANGUAGES, type Language } from '../languages.js';
import type { Block, NodeJson } from './block.js';
import { compareTables, type RowChange } from './change-table.js';
import { longestRising } from './order.js';
import { blockText, nodeText } from './plain-text.js';
import { compareWords, type WordChange } from './words.js';

/** What became of one block between two revisions. */
export interface BlockChange {
  blockId: string;
  /** A block that was both edited and moved is `edited`, with `moved` true. */
  change: 'unchanged' | 'edited' | 'moved' | 'added' | 'removed';
  moved: boolean;
  /**
   * Whether words, order or structure changed; false when only spaces or emphasis did. A person may
   * judge otherwise (reports/mark-change.ts), which changes how it is shown, never what was signed.
   */
  material: boolean;
  before: Block | null;
  after: Block | null;
  /** Word by word, for the languages whose text differs. */
  words: Partial<Record<Language, WordChange[]>>;
  /** Of a table that stayed a table, also cell by cell, for the same languages. */
  tables: Partial<Record<Language, RowChange[]>>;
}

/**
 * Two revisions block by block, in the order of the new text; a removed block stands where it
 * stood, after the nearest block before it that kept its place. `moved` are the fewest blocks
 * whose move explains the new order.
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const oldPlace = new Map(before.map((block, index) => [block.id, index]));
  const newIds = new Set(after.map(({ id }) => id));
  const common = after.filter(({ id }) => oldPlace.has(id));
  const kept = longestRising(common.map(({ id }) => oldPlace.get(id)!));
  const still = new Set(kept.map((index) => common[index]!.id));

  const removedAfter = new Map<string | null, BlockChange[]>();
  let last: string | null = null;
  for (const block of before) {
    if (still.has(block.id)) last = block.id;
    if (newIds.has(block.id)) continue;
    removedAfter.set(last, [...(removedAfter.get(last) ?? []), removal(block)]);
  }

  const changes = [...(removedAfter.get(null) ?? [])];
  for (const block of after) {
    const place = oldPlace.get(block.id);
    const old = place === undefined ? null : before[place]!;
    changes.push(old ? comparison(old, block, !still.has(block.id)) : addition(block));
    changes.push(...(removedAfter.get(block.id) ?? []));
  }
  return changes;
}

/** The blocks that a revision changed, for what an incorporation may name. */
export function changedBlockIds(changes: readonly BlockChange[]): string[] {
  return changes.filter(({ change }) => change !== 'unchanged').map(({ blockId }) => blockId);
}

function removal(block: Block): BlockChange {
  return {
    blockId: block.id,
    change: 'removed',
    moved: false,
    material: true,
    before: block,
    after: null,
    words: wordsOfBoth(block, null),
    tables: {},
  };
}

function addition(block: Block): BlockChange {
  return {
    blockId: block.id,
    change: 'added',
    moved: false,
    material: true,
    before: null,
    after: block,
    words: wordsOfBoth(null, block),
    tables: {},
  };
}

function comparison(before: Block, after: Block, moved: boolean): BlockChange {
  const edited = canonicalJson(before) !== canonicalJson(after);
  return {
    blockId: after.id,
    change: edited ? 'edited' : moved ? 'moved' : 'unchanged',
    moved,
    material: moved || (edited && substance(before) !== substance(after)),
    before,
    after,
    words: edited ? wordsOfBoth(before, after) : {},
    tables: edited ? tablesOfBoth(before, after) : {},
  };
}

function tablesOfBoth(before: Block, after: Block): BlockChange['tables'] {
  const tables: BlockChange['tables'] = {};
  if (before.kind !== 'table' || after.kind !== 'table') return tables;
  for (const language of LANGUAGES) {
    const [was, is] = [before.content[language], after.content[language]];
    if (was && is && nodeText(was) !== nodeText(is))
      tables[language] = compareTables(was, is, language);
  }
  return tables;
}

function wordsOfBoth(before: Block | null, after: Block | null): BlockChange['words'] {
  const words: BlockChange['words'] = {};
  for (const language of LANGUAGES) {
    const was = before ? blockText(before, language) : '';
    const is = after ? blockText(after, language) : '';
    if (was !== is) words[language] = compareWords(was, is, language);
  }
  return words;
}

/** Emphasis carries no substance; a struck-out word, a superscript or another link does. */
const EMPHASIS = ['strong', 'em', 'code'];

/** The block without emphasis and with spaces evened out: equal substance, equal meaning. */
function substance(block: Block): string {
  const { kind, level, ordered } = block;
  const content = LANGUAGES.map((language) => {
    const node = block.content[language];
    return node ? bare(node) : null;
  });
  return canonicalJson({ kind, level, ordered, content }).replace(/(?:\s|\\n|\\t)+/g, ' ');
}

function bare(node: NodeJson): NodeJson {
  const content: NodeJson[] = [];
  for (const child of node.content ?? []) {
    const next = child.type === 'hard_break' ? { type: 'text', text: ' ' } : bare(child);
    const last = content.at(-1);
    if (last?.text !== undefined && next.text !== undefined && marksOf(last) === marksOf(next))
      content[content.length - 1] = { ...last, text: last.text + next.text };
    else content.push(next);
  }
  const marks = node.marks?.filter(({ type }) => !EMPHASIS.includes(type)) ?? [];
  return {
    type: node.type,
    ...(node.attrs ? { attrs: node.attrs } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(node.text !== undefined ? { text: node.text.trim() === '' ? ' ' : node.text } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

function marksOf(node: NodeJson): string {
  return JSON.stringify(node.marks ?? []);
}
