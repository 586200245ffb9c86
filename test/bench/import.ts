/**
 * What a draft costs on its way in: a Word file of 300 pages beside mammoth in the same run, then
 * drafts of all sorts through the doors of a real api, with the memory its process takes at most.
 */
import mammoth from 'mammoth';
import pg from 'pg';
import { readRough } from '#libs/domain/document/reading';
import { migrate } from '#migrations';
import { readDocx } from '../../libs/reports/reading/docx/read-docx.js';
import {
  ENDLESS_PAGES,
  HOSTILE_DOCX,
  HOSTILE_MARKDOWN,
  HOSTILE_PAGES,
  MB,
  NO_DOCX,
} from '../hostile/files.js';
import {
  docxOfTables,
  illustratedDocx,
  illustratedOdt,
  illustratedPage,
  longDocx,
  longMarkdown,
  markdownOfBytes,
  PAGES,
} from './drafts.js';
import { Importer } from './importer.js';
import { seedHouse } from './long-report.js';
import { databaseOfTheBench } from './servers.js';

const TIMES = 5;

async function timed(act: () => unknown): Promise<number> {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function besideMammoth(): Promise<void> {
  const bytes = longDocx();
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
  const [mine, other] = [median(ours), median(theirs)];
  console.log(`${PAGES} pages, ${blocks} blocks, ${(bytes.length / MB).toFixed(1)} MB packed`);
  console.log(
    `read to blocks ${mine.toFixed(0)} ms; mammoth alone ${other.toFixed(0)} ms; ` +
      `ratio ${(mine / other).toFixed(2)} (at most 5)`,
  );
}

await besideMammoth();
const databaseUrl = databaseOfTheBench();
await migrate(databaseUrl);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await seedHouse(client);
const importer = new Importer(client, databaseUrl);

console.log(
  '\nThrough the doors: seconds, the most memory above an idle api: its own, and with its readers',
);
await importer.measure(`${PAGES} pages, DOCX`, [['a.docx', longDocx()]]);
await importer.measure('100 pictures, DOCX', [['a.docx', illustratedDocx(290_000)]]);
await importer.measure('100 pictures of 1.5 MB', [['a.docx', illustratedDocx(1_500_000)]]);
await importer.measure('100 pictures, ODT', [['a.odt', illustratedOdt(290_000)]]);
await importer.measure('pictures in HTML', [['a.html', illustratedPage(30 * MB)]]);
await importer.measure('pictures in HTML, 50 MB', [['a.html', illustratedPage(50 * MB)]]);
await importer.measure('200 tables of 500 cells', [['a.docx', docxOfTables()]]);
await importer.measure('Markdown, most letters', [['a.md', longMarkdown(3_000_000)]]);
await importer.measure('Markdown, 10 MB', [['a.md', markdownOfBytes(10 * MB)]]);
for (const together of [2, 4]) {
  const each = Array.from(
    { length: together },
    () => ['a.docx', illustratedDocx(290_000)] as const,
  );
  await importer.measure(`${together} × 100 pictures at once`, each);
}
await importer.measure('2 × tables at once', [
  ['a.docx', docxOfTables()],
  ['a.docx', docxOfTables()],
]);
for (const [name, files] of [
  ['a.docx', [...NO_DOCX, ...HOSTILE_DOCX]],
  ['a.md', HOSTILE_MARKDOWN],
  ['a.html', [...HOSTILE_PAGES, ...ENDLESS_PAGES]],
] as const)
  await importer.measureHostile(name, files);
await client.end();
