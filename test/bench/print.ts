/** `node dist/test/bench/print.js`: how long three hundred pages take in each form, one after the other. */
import { redlineBlocks, type Block } from '#libs/domain/document';
import { toMarkdown } from '#libs/domain/document/reading';
import { writeAkomaNtoso, writeDocx, writeHtml, writePdf, type Manuscript } from '#libs/writers';
import { longTexts } from '#test/document/long-text';

const ROUNDS = 3;
const PAGES = 300;
/** Its chapters begin on pages of their own: so much of such a text fills 300 pages in print. */
const FILLS_300 = 198;

const three = (text: string) => ({ kk: text, ru: text, en: text });
const manuscriptOf = (blocks: readonly Block[]): Manuscript => ({
  language: 'kk',
  title: three('Ұлттық баяндама'),
  subject: three('Сыбайлас жемқорлыққа қарсы іс-қимыл'),
  agency: three('Агенттік'),
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
  slug: 'report-2020',
  revision: 2,
  hash: 'ab'.repeat(32),
  at: new Date('2026-11-23T05:00:00Z'),
  address: 'https://talqy.example/kk/reports/report-2020',
  blocks,
  pictures: [],
});

const { before, after } = longTexts(PAGES, PAGES);
const text = manuscriptOf(after);
const redline = {
  ...manuscriptOf(redlineBlocks(before, after, 'kk')),
  from: 1,
  formerTitle: text.title,
  summary: [],
};
console.log(`${after.length} blocks; PDF the first time, the others a median of ${ROUNDS}:`);
// A process that has set a paragraph remembers its lines: only the first time tells.
await set('PDF of 300 pages', manuscriptOf(longTexts(FILLS_300, FILLS_300).after));
await set('PDF of the whole text', text);
await time('DOCX', () => writeDocx(text));
await time('HTML', () => writeHtml(text));
await time('Akoma Ntoso', () => writeAkomaNtoso(text));
await time('Markdown', () => toMarkdown(after, 'kk'));
await time('redline as blocks', () => redlineBlocks(before, after, 'kk'));
await time('redline as PDF', () => writePdf(redline), 1);
await time('redline as DOCX', () => writeDocx(redline));

async function set(what: string, manuscript: Manuscript): Promise<void> {
  let pages = 0;
  await time(what, async () => (pages = pagesIn(await writePdf(manuscript))), 1);
  console.log(`  on ${pages} pages`);
}

async function time(what: string, run: () => unknown, rounds = ROUNDS): Promise<void> {
  const taken: number[] = [];
  const work = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await run();
    taken.push(performance.now() - began);
  }
  const median = taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
  const { user, system } = process.cpuUsage(work);
  const worked = (user + system) / 1e6 / rounds;
  console.log(
    `  ${what.padEnd(22)} ${(median / 1000).toFixed(2)} s by the clock, ${worked.toFixed(2)} s of the processors`,
  );
}

/** The largest page tree says how many pages there are (ISO 32000-1, 7.7.3). */
function pagesIn(pdf: Buffer): number {
  const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages[^]{0,400}?\/Count (\d+)/g);
  return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}
