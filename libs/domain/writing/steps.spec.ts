import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NodeJson } from '../document/block.js';
import { checkNode } from '../document/schema.js';
import { applySteps, stepsBetween } from './steps.js';

const words = (type: string, text: string, attrs = {}): NodeJson => ({
  type,
  attrs: { id: 'a', ...attrs },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});
const spelled = (node: NodeJson): NodeJson => {
  const checked = checkNode(node);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.node;
};

const text = fc.string({ unit: fc.constantFrom('а', 'ә', ' ', 'б', 'қ'), maxLength: 30 });
const node = fc
  .tuple(fc.constantFrom('paragraph', 'quote', 'heading', 'code_block', 'list_item'), text)
  .map(([type, given]) => spelled(words(type, given)));

describe('stepsBetween', () => {
  it('leads from any block to any other', () => {
    fc.assert(
      fc.property(node, node, (before, after) => {
        expect(applySteps(before, stepsBetween(before, after))).toEqual({ ok: true, node: after });
      }),
    );
  });

  it('touches only what differs', () => {
    const [step, ...more] = stepsBetween(
      words('paragraph', 'one two three'),
      words('paragraph', 'one 2 three'),
    );
    expect(more).toEqual([]);
    expect(step).toMatchObject({ from: 5, to: 8 });
  });
});

describe('applySteps', () => {
  const paragraph = words('paragraph', 'one');

  it('keeps the id the block has', () => {
    const renamed = stepsBetween(paragraph, words('heading', 'one', { id: 'b', level: 2 }));
    expect(applySteps(paragraph, renamed)).toMatchObject({
      node: { type: 'heading', attrs: { id: 'a', level: 2 } },
    });
  });

  it.each<[string, unknown]>([
    ['no step', { stepType: 'unknown' }],
    ['nothing', null],
    ['a step beyond the text', { stepType: 'replace', from: 1, to: 99 }],
    [
      'a second block',
      {
        stepType: 'replace',
        from: 5,
        to: 5,
        slice: { content: [{ type: 'paragraph', attrs: { id: 'b' } }] },
      },
    ],
    ['no block at all', { stepType: 'replace', from: 0, to: 5 }],
    [
      'a link that is not allowed',
      {
        stepType: 'addMark',
        from: 1,
        to: 3,
        mark: { type: 'link', attrs: { href: 'javascript:alert(1)' } },
      },
    ],
    [
      'a letter that no text may hold',
      {
        stepType: 'replace',
        from: 1,
        to: 1,
        slice: { content: [{ type: 'text', text: '\u0000' }] },
      },
    ],
  ])('refuses %s', (_what, step) => {
    expect(applySteps(paragraph, [step])).toMatchObject({ ok: false });
  });
});
