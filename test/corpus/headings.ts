import { paragraphStyle, STYLES } from './word-defaults.js';
import type { WordFile } from './word-file.js';
import { heading, paragraph } from './word-xml.js';

const renamed = (names: readonly string[]): string =>
  paragraphStyle('Normal', 'Normal') +
  names.map((name, n) => paragraphStyle(`a${n + 1}`, name)).join('');

const numbered = STYLES.replace(
  /<w:pPr><w:outlineLvl w:val="([0-2])"\/><\/w:pPr>/g,
  '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr><w:outlineLvl w:val="$1"/></w:pPr>',
);

export const headings: Readonly<Record<string, WordFile>> = {
  'headings of six ranks': {
    body: [1, 2, 3, 4, 5, 6].map((n) => heading(n, `${n}-деңгей`)).join('') + paragraph('Мәтін.'),
  },
  'headings with typed numbers': {
    body:
      heading(1, '1. Статистика') +
      heading(2, '1.1. Деректер') +
      paragraph('Бірінші.') +
      heading(2, '1.2. Қорытынды') +
      paragraph('Екінші.'),
  },
  'headings counted by Word': {
    styles: numbered,
    body:
      heading(1, 'Статистика') +
      heading(2, 'Деректер') +
      heading(3, 'Көздер') +
      heading(3, 'Әдістер') +
      heading(2, 'Қорытынды') +
      heading(1, 'Ұсыныстар') +
      heading(2, 'Мерзімдер') +
      paragraph('Мәтін.'),
  },
  'headings counted from three, their sections in digits under Roman chapters': {
    styles: numbered.replaceAll('<w:numId w:val="6"/>', '<w:numId w:val="8"/>'),
    body:
      heading(1, 'Статистика') +
      heading(2, 'Деректер') +
      paragraph('') +
      heading(2, 'Қорытынды') +
      heading(1, 'Ұсыныстар') +
      heading(2, 'Мерзімдер') +
      paragraph('Кіріспе', { style: 'Heading1', list: [0, 0] }) +
      paragraph('Мәтін.'),
  },
  'a heading of a style made from a counted one': {
    styles: numbered + paragraphStyle('Section', 'Section', '', 'Heading2'),
    body:
      heading(1, 'Статистика') +
      paragraph('Деректер', { style: 'Section' }) +
      heading(2, 'Қорытынды') +
      heading(1, 'Ұсыныстар'),
  },
  'headings named in Russian': {
    styles: renamed(['Заголовок 1', 'Заголовок 2', 'Обычный']),
    body:
      paragraph('Введение', { style: 'a1' }) +
      paragraph('Основания', { style: 'a2' }) +
      paragraph('Текст доклада.', { style: 'a3' }),
  },
  'headings named in Kazakh': {
    styles: renamed(['Тақырып 1', 'Тақырып 2']),
    body:
      paragraph('Кіріспе', { style: 'a1' }) +
      paragraph('Негіздер', { style: 'a2' }) +
      paragraph('Баяндаманың мәтіні.'),
  },
  'headings by outline level alone': {
    body:
      paragraph('Бірінші дәреже', { properties: '<w:outlineLvl w:val="0"/>' }) +
      paragraph('Екінші дәреже', { properties: '<w:outlineLvl w:val="1"/>' }) +
      paragraph('Мәтін', { properties: '<w:outlineLvl w:val="9"/>' }),
  },
  'headings of a style made from another': {
    styles: STYLES + paragraphStyle('Chapter', 'Тарау', '', 'Heading2'),
    body: paragraph('Тарау', { style: 'Chapter' }) + paragraph('Мәтін.'),
  },
  'a title above the text': {
    body:
      paragraph('Ұлттық баяндама', { style: 'Title' }) +
      heading(1, 'Кіріспе') +
      paragraph('Баяндама 2020 жылды қамтиды.'),
  },
};
