import { describe, expect, it } from '@jest/globals';
import { readRough } from '#libs/domain/document/reading';
import { drawn } from '#test/corpus/drawn';
import { openDocument } from '#test/corpus/open-document';
import { readOdt } from './read-odt.js';

function told(file: Buffer): string {
  const { pieces, notes } = readOdt(file);
  let next = 0;
  const reading = readRough(pieces, 'kk', () => `b${(next += 1)}`);
  if (!reading.ok) return reading.refusal.code;
  const noted = [...notes, ...reading.notes].map(
    ({ kind, what, text, place }) => `${kind} ${what}: ${text} @ ${place?.words ?? 'file'}`,
  );
  return [drawn(reading.blocks, 'kk'), ...noted].join('\n');
}

const p = (words: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${words}</text:p>`;
const h = (level: number, words: string): string =>
  `<text:h text:style-name="H${level}" text:outline-level="${level}">${words}</text:h>`;
const cell = (words: string, more = ''): string =>
  `<table:table-cell${more}>${p(words)}</table:table-cell>`;

describe('an OpenDocument text with', () => {
  it.each<[string, string, string]>([
    [
      'headings counted by a list',
      `<text:list text:style-name="Chapters">${[1, 2, 2, 1].map((level) => `<text:list-item>${h(level, 'Тарау')}</text:list-item>`).join('')}</text:list>`,
      '# 1. Тарау\n## 1.1. Тарау\n## 1.2. Тарау\n# 2. Тарау',
    ],
    [
      'lists in lists',
      `<text:list text:style-name="Numbers"><text:list-item>${p('бір')}<text:list><text:list-item>${p('ішкі')}</text:list-item></text:list></text:list-item><text:list-item>${p('екі')}</text:list-item></text:list>`,
      '1. бір\n  - ішкі\n1. екі',
    ],
    [
      'a table with merged cells, a head and a caption above',
      `${p('Кесте 1', 'Table')}<table:table table:name="T"><table:table-header-rows><table:table-row>${cell('а', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('ә', ' table:number-rows-spanned="2"')}${cell('б')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('в')}</table:table-row></table:table>`,
      'table «Кесте 1»\n|!2→ а|\n|2↓ ә|б|\n|в|',
    ],
    [
      'a footnote, marks, a break and a comment',
      p(
        'Пара<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Дерек.</text:p></text:note-body></text:note> <text:span text:style-name="Bold">өсті</text:span><text:line-break/>H<text:span text:style-name="Low">2</text:span><office:annotation><dc:creator>Редактор</dc:creator><text:p>Тексеру</text:p></office:annotation>O',
      ),
      'Пара[^Дерек.] **өсті**↵H_2_O\ndropped comment: Редактор: Тексеру @ Пара өсті H2O',
    ],
    [
      'a reference to a section, and a link to it',
      h(1, '<text:bookmark text:name="s"/>2. Ұсыныс') +
        p(
          'Қара <text:bookmark-ref text:ref-name="s" text:reference-format="number">2</text:bookmark-ref>, <text:a xlink:href="#s">мұнда</text:a>',
        ),
      '# 2. Ұсыныс\nҚара [→b1], <мұнда #b1>',
    ],
    [
      'a picture in its captioned frame',
      p(
        `<draw:frame><draw:text-box>${p('<draw:frame draw:name="g"><draw:image xlink:href="Pictures/a.png"/><svg:desc>Қисық</svg:desc></draw:frame>Сурет 1', 'Figure')}</draw:text-box></draw:frame>`,
      ),
      '![Қисық] Сурет 1',
    ],
    [
      'words deleted and a list of contents',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('кеткен')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>${p('Кіріспе 1')}</text:index-body></text:table-of-content>${p('Қалған.')}`,
      'Қалған.\ndropped tracked-change: кеткен @ Қалған.\ndropped contents: Кіріспе 1 @ Қалған.',
    ],
  ])('%s reads as it looks', (_, body, expected) => {
    expect(told(openDocument(body))).toBe(expected);
  });

  it('macros, a document type or no text is not opened', () => {
    const code = (file: Buffer) => {
      try {
        return told(file);
      } catch (fault) {
        return (fault as { code: string }).code;
      }
    };
    const macro = { 'Basic/Standard/Module1.xml': '<m/>' };
    expect(code(openDocument(p('a'), macro))).toBe('file-has-macros');
    const entity = { 'styles.xml': '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///x">]><d/>' };
    expect(code(openDocument(p('a'), entity))).toBe('file-has-entities');
    expect(code(openDocument(''))).toBe('import-empty');
  });
});
