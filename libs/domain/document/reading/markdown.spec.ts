import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { footnoteTexts, nodeText } from '../plain-text.js';
import { checkBlocks } from '../schema.js';
import { ids, text } from '../testing.js';
import { readMarkdown } from './markdown.js';
import type { Reading } from './reading.js';

function read(source: string): Reading {
  const reading = readMarkdown(source, 'kk', ids());
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading;
}

/** Kind, level and words of each block. */
function told(source: string): string[] {
  return read(source).blocks.map(({ kind, level, ordered, content }) =>
    [kind, level, ordered === null ? null : ordered ? '1.' : '-', nodeText(content.kk!)]
      .filter((part) => part !== null)
      .join('|'),
  );
}

const noted = (source: string) =>
  read(source).notes.map(({ line, kind, what }) => `${line} ${kind} ${what}`);

describe('Markdown', () => {
  it.each([
    ['a heading', '#### 5.2. Жалпы', ['heading|4|5.2. Жалпы']],
    ['a paragraph over lines', 'бір\nекі', ['paragraph|бір екі']],
    ['a hard break', 'бір  \nекі', ['paragraph|бір\nекі']],
    ['<br>', 'бір<br />екі', ['paragraph|бір\nекі']],
    [
      'nested lists',
      '- a\n  1. b\n     - c\n- d',
      ['list_item|1|-|a', 'list_item|2|1.|b', 'list_item|3|-|c', 'list_item|1|-|d'],
    ],
    ['a quotation of two paragraphs', '> a\n>\n> b', ['quote|a', 'quote|b']],
    ['code', '    x = 1\n    y = 2', ['code|x = 1\ny = 2']],
    ['a table', 'a|b\n-|-\nc<br>d|e', ['table|a\tb\nc\nd\te']],
    ['a short row', '|a|b|\n|-|-|\n|c|', ['table|a\tb\nc\t']],
    [
      'a bare address',
      'қараңыз https://example.org/a',
      ['paragraph|қараңыз https://example.org/a'],
    ],
    [
      'brackets without a target',
      '[OMB M-03-22] меморандум',
      ['paragraph|[OMB M-03-22] меморандум'],
    ],
  ])('reads %s', (_, source, blocks) => {
    expect(told(source)).toEqual(blocks);
    expect(noted(source)).toEqual([]);
  });

  it('reads marks, also those written as tags', () => {
    const [block] = read('**a *b*** `c` ~~d~~ [e](https://e.example) x<sup>2</sup>').blocks;
    expect(block!.content.kk!.content).toEqual([
      { type: 'text', text: 'a ', marks: [{ type: 'strong' }] },
      { type: 'text', text: 'b', marks: [{ type: 'strong' }, { type: 'em' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'c', marks: [{ type: 'code' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'd', marks: [{ type: 'strike' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'e', marks: [{ type: 'link', attrs: { href: 'https://e.example' } }] },
      { type: 'text', text: ' x' },
      { type: 'text', text: '2', marks: [{ type: 'sup' }] },
    ]);
  });

  it('makes a picture with an allowed source a figure, and says so', () => {
    const reading = read('![График](/files/chart.png "CPI 2020")');
    expect(reading.blocks).toMatchObject([
      {
        kind: 'figure',
        content: {
          kk: {
            attrs: { src: '/files/chart.png', alt: 'График' },
            content: [{ text: 'CPI 2020' }],
          },
        },
      },
    ]);
    expect(reading.notes).toMatchObject([{ line: 1, kind: 'guessed', what: 'picture' }]);
  });

  it.each([
    ['front matter', '---\ntitle: x\n---\n\nтекст', '1 dropped front-matter'],
    ['a comment', 'a\n\n<!-- note -->', '3 dropped comment'],
    ['a comment in a line', 'a <!-- note --> b', '1 dropped comment'],
    ['a tag without words', 'a\n\n<div>\n\nb\n\n</div>', '3 dropped markup'],
    ['a tag in a line', 'a <u>b</u>', '1 dropped markup'],
    ['a script', 'a\n\n<script>alert(1)</script>', '3 dropped markup'],
    ['HTML with words', '<p align="center">сөз</p>', '1 guessed markup'],
    ['a rule', 'a\n\n---\n\nb', '3 dropped rule'],
    ['a picture from anywhere', 'a\n\n![x](http://x.example/y.png)', '3 dropped picture'],
    ['a picture in a line', 'a ![x](/files/y.png) b', '1 dropped picture'],
    ['a script link', '[a](javascript:alert(1))', '1 dropped link'],
    ['a link within the file', '[a](#section-4)', '1 dropped link'],
    ['an unused definition', 'a\n\n[1]: https://x.example', '3 dropped definition'],
    ['a footnote that nothing points at', 'a\n\n[^1]: b', '3 guessed footnote'],
    ['a task', '- [x] a', '1 guessed task-mark'],
    ['a paragraph in an item', '- a\n\n  b', '3 guessed nested-block'],
    ['a list in a quotation', '> - a', '1 guessed nested-block'],
    ['an empty heading', '#\n\na', '1 dropped empty-heading'],
    ['a language of code', 'a\n\n```js\nb\n```', '3 dropped markup'],
    ['a control character', 'a\n\u001b[31mb', '2 dropped control-character'],
    ['one written as a number', 'a&#12;b', '1 dropped control-character'],
  ])('notes %s, with its line', (_, source, note) => {
    expect(noted(source)).toContain(note);
  });

  it('reads the words of a footnote and of its sign', () => {
    const [block] = read('a[^1] c\n\n[^1]: b *d*').blocks;
    expect(block?.content.kk?.content).toEqual([
      text('a'),
      { type: 'footnote', content: [text('b '), text('d', 'em')] },
      text(' c'),
    ]);
    expect(told('a\n\n[^1]: b')).toEqual(['paragraph|a', 'paragraph|[1] b']);
  });

  it('reads a link to a place of the text as what it says', () => {
    const source =
      '## 5.2. Санаттар\n\n[5.2](#52-санаттар), [мына](#52-санаттар), [1](#t)\n\n<a id="t"></a>\n\n|a|\n|-|\n|b|\n\n: Кесте';
    const { blocks, notes } = read(source);
    expect(blocks[1]?.content.kk?.content).toEqual([
      { type: 'cross_reference', attrs: { target: 'b1' } },
      text(', '),
      text('мына', { type: 'link', attrs: { href: '#b1' } }),
      text(', '),
      { type: 'cross_reference', attrs: { target: 'b3' } },
    ]);
    expect(blocks[2]?.content.kk?.attrs).toEqual({ id: 'b3', caption: 'Кесте' });
    expect(notes).toEqual([]);
  });

  it('says with each note where in the text it belongs', () => {
    const { notes } = read('# Тарау\n\nБір ![сурет](x.png) сөз');
    expect(notes[0]?.place).toEqual({ blockId: 'b2', heading: 'Тарау', words: 'Бір сөз' });
  });

  it.each([
    ['', 'import-empty'],
    ['\n \n', 'import-empty'],
    ['<!-- only this -->', 'import-empty'],
    ['a\u0000b', 'text-not-valid'],
    ['a\ud800', 'text-not-valid'],
  ])('%j is refused: %s', (source, code) => {
    expect(readMarkdown(source, 'kk', ids())).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    ['quotations', '>'.repeat(3000) + 'a'],
    ['lists', '- '.repeat(3000) + 'a'],
    ['brackets', '['.repeat(3000)],
    ['stars', '*a '.repeat(3000)],
    ['tags', '<div>'.repeat(20_000) + 'a'],
  ])('that nests without end in %s is answered all the same', (_, source) => {
    expect(typeof readMarkdown(source, 'kk', ids()).ok).toBe('boolean');
  });

  it('loses no word of anything that is typed, and makes valid blocks of it', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '1. ',
      '| ',
      '**',
      '*',
      '`',
      '~~',
      '[',
      '](x)',
      '<b>',
      '</b>',
      '<br>',
      '![',
      '\n',
      '\n\n',
      '    ',
      'аб',
      'wordy',
      'x1',
      ' ',
      '\\',
      '|-|-|\n',
      '[^1]',
      '[^1]: ',
      '<!--',
      '-->',
      '```\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const reading = readMarkdown(source, 'kk', ids());
        if (!reading.ok) return;
        expect(checkBlocks(reading.blocks).ok).toBe(true);
        const kept = reading.blocks
          .flatMap(({ content }) => [nodeText(content.kk!), ...footnoteTexts(content.kk!)])
          .join(' ');
        const everything = kept + reading.notes.map(({ text }) => text).join(' ');
        for (const word of ['аб', 'wordy'])
          expect(everything.split(word).length).toBeGreaterThanOrEqual(source.split(word).length);
      }),
      { numRuns: 500 },
    );
  });
});
