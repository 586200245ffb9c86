import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeOnTheCase, PHONE } from './on-the-case.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeOnTheCase('Taking a text away', (reader) => {
  async function faultsOf(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(
      "axe.run(document, { resultTypes: ['violations'] })",
    )) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }

  it('is done by keys: the language, the form, and word of what was saved', async () => {
    const { page, say, open } = await reader('editor');
    await open('/app/reports/2020/text');
    const of = say('web-reading:revision', { number: 1 });
    const act = page.getByRole('button', { name: `${say('web:download')}: ${of}`, exact: true });
    await act.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: say('web-download:title', { of }) });
    const forms = sheet.getByRole('listitem');
    await forms.first().waitFor();
    expect(await forms.count()).toBe(6);
    expect(await faultsOf(page)).toEqual([]);

    await sheet.getByRole('radio', { name: say('web-download:own.kk') }).focus();
    await page.keyboard.press('ArrowRight');
    const russian = sheet.getByRole('radio', { name: say('web-download:own.ru') });
    expect(await russian.isChecked()).toBe(true);
    const word = sheet.getByRole('button', { name: say('web-download:form.docx.name') });
    await word.waitFor();
    const saved = page.waitForEvent('download');
    await word.focus();
    await page.keyboard.press('Enter');
    const name = '2020-revision-1.ru.docx';
    expect((await saved).suggestedFilename()).toBe(name);
    await sheet.getByText(say('web-download:done', { name })).waitFor();

    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await act.and(page.locator(':focus')).waitFor();
  }, 90_000);

  it('is done on a phone, for what changed between two revisions', async () => {
    const { page, say, open } = await reader('editor', PHONE);
    await open('/app/reports/2020/compare/1/2');
    await page
      .getByRole('button', { name: new RegExp(`^${say('web:download')}`) })
      .first()
      .tap();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: say('web-download:form.pdf.name') }).tap();
    expect((await saved).suggestedFilename()).toBe('2020-1-revision-2.kk.pdf');
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);

  it('says beside the forms why a file did not come, and what to do', async () => {
    const { page, say, open } = await reader('editor');
    await page.route('**/revisions/*.html*', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/json',
        body: JSON.stringify({ code: 'FORM_BUSY', what: 'Не', advice: 'Кейін' }),
      }),
    );
    await page.route('**/revisions/*.akn*', (route) => route.abort());
    await open('/app/reports/2020/text');
    await page
      .getByRole('button', { name: new RegExp(`^${say('web:download')}`) })
      .first()
      .click();
    await page.getByRole('button', { name: say('web-download:form.html.name') }).click();
    await page.getByRole('alert').getByText('Кейін').waitFor();
    await page.getByRole('button', { name: say('web-download:form.akoma_ntoso.name') }).click();
    await page.getByRole('alert').getByText(say('web-download:trouble.advice')).waitFor();
  }, 60_000);
});
