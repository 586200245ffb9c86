/**
 * `node test/bench/import.ts` after a build: a Word file of 300 pages, read by the house and by
 * mammoth alone in the same run, and the memory that the reading thread takes.
 */
import mammoth from 'mammoth';
import { readRough } from '#libs/domain/document/reading';
import { parseRough } from '../../libs/reports/reading/parse.js';
import { readDocx } from '../../libs/reports/reading/docx/read-docx.js';
import { wordFile } from '../corpus/word-file.js';
import { footnote, footnoteSign, heading, paragraph, run, table } from '../corpus/word-xml.js';

const PAGES = 300;
const TIMES = 5;
const MB = 1024 * 1024;

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
const bytes = wordFile({
  body: numbers.map(page).join(''),
  footnotes: numbers.map((n) => footnote(n, run(WORDS))).join(''),
});

async function timed(act: () => unknown): Promise<number> {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

let id = 0;
let blocks = 0;
const ours: number[] = [];
const theirs: number[] = [];
for (let n = 0; n < TIMES; n += 1) {
  ours.push(
    await timed(() => {
      const reading = readRough(readDocx(bytes).pieces, 'kk', () => `b${(id += 1)}`);
      blocks = reading.ok ? reading.blocks.length : 0;
    }),
  );
  theirs.push(await timed(() => mammoth.convertToHtml({ buffer: bytes })));
}

globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
const whole = await timed(() => parseRough('docx', bytes));
clearInterval(watch);

const [mine, other] = [median(ours), median(theirs)];
console.log(`${PAGES} pages, ${blocks} blocks, ${(bytes.length / MB).toFixed(1)} MB packed`);
console.log(`read to blocks ${mine.toFixed(0)} ms; mammoth alone ${other.toFixed(0)} ms`);
console.log(`ratio ${(mine / other).toFixed(2)} (at most 5)`);
console.log(`in its thread ${whole.toFixed(0)} ms, ${((most - before) / MB).toFixed(0)} MB more`);
