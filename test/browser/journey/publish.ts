import type { Browser } from 'playwright-core';
import type { Language } from '#libs/domain';
import { choose, press, set, thisMinute, today, write, writeInThree } from '../hands.js';
import { visit } from '../visitor.js';
import { organisationName, type Company } from './company.js';
import { REVISED, SLUG } from './write.js';

const REPORT = `/app/reports/${SLUG}`;
/** The clock of the worker looks every second; making three PDFs takes longer. */
const PATIENCE_MS = 60_000;

export async function publish({ as }: Company): Promise<void> {
  const { page, say, open } = await as('press-service');
  const t = (key: string) => say(`web-publication:${key}`);
  await open(`${REPORT}/publication`);
  await set(page, t('form.day'), today());
  await set(page, t('form.minute'), thisMinute());
  await press(page, t('schedule.act'));
  await page
    .getByRole('article')
    .getByText(t('state.published'), { exact: true })
    .waitFor({ timeout: PATIENCE_MS });
}

/** As anybody reads it, without scripts: its words, and the first bytes of its print. */
export async function readInPublic(
  browser: Browser,
  url: string,
  language: Language,
): Promise<{ lang: string | null; print: string }> {
  const { page, context, say, open } = await visit(browser, url, language, {
    javaScriptEnabled: false,
  });
  await open(`/${language}/reports/${SLUG}`);
  await page.getByText(REVISED[language]).first().waitFor();
  const link = page.getByRole('link', { name: say('public:report.print') }).first();
  const answer = await context.request.get((await link.getAttribute('href')) ?? '');
  const print = (await answer.body()).subarray(0, 5).toString('latin1');
  const lang = await page.locator('html').getAttribute('lang');
  await context.close();
  return { lang, print };
}

/** A promise that follows from the report, reported on until it is kept. */
export async function promiseAndKeep({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  const t = (key: string) => say(`web-recommendations:${key}`);
  await open(`${REPORT}/recommendations/new`);
  await writeInThree(page, t('add.text'), {
    kk: 'Өңірлік сауалнама өткізу',
    ru: 'Провести региональный опрос',
    en: 'Hold a regional survey',
  });
  await choose(page, t('owner'), organisationName('agency'));
  await set(page, t('due.by'), '2099-12-31');
  await press(page, t('add.act'));
  await page.getByText('Өңірлік сауалнама өткізу').waitFor();
  await press(page, t('act.report_progress'));
  await write(page, t('progress.percent'), '100');
  await write(page, t('progress.note'), 'Сауалнама барлық өңірде өтті.');
  await press(page, t('act.report_progress'));
  await page.getByText(t('status.done_in_time')).first().waitFor();
}

/** The journal of the report in words, the latest act first. */
export async function readJournal({ as }: Company): Promise<string> {
  const { page, say, open } = await as('coordinator');
  await open(`${REPORT}/journal`);
  await page.getByText(say('journal:recommendation.done', { number: 1 })).waitFor();
  return page.getByRole('main').innerText();
}
