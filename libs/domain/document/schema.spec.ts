import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkBlock, checkBlocks, checkNode, isAllowedLink } from './schema.js';
import { also, blocks, heading, paragraph, text } from './testing.js';

const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const withText = (...content: unknown[]) => ({ type: 'paragraph', attrs: { id: 'b1' }, content });

describe('a block node', () => {
  it('is spelled in one way: defaults out, strangers off, equal neighbours joined', () => {
    const given = {
      type: 'list_item',
      attrs: { id: 'b1', onclick: 'x' },
      content: [text('a', 'em', 'strong'), text('b', 'strong', 'em')],
    };
    expect(checkNode(given)).toEqual({
      ok: true,
      node: {
        type: 'list_item',
        attrs: { id: 'b1', level: 1, ordered: false },
        content: [{ type: 'text', text: 'ab', marks: [{ type: 'strong' }, { type: 'em' }] }],
      },
    });
  });

  it.each([
    ['https://example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['mailto:press@agency.example', true],
    ['#b1', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' https://example.org', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['/relative', false],
    ['https://', false],
    ['#', false],
    ['#a"b', false],
  ])('may link to %j: %s', (href, may) => {
    expect(isAllowedLink(href)).toBe(may);
    const checked = checkNode(withText(text('x', link(href))));
    if (may) expect(checked.ok).toBe(true);
    else expect(checked).toMatchObject({ refusal: { code: 'link-not-allowed' } });
  });

  it.each<[string, unknown]>([
    ['no block', { type: 'text', text: 'x' }],
    ['no block', { type: 'table_row', content: [] }],
    ['unknown', { type: 'script', attrs: { id: 'b1' } }],
    ['without id', { type: 'paragraph', content: [] }],
    ['id with a quote', { type: 'paragraph', attrs: { id: '"><b' } }],
    ['id not text', { type: 'paragraph', attrs: { id: 7 } }],
    ['level 7', { type: 'heading', attrs: { id: 'b1', level: 7 } }],
    ['level 1.5', { type: 'heading', attrs: { id: 'b1', level: 1.5 } }],
    ['block in block', withText({ type: 'paragraph', attrs: { id: 'b2' } })],
    ['empty text', withText({ type: 'text', text: '' })],
    ['empty table', { type: 'table', attrs: { id: 'b1' }, content: [] }],
    ['unknown mark', withText(text('x', 'blink'))],
    ['sub in sup', withText(text('x', 'sub', 'sup'))],
    ['marked code', { type: 'code_block', attrs: { id: 'b1' }, content: [text('x', 'em')] }],
    ['a number', 7],
    ['null', null],
    ['a list', []],
  ])('is refused: %s %j', (_, given) => {
    expect(checkNode(given)).toMatchObject({ ok: false, refusal: { code: 'block-not-valid' } });
  });

  it('holds footnotes, which wear no emphasis, and references, which name a block', () => {
    const note = { type: 'footnote', marks: [{ type: 'em' }], content: [text('see', 'em')] };
    const reference = { type: 'cross_reference', attrs: { target: 'b2' } };
    expect(checkNode(withText(note, reference))).toMatchObject({
      node: { content: [{ type: 'footnote', content: [text('see', 'em')] }, reference] },
    });
    const inner = { type: 'footnote', content: [note] };
    const broken = [{ type: 'cross_reference' }, { ...reference, attrs: { target: '"' } }, inner];
    for (const node of broken)
      expect(checkNode(withText(node))).toMatchObject({ refusal: { code: 'block-not-valid' } });
  });

  it('is refused with NUL or half a character in it', () => {
    for (const value of ['a\u0000', '\ud800', 'a\u001b'])
      expect(checkNode(withText(text(value)))).toMatchObject({
        refusal: { code: 'text-not-valid' },
      });
  });

  it('is refused when it nests without end, without exhausting the stack', () => {
    let given: unknown = text('x');
    for (let i = 0; i < 50_000; i += 1) given = { type: 'paragraph', content: [given] };
    expect(checkNode(given)).toMatchObject({ refusal: { why: 'too-deep' } });
  });

  it('answers anything at all with a decision', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(typeof checkNode(given).ok).toBe('boolean');
      }),
    );
  });

  it('stays as it is when checked again', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        expect(checkBlocks(all)).toEqual({ ok: true, blocks: all });
      }),
    );
  });
});

describe('a block', () => {
  const kk = paragraph('b1', 'сөз', 'kk');

  it('is one block in all its languages', () => {
    expect(checkBlock(also(kk, paragraph('b1', 'word')))).toMatchObject({ ok: true });
    expect(checkBlock(also(kk, paragraph('b2', 'word')))).toMatchObject({
      refusal: { code: 'block-not-valid', why: 'id', language: 'en' },
    });
    expect(checkBlock(also(kk, heading('b1', 1, 'word')))).toMatchObject({
      refusal: { why: 'kind' },
    });
    expect(checkBlock({ ...kk, content: {} })).toMatchObject({ refusal: { why: 'empty' } });
  });

  it('is there once, and there is at least one', () => {
    expect(checkBlocks([])).toMatchObject({ refusal: { code: 'blocks-missing' } });
    expect(checkBlocks([kk, kk])).toMatchObject({ refusal: { why: 'id-twice', id: 'b1' } });
  });
});
