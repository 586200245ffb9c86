import { describe, expect, it } from '@jest/globals';
import { ids } from '../testing.js';
import { readMarkdown } from './markdown.js';
import { effortOf, MOST_EFFORT } from './markdown-effort.js';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

describe('Markdown that would take minutes', () => {
  it.each([
    ['emphasis that never closes', '*a_ '.repeat(20_000)],
    ['links that never close', '[a]('.repeat(20_000)],
    ['code that never closes', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['lists in lists', '- '.repeat(3000) + 'a'],
    ['quotations in quotations', '>'.repeat(3000) + 'a'],
    ['indentation', Array.from({ length: 800 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['many lines of nesting', lines(20_000, `${'- '.repeat(40)}a`)],
    ['a paragraph that pretends to be a list', `a\n${lines(20_000, '2. *a_ ')}`],
    ['one that hides in a list', `- a\n${lines(20_000, '        - *a_ ')}`],
    [
      'a paragraph that pretends to be a table',
      `a|b\n${lines(9000, '-|-|-\n*a_ | *a_ ').replace(/\n\n/g, '\n')}`,
    ],
  ])('is refused before it is parsed: %s', (_, source) => {
    expect(readMarkdown(source, 'en', ids())).toMatchObject({
      ok: false,
      refusal: { code: 'text-too-heavy' },
    });
  });

  it.each([
    [
      'two megabytes of paragraphs',
      lines(4000, `${'A **plain** sentence of a [report](x). '.repeat(13)}\n`),
    ],
    [
      'a long table with emphasis',
      `|a|b|c|\n|-|-|-|\n${lines(5000, '|**one**|*two* and more|`three`|')}`,
    ],
    ['a long list, three deep', lines(5000, '- a *b*\n  - c\n    1. d')],
    ['a form with lines to fill in', lines(300, `Name: ${'_'.repeat(80)}\n`)],
    ['code indented far', lines(500, `${' '.repeat(120)}x`)],
    ['a rule of stars', lines(100, `${'* '.repeat(60)}\n`)],
  ])('is not %s', (_, source) => {
    expect(effortOf(source)).toBeLessThan(MOST_EFFORT);
  });
});
