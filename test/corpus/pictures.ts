import { PNG } from '../builders/docx.js';
import type { WordFile } from './word-file.js';
import { captionLabel, paragraph, picture, run, table } from './word-xml.js';

const pictures = { rId60: PNG };

export const pictured: Readonly<Record<string, WordFile>> = {
  'a picture': { pictures, body: paragraph('Алдында.') + paragraph(picture('rId60', 'Сызба')) },
  'a picture with its caption': {
    pictures,
    body:
      paragraph(picture('rId60', 'Индекстің қисығы')) +
      paragraph(`${captionLabel('Сурет', 1)}${run('. Индекс')}`, { style: 'Caption' }) +
      paragraph('Кейін.'),
  },
  'a picture among words': {
    pictures,
    body: paragraph(`${run('Алдында ')}${picture('rId60', 'Белгі')}${run(' кейін.')}`),
  },
  'a picture without a description': { pictures, body: paragraph(picture('rId60', '')) },
  'a picture in a cell': {
    pictures,
    body: table(2, [{ cells: ['сурет', paragraph(picture('rId60', 'Ұяшықта'))] }]),
  },
  'a picture of an older Word': {
    pictures,
    body: paragraph(
      '<w:r><w:pict><v:shape alt="Ескі сурет"><v:imagedata r:id="rId60"/></v:shape></w:pict></w:r>',
    ),
  },
};
