import type { WordFile } from './word-file.js';
import { footnote, footnoteSign, heading, paragraph, run, table } from './word-xml.js';

export const notes: Readonly<Record<string, WordFile>> = {
  footnotes: {
    footnotes: footnote(1, run('Бас прокуратураның деректері.')) + footnote(2, run('Сол жерде.')),
    body:
      paragraph(`${run('Пара беру өсті')}${footnoteSign(1)}${run('.')}`) +
      paragraph(`${run('Пара алу азайды')}${footnoteSign(2)}${run(' біршама.')}`),
  },
  'a footnote of several paragraphs, with marks': {
    footnotes: footnote(1, `${run('Қара: ')}${run('заң', '<w:i/>')}`).replace(
      '</w:footnote>',
      `${paragraph('Екінші жол.')}</w:footnote>`,
    ),
    body: paragraph(`${run('Негізі')}${footnoteSign(1)}`),
  },
  'a footnote in a heading and in a cell': {
    footnotes: footnote(1, run('Тақырыпқа.')) + footnote(2, run('Ұяшыққа.')),
    body:
      paragraph(`${run('Статистика')}${footnoteSign(1)}`, { style: 'Heading1' }) +
      table(2, [{ cells: ['пара', paragraph(`${run('624')}${footnoteSign(2)}`)] }]),
  },
  endnotes: {
    endnotes: footnote(1, run('Соңғы ескерту.'), 'endnote'),
    body: heading(1, 'Тарау') + paragraph(`${run('Сөз')}${footnoteSign(1, 'endnote')}`),
  },
  comments: {
    comments: `<w:comment w:id="0" w:author="Редактор">${paragraph('Тексеру керек')}</w:comment>`,
    body:
      heading(1, 'Тарау') +
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('Күмәнді дерек')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
      ),
  },
  'a header on every page': {
    header: paragraph('Қызмет бабында пайдалану үшін'),
    body: paragraph('Мәтін.'),
  },
};
