/**
 * Takes the picture of README: the reading view of the 2020 report, with what was asked in its
 * margin. `node test/browser/picture.ts http://127.0.0.1:4000`, a house with the demonstration.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';

const PICTURE = path.resolve(import.meta.dirname, '../../docs/picture.png');
const url = process.argv[2] ?? 'http://127.0.0.1:4000';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({
  locale: 'kk-KZ',
  timezoneId: 'Asia/Almaty',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  viewport: { width: 1440, height: 900 },
});
await page.goto(new URL('/app/reports/2020/text?layer=asked', url).href, {
  waitUntil: 'networkidle',
});
// Where the margin is at its fullest, with room above the first note.
await page.getByRole('article').first().waitFor();
await page.evaluate(`{
  const tops = [...document.querySelectorAll('aside article')]
    .map((note) => note.getBoundingClientRect().top + scrollY);
  const beside = (top) => tops.filter((other) => other >= top && other < top + 520).length;
  scrollTo(0, tops.toSorted((a, b) => beside(b) - beside(a))[0] - 260);
}`);
await page.evaluate('document.fonts.ready');
await page.screenshot({ path: PICTURE });
await browser.close();
