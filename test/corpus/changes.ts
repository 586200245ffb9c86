import type { WordFile } from './word-file.js';
import { changedEnd, deleted, inserted, paragraph, rowChanged, run, table } from './word-xml.js';

export const changes: Readonly<Record<string, WordFile>> = {
  'words inserted': {
    body: paragraph(`${run('Пара беру ')}${inserted(run('күрт '))}${run('өсті.')}`),
  },
  'words deleted': {
    body: paragraph(`${run('Пара беру ')}${deleted('аздап ')}${run('өсті.')}`),
  },
  'words replaced': {
    body: paragraph(`${run('Барлығы ')}${deleted('440')}${inserted(run('624'))}${run(' іс.')}`),
  },
  'a paragraph moved': {
    body:
      `<w:p><w:moveFrom w:id="7" w:author="Editor">${run('Көшкен сөйлем.')}</w:moveFrom></w:p>` +
      paragraph('Ортасы.') +
      `<w:p><w:moveTo w:id="8" w:author="Editor">${run('Көшкен сөйлем.')}</w:moveTo></w:p>`,
  },
  'a paragraph joined to the next': {
    body:
      paragraph('Бірінші бөлік, ', { properties: changedEnd('del') }) + paragraph('екінші бөлік.'),
  },
  'a paragraph inserted': {
    body:
      paragraph('Ескі.') +
      paragraph(inserted(run('Жаңа.')), { properties: changedEnd('ins') }) +
      paragraph('Соңы.'),
  },
  'a paragraph deleted whole': {
    body:
      paragraph('Қалады.') +
      paragraph(deleted('Кетеді.'), { properties: changedEnd('del') }) +
      paragraph('Бұл да қалады.'),
  },
  'rows inserted and deleted': {
    body: table(2, [
      { cells: ['а', 'ә'] },
      { cells: ['б', 'в'], properties: rowChanged('del') },
      { cells: ['г', 'ғ'], properties: rowChanged('ins') },
    ]),
  },
};
