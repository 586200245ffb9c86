import type { WordFile } from './word-file.js';
import { captionLabel, field, heading, paragraph, place, run, table } from './word-xml.js';

const small = table(1, [{ cells: ['624'] }]);
const named = (level: number, id: number, name: string, words: string): string =>
  paragraph(place(id, name, run(words)), { style: `Heading${level}` });

export const references: Readonly<Record<string, WordFile>> = {
  'a reference to the number of a section': {
    body:
      heading(1, '1. Кіріспе') +
      paragraph(`${run('Қараңыз: ')}${field('REF _Ref1 \\r \\h', '2.1')}${run(' тарауы.')}`) +
      heading(1, '2. Статистика') +
      named(2, 1, '_Ref1', '2.1. Деректер') +
      paragraph('Мәтін.'),
  },
  'a reference to a table': {
    body:
      paragraph(place(2, '_Ref2', captionLabel('Кесте', 1)) + run(' – Қылмыстар'), {
        style: 'Caption',
      }) +
      small +
      paragraph(`${run('Дерек ')}${field('REF _Ref2 \\h', 'Кесте 1')}${run(' ішінде.')}`),
  },
  'a link within the text': {
    body:
      named(1, 3, 'place', 'Ұсыныстар') +
      paragraph(
        `${run('Оны ')}<w:hyperlink w:anchor="place">${run('осы жерден')}</w:hyperlink>${run(' қараңыз.')}`,
      ),
  },
  'a reference that leads nowhere': {
    body: paragraph(`${run('Қараңыз: ')}${field('REF _Ref9 \\r \\h', '7')}${run('.')}`),
  },
  'a list of contents': {
    body:
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('Кіріспе 1'),
        { style: 'TOC1' },
      ) +
      paragraph(`${run('Статистика 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, {
        style: 'TOC1',
      }) +
      heading(1, 'Кіріспе') +
      paragraph('Бір.') +
      heading(1, 'Статистика') +
      paragraph('Екі.'),
  },
  'fields that came to words': {
    body: paragraph(
      `${run('Күні: ')}${field('DATE \\@ "dd.MM.yyyy"', '23.11.2020')}<w:fldSimple w:instr=" AUTHOR ">${run(' агенттік')}</w:fldSimple>`,
    ),
  },
};
