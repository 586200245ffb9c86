import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeText } from '../plain-text.js';
import { checkBlocks } from '../schema.js';
import { countAttrs, numberedOf } from '../list-count.js';
import { ids, text } from '../testing.js';
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

  it.each([
    [
      'a converter',
      '<p>a<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p>' +
        '<ol><li id="footnote-1"><p>b <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'Word',
      '<p class=MsoNormal>a<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p>' +
        '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1>' +
        '<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> b</p></div></div>',
    ],
    [
      'a publisher',
      '<p>a<sup><a id="note-sign-1" href="#note-1" role="doc-noteref">1</a></sup>.</p>' +
        '<section role="doc-endnotes"><ol><li id="note-1">b <a href="#note-sign-1">↑</a></li></ol></section>',
    ],
  ])('reads a footnote as %s writes it', (_, source) => {
    const [block, ...others] = read(source).blocks;
    expect(others).toEqual([]);
    expect(block?.content.ru?.content).toEqual([
      text('a'),
      { type: 'footnote', content: [text('b')] },
      text('.'),
    ]);
  });

  it('reads what Word puts on the clipboard', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7pt "Times"'>&nbsp;&nbsp;</span></span><![endif]>${words}<o:p></o:p></p>`;
    const source =
      '<html xmlns:o="urn:x"><head><meta charset=utf-8><style>p {}</style><!--[if gte mso 9]><xml>x</xml><![endif]--></head><body><!--StartFragment-->' +
      '<p class=MsoTitle>Доклад</p><h2>1. Статистика<o:p></o:p></h2>' +
      item(1, '1.', 'первое') +
      item(2, '·', 'внутри') +
      '<p class=MsoQuote>цитата</p><p class=MsoNormal><b style="font-weight:normal"><span style="font-weight:700">важно</span> нет</b></p>' +
      '<!--EndFragment--></body></html>';
    expect(told(source)).toEqual([
      'heading|1|Доклад',
      'heading|2|1. Статистика',
      'list_item|1|первое',
      'list_item|2|внутри',
      'quote|цитата',
      'paragraph|важно нет',
    ]);
    const { blocks, notes } = read(source);
    expect(notes).toEqual([]);
    expect(blocks.map(({ ordered }) => ordered)).toEqual([null, null, true, false, null, null]);
    expect(blocks[5]?.content.ru?.content).toEqual([text('важно', 'strong'), text(' нет')]);
  });

  it('reads a link within the page as what it leads to', () => {
    const source = '<h2 id="s">2.1. Данные</h2><p><a href="#s">2.1</a>, <a href="#s">там</a></p>';
    expect(read(source).blocks[1]?.content.ru?.content).toEqual([
      { type: 'cross_reference', attrs: { target: 'b1' } },
      text(', '),
      text('там', { type: 'link', attrs: { href: '#b1' } }),
    ]);
  });

  it('keeps the caption of a table with it', () => {
    const source = '<table><caption>Кесте</caption><tr><th>a</th></tr><tr><td>b</td></tr></table>';
    expect(read(source).blocks).toMatchObject([
      { content: { ru: { attrs: { caption: 'Кесте' } } } },
    ]);
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
  ])('notes %s', (_, source, note) => {
    expect(noted(source)).toContain(note);
  });

  it.each([
    ['a late start', '<ol start="4"><li>a</li><li>b</li></ol>', [{ start: 4 }, {}]],
    ['letters', '<ol type="a"><li>a</li></ol>', [{ format: 'lower-letter' }]],
    ['a number of its own', '<ol><li>a</li><li value="7">b</li></ol>', [{}, { start: 7 }]],
    [
      'a style',
      '<ol style="list-style-type: upper-roman"><li>a</li></ol>',
      [{ format: 'upper-roman' }],
    ],
    [
      'what ours say',
      '<ol data-format="lower-cyrillic" data-closing=")"><li data-marker="а)">a</li></ol>',
      [{ format: 'lower-cyrillic', closing: ')' }],
    ],
    [
      'markers of Word',
      ['б)', 'в)', 'i.']
        .map(
          (marker) =>
            `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${marker}</span>x</p>`,
        )
        .join(''),
      [
        { format: 'lower-cyrillic', closing: ')', start: 2 },
        { format: 'lower-cyrillic', closing: ')' },
        { format: 'lower-roman' },
      ],
    ],
  ])('keeps how a list is counted: %s', (_, source, said) => {
    const reading = readHtml(source, 'en', ids());
    if (!reading.ok) throw new Error(reading.refusal.code);
    expect(reading.blocks.map(({ content }) => countAttrs(numberedOf(content.en!)))).toEqual(said);
    expect(reading.notes).toEqual([]);
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
