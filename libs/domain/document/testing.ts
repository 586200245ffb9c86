import fc from 'fast-check';
import type { Language } from '../languages.js';
import { type Block, blockOf, type MarkJson, type NodeJson } from './block.js';
import { checkNode } from './schema.js';

/** Blocks for specs: short to write, and generated ones that the schema accepts. */

export function text(value: string, ...marks: (string | MarkJson)[]): NodeJson {
  const all = marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark));
  return { type: 'text', text: value, ...(all.length > 0 ? { marks: all } : {}) };
}

export function node(
  type: string,
  attrs: Record<string, unknown>,
  ...content: NodeJson[]
): NodeJson {
  const checked = checkNode({ type, attrs, content });
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.node;
}

export function paragraph(id: string, words: string, language: Language = 'en'): Block {
  return blockOf(node('paragraph', { id }, ...(words === '' ? [] : [text(words)])), language);
}

export function heading(
  id: string,
  level: number,
  words: string,
  language: Language = 'en',
): Block {
  return blockOf(node('heading', { id, level }, text(words)), language);
}

/** The same block with another language beside it. */
export function also(block: Block, other: Block): Block {
  return { ...block, content: { ...block.content, ...other.content } };
}

/** b1, b2, … */
export function ids(prefix = 'b'): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}

const word = fc.stringMatching(/^[a-zа-яәғқңөұүһі]{1,9}$/u);
export const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));

/** Inline content in its tidy form: words with marks, one space between. */
const inline = fc
  .array(fc.tuple(words, fc.subarray(['strong', 'em', 'strike'])), { minLength: 1, maxLength: 4 })
  .map((runs) =>
    runs.flatMap(([value, marks], index) => [
      ...(index > 0 ? [text(' ')] : []),
      text(value, ...marks),
    ]),
  );

const note = words.map((value) => ({ type: 'footnote', content: [text(value)] }));
const reference = fc.constant({ type: 'cross_reference', attrs: { target: 'b1' } });

/** Inline content with a footnote or a reference to the first block at its end, now and then. */
const annotated = fc
  .tuple(inline, fc.option(fc.oneof(note, reference), { freq: 6 }))
  .map(([content, last]) => (last === null ? content : [...content, last]));

const shape = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), attrs: fc.constant({}) }),
  fc.record({ type: fc.constant('quote'), attrs: fc.constant({}) }),
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
  }),
  fc.record({
    type: fc.constant('list_item'),
    attrs: fc.record({ level: fc.constant(1), ordered: fc.boolean() }),
  }),
);

const prose = fc
  .tuple(shape, annotated)
  .map(([{ type, attrs }, content]) => ({ type, attrs, content }));

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(inline, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map((rows) => ({
    type: 'table',
    attrs: {},
    content: rows.map((cells, index) => ({
      type: 'table_row',
      content: cells.map((content) => ({
        type: index === 0 ? 'table_header' : 'table_cell',
        attrs: { colspan: 1, rowspan: 1 },
        content,
      })),
    })),
  }));

const code = words.map((value) => ({ type: 'code_block', attrs: {}, content: [text(value)] }));

/** Texts of up to 12 blocks with ids b1, b2, … */
export const blocks: fc.Arbitrary<Block[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: prose }, table, code), { minLength: 1, maxLength: 12 })
  .map((nodes) => {
    const makeId = ids();
    return nodes.map(({ type, attrs, content }) =>
      blockOf(node(type, { ...attrs, id: makeId() }, ...content), 'en'),
    );
  });
