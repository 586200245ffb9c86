import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { openDocument } from '../corpus/open-document.js';
import { wordFile } from '../corpus/word-file.js';
import {
  footnote,
  footnoteSign,
  heading,
  paragraph,
  picture,
  run,
  table,
} from '../corpus/word-xml.js';

export const PAGES = 300;

const WORDS =
  'Сыбайлас жемқорлыққа қарсы іс-қимыл саласындағы мемлекеттік саясаттың негізгі бағыттары мен нәтижелері туралы баяндама ';

/** A page: a heading, prose in several runs, a list, now and then a table and a footnote. */
function page(number: number): string {
  const prose = Array.from({ length: 4 }, (_, n) =>
    paragraph(
      run(WORDS.repeat(3)) + run(`${number}.${n} `, '<w:b/>') + run(WORDS.repeat(2), '<w:i/>'),
    ),
  );
  const items = [0, 0, 1].map((level) => paragraph(WORDS, { list: [1, level] }));
  const cells = Array.from({ length: 6 }, (_, row) => ({
    cells: [`${row}`, WORDS.slice(0, 40), '624'],
  }));
  return [
    heading((number % 3) + 1, `${number}. Бөлім`),
    ...prose,
    ...items,
    ...(number % 5 === 0 ? [table(3, cells)] : []),
    paragraph(run('Дерек') + footnoteSign(number)),
  ].join('');
}

const numbers = Array.from({ length: PAGES }, (_, n) => n + 1);
const footnotes = () => numbers.map((n) => footnote(n, run(WORDS))).join('');

/** Three hundred pages without a picture. */
export function longDocx(): Buffer {
  return wordFile({ body: numbers.map(page).join(''), footnotes: footnotes() });
}

/** Bytes that begin as a picture and that nothing makes smaller. */
function aPicture(bytes: number): Uint8Array {
  const made = randomBytes(bytes);
  made.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return made;
}

/** Three hundred pages with a picture on every third, so many bytes each. */
export function illustratedDocx(bytes: number): Buffer {
  const pictures: Record<string, Uint8Array> = {};
  const body = numbers.map((number) => {
    if (number % 3 !== 0) return page(number);
    pictures[`p${number}`] = aPicture(bytes);
    return page(number) + paragraph(picture(`p${number}`, `Сызба ${number}`));
  });
  return wordFile({ body: body.join(''), footnotes: footnotes(), pictures });
}

/** The same as OpenDocument text. */
export function illustratedOdt(bytes: number): Buffer {
  const pictures: Record<string, Uint8Array> = {};
  const body = numbers.map((number) => {
    const lines = Array.from({ length: 6 }, () => `<text:p>${WORDS.repeat(5)}</text:p>`);
    const name = `Pictures/p${number}.png`;
    if (number % 3 === 0) pictures[name] = aPicture(bytes);
    const frame =
      number % 3 === 0
        ? `<text:p><draw:frame><draw:image xlink:href="${name}"/><svg:desc>Сызба</svg:desc></draw:frame></text:p>`
        : '';
    return `<text:h text:outline-level="1">${number}. Бөлім</text:h>${lines.join('')}${frame}`;
  });
  const { mimetype = new Uint8Array(), ...parts } = unzipSync(openDocument(body.join('')));
  return Buffer.from(zipSync({ mimetype: [mimetype, { level: 0 }], ...parts, ...pictures }));
}

/** A page of so many bytes with pictures of a megabyte in it, as a browser saves one whole. */
export function illustratedPage(bytes: number): Buffer {
  const parts: string[] = [];
  for (let length = 0, n = 1; length < bytes - 1_600_000; n += 1) {
    const prose = `<h2>${n}. Бөлім</h2><p>${WORDS.repeat(5)}</p>`;
    const data = Buffer.from(aPicture(1024 * 1024)).toString('base64');
    const part = `${prose}<p><img alt="Сызба" src="data:image/png;base64,${data}"></p>`;
    parts.push(part);
    length += part.length;
  }
  return Buffer.from(parts.join('\n'));
}

/** Two hundred tables of five hundred cells. */
export function docxOfTables(): Buffer {
  const rows = Array.from({ length: 50 }, (_, row) => ({
    cells: Array.from({ length: 10 }, (__, cell) => `${row}.${cell} ${WORDS.slice(0, 30)}`),
  }));
  const tables = Array.from(
    { length: 200 },
    (_, n) => heading(1, `${n + 1}. Кесте`) + table(10, rows),
  );
  return wordFile({ body: tables.join('') });
}

/** Markdown of so many letters: sections of prose with emphasis and links, lists and tables. */
export function longMarkdown(letters: number): Buffer {
  const section = (n: number): string =>
    [
      `## ${n}. Бөлім`,
      ...Array.from(
        { length: 6 },
        (_, line) => `${WORDS.repeat(8)}**${n}.${line}** *${WORDS.trim()}*`,
      ),
      `- ${WORDS}\n- ${WORDS}`,
      `| а | ә | б |\n|---|---|---|\n| ${n} | ${WORDS} | 624 |`,
    ].join('\n\n');
  const parts: string[] = [];
  let length = 0;
  for (let n = 1; ; n += 1) {
    const next = section(n);
    length += next.length + 2;
    if (length > letters) return Buffer.from(parts.join('\n\n'));
    parts.push(next);
  }
}

/** Markdown of so many bytes. */
export function markdownOfBytes(bytes: number): Buffer {
  const part = longMarkdown(1_000_000);
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / part.length) }, () => part));
}
