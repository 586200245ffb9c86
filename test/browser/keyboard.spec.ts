import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { press } from './hands.js';
import { describeOnTheCase, PHONE } from './on-the-case.js';

const OPEN = '/app/reports/review-international-cooperation';

describeOnTheCase('By keyboard and by touch', (reader) => {
  it('opens proposals and walks between them by the keys of the answer desk', async () => {
    const { page, say, open } = await reader('answering-official');
    await open('/app/reports/2020/answers?shown=unanswered');
    const list = page.getByRole('region', { name: say('web-dispositions:list.name') });
    const lines = list.getByRole('button', { name: /№ \d/ });
    const opened = (nth: number) => lines.nth(nth).and(page.locator('[aria-current]')).waitFor();
    await lines.nth(1).waitFor();
    await page.keyboard.press('Enter');
    await opened(0);
    await page.keyboard.press('j');
    await opened(1);
    await page.keyboard.press('k');
    await opened(0);

    const answer = page.getByRole('button', { name: say('web-dispositions:answer.act') });
    await answer.waitFor();
  }, 60_000);

  it('begins an answer by one key, in the reason, and says which keys there are', async () => {
    const { page, say, open } = await reader('answering-official');
    await open('/app/reports/2020/answers?shown=unanswered');
    const list = page.getByRole('region', { name: say('web-dispositions:list.name') });
    await list.getByRole('button', { name: /№ \d/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('web-dispositions:answer.act') }).waitFor();
    const reason = page.getByRole('textbox', {
      name: say('web-dispositions:language.kk'),
    });
    for (const [key, kind] of [
      ['a', 'accepted'],
      ['r', 'rejected'],
      ['n', 'noted'],
    ] as const) {
      await page.keyboard.press(key);
      await reason.and(page.locator(':focus')).waitFor();
      const chosen = page.getByRole('radio', { name: say(`web:outcome.${kind}`), exact: true });
      expect(await chosen.isChecked()).toBe(true);
      await page.evaluate('document.activeElement.blur()');
    }
    expect(await reason.inputValue()).toBe('');

    await page.keyboard.press('Shift+Slash');
    const sheet = page.getByRole('dialog', { name: say('web:keys') });
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  }, 60_000);

  it('leads from one stale translation to the next, and takes one as checked, by keys', async () => {
    const { page, say, open } = await reader('editor');
    await open('/app/reports/review-quasi-public-sector/languages');
    const stale = page.getByRole('listitem').and(page.locator('[data-translation="stale"]'));
    await stale.first().waitFor();
    const before = await stale.count();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await stale.nth(1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await stale.count()) === before - 1);

    await stale
      .first()
      .getByRole('link', { name: say('web-languages:write') })
      .click();
    const cell = page.getByRole('gridcell').and(page.locator(':focus'));
    await cell.waitFor();
    const line = page.getByRole('region', { name: say('web-languages:desk.name') });
    await line.locator('ins').waitFor();
    const words = await cell.innerText();
    await page.keyboard.press('n');
    await until(async () => (await cell.innerText()) !== words);
  }, 60_000);

  it('proposes by keys alone', async () => {
    const { page, say, open } = await reader('representative-talap');
    await open(`${OPEN}/text`);
    await page
      .getByRole('link', { name: say('web-reading:blockNumber', { number: 1 }), exact: true })
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('p');
    const text = page.getByRole('textbox', { name: say('web-proposals:text'), exact: true });
    await text.waitFor();
    await tabTo(page, say('web-proposals:text'));
    await page.keyboard.type('Кесте қосылсын.');
    await tabTo(page, say('web-proposals:justification'));
    await page.keyboard.type('Кестесіз деректерді салыстыру қиын.');
    await tabTo(page, say('web-proposals:hand'));
    await page.keyboard.press('Enter');
    await page.getByRole('status', { name: say('web-proposals:receipt.title') }).waitFor();
  }, 60_000);

  it('leads past the head of the page, and shows where the focus is', async () => {
    const { page, say, open } = await reader('coordinator');
    await open('/app/reports');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: say('web:frame.skip') });
    expect(await skip.and(page.locator(':focus-visible')).count()).toBe(1);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate<string>(
      `getComputedStyle(document.activeElement).outlineStyle`,
    );
    expect(outline).not.toBe('none');
  }, 60_000);

  it('opens contents and the form of a proposal on a phone, by touch', async () => {
    const { page, say, open } = await reader('representative-talap', PHONE);
    await open(`${OPEN}/text`);
    const paragraph = page.getByRole('main').getByRole('paragraph').filter({ hasText: /.{80}/ });
    await paragraph.first().waitFor();
    await page.getByRole('button', { name: say('web-reading:contents') }).tap();
    const sheet = page.getByRole('dialog', { name: say('web-reading:contents') });
    await sheet.getByRole('link').first().tap();
    await sheet.waitFor({ state: 'hidden' });

    await page.locator('[data-kind="heading"]').first().tap();
    await page.getByRole('button', { name: say('web-reading:proposeHere') }).tap();
    const form = page.getByRole('dialog', { name: say('web-proposals:new') });
    await form.getByRole('textbox', { name: say('web-proposals:text'), exact: true }).waitFor();
    await press(form, say('web:close'));
    await form.waitFor({ state: 'hidden' });
  }, 60_000);

  it('shows the proposals on a block on a phone, by touch', async () => {
    const { page, say, open } = await reader('representative-talap', PHONE);
    await open('/app/reports/2020/text?layer=asked');
    const [words] = say('web-reading:proposals', { count: 1 }).split('1').slice(-1);
    const count = page.getByRole('main').getByRole('button', { name: words?.trim() ?? '' });
    await count.first().tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('article').getByRole('button').first().tap();
    await sheet
      .getByRole('link', { name: say('web-reading:wholeProposal') })
      .first()
      .waitFor();
    await press(sheet, say('web:close'));
    await sheet.waitFor({ state: 'hidden' });
  }, 60_000);
});

/** Waits for what the page brings about. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Tab, as often as it takes, until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const here = page.locator(':focus');
    if ((await here.count()) > 0 && (await here.and(named(page, name)).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${name}`);
}

const named = (page: Page, name: string) =>
  page
    .getByRole('textbox', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }));
