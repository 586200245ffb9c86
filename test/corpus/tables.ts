import type { WordFile } from './word-file.js';
import { captionLabel, paragraph, run, table } from './word-xml.js';

const caption = (label: string, number: number, words: string): string =>
  paragraph(captionLabel(label, number) + run(` – ${words}`), { style: 'Caption' });

const small = table(2, [{ cells: ['440', '624'] }, { cells: ['649', '568'] }]);

export const tables: Readonly<Record<string, WordFile>> = {
  'a table': { body: paragraph('Алдында.') + small + paragraph('Кейін.') },
  'a table with a head': {
    body: table(3, [
      { cells: ['Бап', '2019', '2020'], head: true },
      { cells: ['пара беру', '440', '624'] },
      { cells: ['пара алу', '649', '568'] },
    ]),
  },
  'cells merged across': {
    body: table(3, [
      { cells: ['Бап', { text: 'Жылдар', span: 2 }], head: true },
      { cells: ['пара беру', '440', '624'] },
      { cells: [{ text: 'барлығы көрсетілген', span: 3 }] },
    ]),
  },
  'cells merged down': {
    body: table(2, [
      { cells: [{ text: 'пара', down: 'start' }, 'беру'] },
      { cells: [{ text: '', down: 'on' }, 'алу'] },
      { cells: [{ text: '', down: 'on' }, 'делдалдық'] },
      { cells: ['өзге', 'барлығы'] },
    ]),
  },
  'cells merged both ways': {
    body: table(3, [
      { cells: [{ text: 'үлкен', span: 2, down: 'start' }, 'а'] },
      { cells: [{ text: '', span: 2, down: 'on' }, 'ә'] },
      { cells: ['б', 'в', 'г'] },
    ]),
  },
  'a row that is merged away': {
    body: table(2, [
      {
        cells: [
          { text: 'а', down: 'start' },
          { text: 'ә', down: 'start' },
        ],
      },
      {
        cells: [
          { text: '', down: 'on' },
          { text: '', down: 'on' },
        ],
      },
      { cells: ['б', 'в'] },
    ]),
  },
  'a table with its caption above': {
    body: paragraph('Алдында.') + caption('Кесте', 1, 'Қылмыстар') + small,
  },
  'a table with its caption below': {
    body: paragraph('Алдында.') + small + caption('Кесте', 1, 'Қылмыстар') + paragraph('Кейін.'),
  },
  'two tables, each with a caption above': {
    body: caption('Кесте', 1, 'Бірінші') + small + caption('Кесте', 2, 'Екінші') + small,
  },
  'a table in a cell': { body: table(2, [{ cells: ['сырт', small + paragraph('')] }]) },
  'several paragraphs and items in a cell': {
    body: table(2, [
      {
        cells: [
          paragraph('бірінші') + paragraph('екінші'),
          paragraph('тармақ', { list: [1, 0] }) + paragraph('тағы', { list: [1, 0] }),
        ],
      },
    ]),
  },
  'a row that begins late': {
    body: table(3, [
      { cells: ['а', 'ә', 'б'] },
      { cells: ['в', 'г'], properties: '<w:gridBefore w:val="1"/>' },
    ]),
  },
  'empty cells': { body: table(2, [{ cells: ['', '624'] }, { cells: ['649', ''] }]) },
};
