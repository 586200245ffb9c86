import { type AttributeSpec, type Node, Schema } from 'prosemirror-model';
import { allow, type Decision, refuse } from '../decision.js';
import { LANGUAGES } from '../languages.js';
import { type Block, blockOf, type NodeJson } from './block.js';
import { CLOSINGS, COUNT_FORMATS, PLAIN_COUNTING } from './counting/index.js';
import { countAttrs, MOST_START, numberedOf } from './list-count.js';

// A default only because ProseMirror must be able to make a block of its own; '' is no valid id.
const id: AttributeSpec = { default: '', validate: 'string' };
const level: AttributeSpec = { default: 1, validate: wholeNumber(1, 6) };
const span: AttributeSpec = { default: 1, validate: wholeNumber(1, 100) };

/**
 * The shape of a report's text: a flat list of blocks. List items are blocks of their own with a
 * level, so that each can be quoted, moved and answered for; only a table has anything inside.
 */
export const reportSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    heading: { group: 'block', content: 'inline*', attrs: { id, level } },
    paragraph: { group: 'block', content: 'inline*', attrs: { id } },
    list_item: {
      group: 'block',
      content: 'inline*',
      attrs: {
        id,
        level,
        ordered: { default: false, validate: 'boolean' },
        // What a list counts with and where it begins; see list-count.ts.
        start: { default: null, validate: isStart },
        format: { default: PLAIN_COUNTING.format, validate: oneOf(COUNT_FORMATS) },
        closing: { default: PLAIN_COUNTING.closing, validate: oneOf(CLOSINGS) },
      },
    },
    quote: { group: 'block', content: 'inline*', attrs: { id } },
    table: {
      group: 'block',
      content: 'table_row+',
      attrs: { id, caption: { default: '', validate: 'string' } },
    },
    figure: {
      group: 'block',
      content: 'inline*',
      attrs: { id, src: { validate: isSource }, alt: { default: '', validate: 'string' } },
    },
    // Not `code`: ProseMirror does not let a node and a mark share a name.
    code_block: { group: 'block', content: 'text*', marks: '', attrs: { id } },
    table_row: { content: '(table_cell | table_header)+' },
    table_cell: { content: 'inline*', attrs: { colspan: span, rowspan: span } },
    table_header: { content: 'inline*', attrs: { colspan: span, rowspan: span } },
    text: { group: 'inline note' },
    hard_break: { group: 'inline note', inline: true },
    // Its words lie inside, so that they are edited and compared like any others; it counts by itself.
    footnote: { group: 'inline', inline: true, atom: true, content: 'note*' },
    // Shows the number its target has now; see references.ts.
    cross_reference: {
      group: 'inline note',
      inline: true,
      attrs: { target: { validate: isTarget } },
    },
  },
  marks: {
    link: { attrs: { href: { validate: isLink } }, inclusive: false },
    strong: {},
    em: {},
    strike: {},
    sub: { excludes: 'sub sup' },
    sup: { excludes: 'sub sup' },
    code: {},
  },
});

/** Where a link in a report may lead: the web, a mailbox, or a block of the same report. */
export function isAllowedLink(href: string): boolean {
  if (/^#[A-Za-z0-9_-]{1,64}$/.test(href)) return true;
  if (!/^(https?:\/\/[^\s/]|mailto:\S)/i.test(href)) return false;
  return !/[\u0000-\u0020]/.test(href) && URL.canParse(href);
}

/** Where a picture may come from: a file kept by the house, or the web over https. */
export function isAllowedSource(src: string): boolean {
  return /^(\/files\/[A-Za-z0-9_.-]{1,128}|https:\/\/[^\s]+)$/.test(src);
}

/**
 * One block's ProseMirror JSON, checked against the schema and spelled in its one way: unknown
 * attributes fall away, defaults are written out, equal neighbouring texts are joined, a footnote
 * wears no emphasis. That one spelling is what makes the revision's hash depend on the text alone.
 */
export function checkNode(json: unknown): Decision<{ node: NodeJson }> {
  if (depthOf(json) > MAX_DEPTH) return refuse('block-not-valid', { why: 'too-deep' });
  try {
    const node = reportSchema.nodeFromJSON(json);
    if (!node.type.isInGroup('block')) return refuse('block-not-valid', { why: 'not-a-block' });
    node.check();
    const spelled = nodeJson(node);
    const text = node.textContent + String(spelled.attrs?.['caption'] ?? '');
    if (!text.isWellFormed() || CONTROL.test(text)) return refuse('text-not-valid');
    if (!isId(spelled.attrs?.['id'])) return refuse('block-not-valid', { why: 'id' });
    return allow({ node: joinTexts(spelled) });
  } catch (fault) {
    // prosemirror-model reports every mismatch by throwing RangeError; nothing else is expected.
    if (!(fault instanceof RangeError || fault instanceof TypeError)) throw fault;
    return refusalOf(fault.message);
  }
}

/**
 * A node as JSON in its one spelling: of how an item is numbered only what differs from any list of
 * ours, so that a text that says nothing of it has the hash it always had.
 */
export function nodeJson(node: Node): NodeJson {
  const json = node.toJSON() as NodeJson;
  if (json.type !== 'list_item') return json;
  const { id: own, level: depth, ordered } = json.attrs ?? {};
  const counts = ordered === true ? countAttrs(numberedOf(json)) : {};
  return { ...json, attrs: { id: own, level: depth, ordered, ...counts } };
}

/** A block with everything that makes it one: the same kind, level, number and id in all its languages. */
export function checkBlock(candidate: Block): Decision<{ block: Block }> {
  const content: Block['content'] = {};
  for (const language of LANGUAGES) {
    const json = candidate.content[language];
    if (json === undefined) continue;
    const checked = checkNode(json);
    if (!checked.ok)
      return { ok: false, refusal: { ...checked.refusal, id: candidate.id, language } };
    const read = blockOf(checked.node, language);
    for (const attribute of ['id', 'kind', 'level', 'ordered'] as const)
      if (read[attribute] !== candidate[attribute])
        return refuse('block-not-valid', { why: attribute, id: candidate.id, language });
    const numbered = JSON.stringify(numberedOf(checked.node));
    const [other] = Object.values(content);
    if (other && JSON.stringify(numberedOf(other)) !== numbered)
      return refuse('block-not-valid', { why: 'number', id: candidate.id, language });
    content[language] = checked.node;
  }
  const { id, kind, level, ordered } = candidate;
  if (Object.keys(content).length === 0) return refuse('block-not-valid', { why: 'empty', id });
  return allow({ block: { id, kind, level, ordered, content } });
}

/** A whole text: at least one block, each valid, no id twice. */
export function checkBlocks(candidates: readonly Block[]): Decision<{ blocks: Block[] }> {
  if (candidates.length === 0) return refuse('blocks-missing');
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const checked = checkBlock(candidate);
    if (!checked.ok) return checked;
    if (seen.has(candidate.id))
      return refuse('block-not-valid', { why: 'id-twice', id: candidate.id });
    seen.add(candidate.id);
    blocks.push(checked.block);
  }
  return allow({ blocks });
}

/** table > row > cell > footnote > text, each with its content array and mark objects: nothing real is deeper. */
const MAX_DEPTH = 16;

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

function depthOf(json: unknown): number {
  let depth = 0;
  let layer: unknown[] = [json];
  while (layer.length > 0 && depth <= MAX_DEPTH) {
    depth += 1;
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return depth;
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

/** ProseMirror's own JSON keeps neighbouring texts of equal marks apart if they came apart. */
function joinTexts(node: NodeJson): NodeJson {
  if (!node.content) return node;
  const content: NodeJson[] = [];
  for (const child of node.content.map(joinTexts).map(plainFootnote)) {
    const last = content.at(-1);
    if (last?.text !== undefined && child.text !== undefined && sameMarks(last, child))
      content[content.length - 1] = { ...last, text: last.text + child.text };
    else content.push(child);
  }
  return { ...node, content };
}

/** An editor that makes a line bold makes its footnotes bold too; the sign of a note is never. */
function plainFootnote(node: NodeJson): NodeJson {
  if (node.type !== 'footnote' || node.marks === undefined) return node;
  const { marks: _, ...plain } = node;
  return plain;
}

function sameMarks(a: NodeJson, b: NodeJson): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

const LINK_FAULT = 'link-not-allowed';

function refusalOf(message: string): ReturnType<typeof refuse> {
  return message.startsWith(LINK_FAULT)
    ? refuse('link-not-allowed', { href: message.slice(LINK_FAULT.length + 1, 200) })
    : refuse('block-not-valid', { why: message.slice(0, 200) });
}

function isLink(value: unknown): void {
  if (typeof value !== 'string' || !isAllowedLink(value))
    throw new RangeError(`${LINK_FAULT} ${String(value)}`);
}

function isSource(value: unknown): void {
  if (typeof value !== 'string' || !isAllowedSource(value))
    throw new RangeError(`${LINK_FAULT} ${String(value)}`);
}

function isStart(value: unknown): void {
  if (value !== null) wholeNumber(0, MOST_START)(value);
}

function oneOf(allowed: readonly string[]): (value: unknown) => void {
  return (value) => {
    if (!allowed.includes(String(value)))
      throw new RangeError(`${String(value)} is none of ${allowed.join(', ')}`);
  };
}

function isTarget(value: unknown): void {
  if (!isId(value)) throw new RangeError('the target of a reference is no id');
}

function wholeNumber(min: number, max: number): (value: unknown) => void {
  return (value) => {
    if (!Number.isInteger(value) || (value as number) < min || (value as number) > max)
      throw new RangeError(`${String(value)} is not a whole number from ${min} to ${max}`);
  };
}
