import { allow, type Decision, refuse } from '../../decision.js';
import type { Language } from '../../languages.js';
import {
  type Block,
  type BlockKind,
  blockOf,
  type MarkJson,
  type NodeJson,
  nodeTypeOf,
} from '../block.js';
import { countAttrs, ListCount, MOST_START, type Numbered, numberedOf } from '../list-count.js';
import { blockText, nodeText } from '../plain-text.js';
import { checkNode } from '../schema.js';
import { Bookmarks } from './bookmarks.js';
import type { Reading, ReadingMatter, ReadingNote } from './reading.js';

/** A text while it is being read: blocks in order, and notes on all that did not come over as it was. */
export class Draft {
  readonly #blocks: Block[] = [];
  readonly #notes: (ReadingNote & { readonly at: number })[] = [];
  readonly #names: string[] = [];
  readonly #places: Reading['places'] = [];
  /** The list that ends the blocks so far. */
  #list = new ListCount();
  readonly bookmarks = new Bookmarks();

  constructor(
    private readonly language: Language,
    private readonly makeId: () => string,
  ) {}

  note(kind: ReadingNote['kind'], what: ReadingMatter, text: string, line: number | null): void {
    this.#notes.push({ line, kind, what, text: text.trim(), place: null, at: this.#blocks.length });
  }

  /** A place of this name begins here: it will be found in the next block. */
  bookmark(name: string): void {
    this.#names.push(name);
  }

  /** How many blocks there are so far. */
  get length(): number {
    return this.#blocks.length;
  }

  get noteCount(): number {
    return this.#notes.length;
  }

  /**
   * Adds a block and returns its id, or null when there is nothing to add. What the schema refuses
   * is noted with its words; it never disappears.
   */
  add(
    kind: BlockKind,
    attrs: Record<string, unknown>,
    content: readonly NodeJson[],
    line: number | null,
  ): string | null {
    const tidied = kind === 'code' ? this.#clean(content, line) : tidy(this.#clean(content, line));
    if (tidied.length === 0 && kind !== 'figure') {
      if (kind === 'heading') this.note('dropped', 'empty-heading', '', line);
      return null;
    }
    const id = this.makeId();
    const node = { type: nodeTypeOf(kind), attrs: { id, ...attrs }, content: tidied };
    const checked = checkNode(node);
    if (!checked.ok) {
      this.note('dropped', 'markup', nodeText(node), line);
      return null;
    }
    if (kind === 'list_item') this.#list.next(numberedOf(checked.node));
    else this.#list = new ListCount();
    this.#blocks.push(blockOf(checked.node, this.language));
    for (const name of this.#names.splice(0)) {
      this.bookmarks.name(name, id);
      this.#places.push({ name, blockId: id });
    }
    return id;
  }

  /** Adds an item; a number that it says and would have anyhow it does not say. */
  addItem(item: Numbered, content: readonly NodeJson[], line: number | null): string | null {
    const { level, ordered, start } = item;
    const says =
      ordered && start !== undefined && start <= MOST_START && this.#list.after(item) !== start;
    const { start: _, ...counted } = item;
    const attrs = ordered ? countAttrs(says ? item : counted) : {};
    return this.add('list_item', { level, ordered, ...attrs }, content, line);
  }

  /** The number an item would have that stood here and said none. */
  numberAfter(item: Numbered): number {
    return this.#list.after(item);
  }

  /** Gives the table that was just added these words as its caption. @returns false when none was */
  caption(words: string): boolean {
    const last = this.#blocks.at(-1);
    const node = last?.content[this.language];
    const caption = words.replace(/\s+/g, ' ').trim();
    if (node?.type !== 'table' || node.attrs?.['caption'] !== '' || caption === '') return false;
    const captioned = { ...node, attrs: { ...node.attrs, caption } };
    this.#blocks[this.#blocks.length - 1] = blockOf(captioned, this.language);
    return true;
  }

  finish(): Decision<Reading> {
    if (this.#blocks.length === 0) return refuse('import-empty');
    const nodes = this.bookmarks.resolve(this.#blocks, this.language, (link) => {
      const text = `${link.words} #${link.name}`.trim();
      this.#notes.push({ ...link, kind: 'dropped', what: 'link', text, place: null });
    });
    const blocks = nodes.map((node, index) => {
      const checked = checkNode(node);
      return checked.ok ? blockOf(checked.node, this.language) : this.#blocks[index]!;
    });
    return allow({ blocks, notes: this.#placed(blocks), places: this.#places });
  }

  /** Each note with the block it was made at: the one being read, or the last there is. */
  #placed(blocks: readonly Block[]): ReadingNote[] {
    const headings: (string | null)[] = [];
    for (const block of blocks)
      headings.push(
        block.kind === 'heading' ? opening(block, this.language) : (headings.at(-1) ?? null),
      );
    return this.#notes.map(({ at, line, kind, what, text }) => {
      const index = Math.min(at, blocks.length - 1);
      const block = blocks[index]!;
      const place = {
        blockId: block.id,
        heading: headings[index]!,
        words: opening(block, this.language),
      };
      return { line, kind, what, text, place };
    });
  }

  #clean(nodes: readonly NodeJson[], line: number | null): NodeJson[] {
    return nodes.map((node) => {
      const content = node.content ? { content: this.#clean(node.content, line) } : {};
      if (node.text === undefined || !CONTROL.test(node.text)) return { ...node, ...content };
      this.note('dropped', 'control-character', printable(node.text), line);
      return { ...node, text: node.text.replace(CONTROL_RUNS, ' ') };
    });
  }
}

/** So many characters tell a reader which block is meant. */
const OPENING = 80;

function opening(block: Block, language: Language): string {
  const text = blockText(block, language).replace(/\s+/g, ' ').trim();
  return text.length <= OPENING ? text : `${text.slice(0, OPENING).trimEnd()}…`;
}

const CONTROLS = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F';
export const CONTROL = new RegExp(`[${CONTROLS}]`);
export const CONTROL_RUNS = new RegExp(`[${CONTROLS}]+`, 'g');

function printable(text: string): string {
  return text.replace(CONTROL_RUNS, '\u{FFFD}').slice(0, 80);
}

export function textNode(text: string, marks: readonly MarkJson[] = []): NodeJson {
  return { type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) };
}

export function hardBreak(): NodeJson {
  return { type: 'hard_break' };
}

/** A mark added to those already there; twice the same is once. */
export function withMark(marks: readonly MarkJson[], mark: MarkJson): MarkJson[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark];
}

/**
 * Inline content as it is read rather than as it was typed: runs of spaces and line ends are one
 * space (a no-break space stays), none at the ends or beside a hard break, no break at the ends.
 * Tables are tidied cell by cell, footnotes by themselves.
 */
function tidy(nodes: readonly NodeJson[]): NodeJson[] {
  if (nodes.some(({ type }) => type === 'table_row'))
    return nodes.map((row) => ({
      ...row,
      content: (row.content ?? []).map((cell) => ({ ...cell, content: tidy(cell.content ?? []) })),
    }));
  const tidied: NodeJson[] = [];
  let atEdge = true;
  for (const node of nodes) {
    if (node.type === 'footnote') {
      const content = tidy(node.content ?? []);
      if (content.length > 0) tidied.push({ type: 'footnote', content });
      continue;
    }
    if (node.type === 'cross_reference') {
      atEdge = false;
      tidied.push(node);
      continue;
    }
    if (node.text === undefined) {
      trimEnd(tidied);
      if (tidied.length > 0) tidied.push(node);
      atEdge = true;
      continue;
    }
    let text = node.text.replace(SPACES, ' ');
    if (atEdge) text = text.replace(/^ /, '');
    if (text === '') continue;
    atEdge = text.endsWith(' ');
    tidied.push({ ...node, text });
  }
  trimEnd(tidied);
  while (tidied.at(-1)?.type === 'hard_break') {
    tidied.pop();
    trimEnd(tidied);
  }
  return tidied;
}

const SPACES = /[ \t\r\n]+/g;

function trimEnd(nodes: NodeJson[]): void {
  const last = nodes.at(-1);
  if (last?.text === undefined) return;
  const text = last.text.replace(/ $/, '');
  if (text === '') nodes.pop();
  else nodes[nodes.length - 1] = { ...last, text };
}
