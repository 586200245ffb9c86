import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeText } from '../plain-text.js';
import { checkBlocks } from '../schema.js';
import { ids } from '../testing.js';
import { readHtml } from './html.js';
import type { Reading } from './reading.js';

function read(source: string): Reading {
  const reading = readHtml(source, 'ru', ids());
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading;
}

function told(source: string): string[] {
  return read(source).blocks.map(({ kind, level, content }) =>
    [kind, level, nodeText(content.ru!)].filter((part) => part !== null).join('|'),
  );
}

const noted = (source: string) => read(source).notes.map(({ kind, what }) => `${kind} ${what}`);

describe('the HTML of a DOCX', () => {
  it.each([
    [
      'headings and paragraphs',
      '<h1>1. Введение</h1><p>a <strong>b</strong></p>',
      ['heading|1|1. Введение', 'paragraph|a b'],
    ],
    [
      'nested lists',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      ['list_item|1|a', 'list_item|2|b', 'list_item|1|c'],
    ],
    ['items in paragraphs', '<ul><li><p>a</p></li></ul>', ['list_item|1|a']],
    ['loose words', 'a<p>b</p>c', ['paragraph|a', 'paragraph|b', 'paragraph|c']],
    ['containers', '<div><section><p>a</p></section></div>', ['paragraph|a']],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote|a', 'quote|b']],
    ['code', '<pre>a\n  b</pre>', ['code|a\n  b']],
    [
      'cells of several paragraphs',
      '<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>',
      ['table|a\nb\tc'],
    ],
    ['spaces', '<p>  a\n  b&nbsp;c </p><p> </p>', ['paragraph|a b\u00a0c']],
  ])('reads %s', (_, source, blocks) => {
    expect(told(source)).toEqual(blocks);
    expect(noted(source)).toEqual([]);
  });

  it('keeps merged cells and the head of a table', () => {
    const source =
      '<table><thead><tr><th colspan="2"><p>2019</p></th></tr></thead>' +
      '<tbody><tr><td rowspan="2">440</td><td>624</td></tr><tr><td>568</td></tr></tbody></table>';
    expect(read(source).blocks[0]!.content.ru!.content).toMatchObject([
      { content: [{ type: 'table_header', attrs: { colspan: 2 } }] },
      { content: [{ type: 'table_cell', attrs: { rowspan: 2 } }, { type: 'table_cell' }] },
      { content: [{ attrs: { colspan: 1, rowspan: 1 } }] },
    ]);
  });

  it('puts pictures among words after them, as figures', () => {
    const html = '<p>one <strong><img src="/files/a.png" alt="x"></strong> two</p><p>three</p>';
    const reading = readHtml(html, 'ru', ids());
    expect(reading).toMatchObject({
      ok: true,
      blocks: [
        { kind: 'paragraph', content: { ru: { content: [{ text: 'one two' }] } } },
        { kind: 'figure', content: { ru: { attrs: { src: '/files/a.png', alt: 'x' } } } },
        { kind: 'paragraph' },
      ],
      notes: [{ kind: 'guessed', what: 'picture' }],
    });
  });

  it('makes a kept picture a figure with its caption', () => {
    const source =
      '<figure><img src="/files/a.png" alt="x"><figcaption>Рис. 1</figcaption></figure>';
    expect(read(source).blocks).toMatchObject([
      { kind: 'figure', content: { ru: { attrs: { src: '/files/a.png', alt: 'x' } } } },
    ]);
    expect(told(source)).toEqual(['figure|Рис. 1']);
  });

  it('reads a footnote as mammoth writes it', () => {
    const source =
      '<p>a<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p>' +
      '<ol><li id="footnote-1"><p>b <a href="#footnote-ref-1">↑</a></p></li></ol>';
    expect(told(source)).toEqual(['paragraph|a[1]', 'list_item|1|b']);
    expect(noted(source)).toEqual(['guessed footnote', 'dropped footnote']);
  });

  it.each([
    [
      'an embedded picture',
      '<p>a<img alt="x" src="data:image/png;base64,AAAA"></p>',
      'dropped picture',
    ],
    ['a picture alone', '<p>a</p><p><img src="data:image/png;base64,AAAA"></p>', 'dropped picture'],
    ['a script', '<p>a</p><script>alert(1)</script>', 'dropped markup'],
    ['a script link', '<p><a href="javascript:alert(1)">a</a></p>', 'dropped link'],
    ['a bookmark link', '<p><a href="#_Toc1">a</a></p>', 'dropped link'],
    ['a link around blocks', '<a href="https://x.example"><h2>a</h2></a>', 'dropped link'],
    ['a rule', '<p>a</p><hr>', 'dropped rule'],
    [
      'a list in a cell',
      '<table><tr><td><ul><li>a</li></ul></td></tr></table>',
      'guessed nested-block',
    ],
    ['a second paragraph in an item', '<ul><li><p>a</p><p>b</p></li></ul>', 'guessed nested-block'],
    ['a late start', '<ol start="4"><li>a</li></ol>', 'guessed list-number'],
  ])('notes %s', (_, source, note) => {
    expect(noted(source)).toContain(note);
  });

  it('lets no handler and no foreign attribute through', () => {
    const reading = read(
      '<p onclick="x()" style="y">a<b onmouseover="z">b</b><svg onload=q></svg></p>',
    );
    expect(JSON.stringify(reading.blocks)).not.toMatch(/onclick|style|onmouseover|onload|svg/);
  });

  it.each([
    ['', 'import-empty'],
    ['<p></p>', 'import-empty'],
    ['<p>a\u0000</p>', 'text-not-valid'],
  ])('%j is refused: %s', (source, code) => {
    expect(readHtml(source, 'ru', ids())).toMatchObject({ ok: false, refusal: { code } });
  });

  it('that nests without end is answered all the same', () => {
    for (const tag of ['div', 'b', 'table><tr><td', 'ul><li'])
      expect(typeof readHtml(`<${tag}>`.repeat(20_000) + 'a', 'ru', ids()).ok).toBe('boolean');
  });

  it('loses no word, however the tags are muddled', () => {
    const tag = fc.constantFrom(
      'p',
      'h2',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'b',
      'em',
      'a',
      'blockquote',
      'div',
      'figure',
      'figcaption',
      'caption',
      'sup',
      'pre',
      'br',
      'hr',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('слово', 'wordy', ' ', '<img src="/files/a.png" alt="x">'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const reading = readHtml(source, 'ru', ids());
        if (!reading.ok) return;
        expect(checkBlocks(reading.blocks).ok).toBe(true);
        const kept = reading.blocks.map(({ content }) => nodeText(content.ru!)).join(' ');
        const everything = kept + reading.notes.map(({ text }) => text).join(' ');
        for (const word of ['слово', 'wordy'])
          expect(everything.split(word).length).toBeGreaterThanOrEqual(source.split(word).length);
      }),
      { numRuns: 500 },
    );
  });
});
