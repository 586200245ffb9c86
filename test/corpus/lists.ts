import type { WordFile } from './word-file.js';
import { heading, paragraph } from './word-xml.js';

const item = (words: string, list: number, level = 0): string =>
  paragraph(words, { list: [list, level] });

export const lists: Readonly<Record<string, WordFile>> = {
  'a list with bullets': { body: item('бірінші', 1) + item('екінші', 1) + item('үшінші', 1) },
  'a list with numbers': {
    body:
      paragraph('Тапсырмалар:') + item('зерделеу', 2) + item('жариялау', 2) + paragraph('Соңы.'),
  },
  'a list of three levels': {
    body:
      item('білім беру', 1) +
      item('мектептер', 1, 1) +
      item('бастауыш', 1, 2) +
      item('орта', 1, 2) +
      item('жоғары оқу орындары', 1, 1) +
      item('алдын алу', 1),
  },
  'numbers within numbers': {
    body:
      item('бір', 2) +
      item('бір-бір', 2, 1) +
      item('бір-екі', 2, 1) +
      item('екі', 2) +
      item('екі-бір', 2, 1),
  },
  'bullets within numbers': {
    body: item('бір', 7) + item('түсінік', 7, 1) + item('екі', 7) + item('тағы түсінік', 7, 1),
  },
  'a list that begins again': {
    body:
      item('бір', 2) +
      item('екі', 2) +
      heading(2, 'Келесі') +
      item('қайта бір', 3) +
      item('қайта екі', 3),
  },
  'a list that goes on after words between': {
    body: item('бір', 2) + paragraph('Аралық сөз.') + item('екі', 2),
  },
  'a list with letters': { body: item('бірінші', 4) + item('екінші', 4) + item('іші', 4, 1) },
  'a list that begins with five': {
    body: item('бесінші', 9) + item('алтыншы', 9) + item('ішкі', 9, 1) + item('жетінші', 9),
  },
  'a list whose second level never begins again': {
    body: item('бір', 10) + item('а', 10, 1) + item('екі', 10) + item('ә', 10, 1),
  },
  'clauses with compound numbers': {
    body:
      item('Жалпы ережелер', 5) +
      item('Осы ереже қолданылады.', 5, 1) +
      item('Ол міндетті.', 5, 1) +
      item('Қорытынды', 5),
  },
  'a list by its style alone': {
    body:
      paragraph('бірінші', { style: 'ListBullet' }) +
      paragraph('ішкі', { style: 'ListBullet2' }) +
      paragraph('санаулы', { style: 'ListNumber' }),
  },
};
