import { expect, it } from '@jest/globals';
import { describeOnTheCase, PHONE } from './on-the-case.js';

describeOnTheCase('Seeing change', (reader) => {
  it('marks a change editorial by keys, with a name, and finds it by that', async () => {
    const { page, say, open } = await reader('coordinator');
    await open('/app/reports/2020/compare/1/2');
    const mark = page.getByRole('button', {
      name: say('web-comparison:markAs.editorial'),
      exact: true,
    });
    await mark.nth(1).press('Enter');
    const back = page.getByRole('button', { name: say('web-comparison:markAs.material') });
    await back.waitFor();
    const changes = page.getByRole('article');
    const all = await changes.count();

    await page.getByRole('combobox', { name: say('web-comparison:filter.weight') }).click();
    await page.getByRole('option', { name: say('web-comparison:weight.editorial') }).click();
    await changes.nth(1).waitFor({ state: 'detached' });
    expect(all).toBeGreaterThan(1);
    await page.getByText(say('web-comparison:marked.editorial', { name: '' }).trim()).waitFor();

    await page.getByRole('link', { name: say('web-comparison:history.open') }).press('Enter');
    await page.getByRole('heading', { name: say('web-comparison:history.title') }).waitFor();
    await back.press('Enter');
    await page.getByText(say('web-comparison:marked.material', { name: '' }).trim()).waitFor();
    await mark.first().waitFor();
  }, 60_000);

  it('leads from the text to the history of a block, by a key and by touch', async () => {
    const desk = await reader('coordinator');
    await desk.open('/app/reports/2020/text?layer=changed');
    const number = { name: desk.say('web-reading:blockNumber', { number: 1 }), exact: true };
    await desk.page.getByRole('link', number).waitFor();
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('h');
    await desk.page
      .getByRole('heading', { name: desk.say('web-comparison:history.title') })
      .waitFor();

    const phone = await reader('coordinator', PHONE);
    await phone.open('/app/reports/2020/text');
    await phone.page.locator('[data-block]').nth(2).tap();
    await phone.page
      .getByRole('button', { name: phone.say('web-reading:history'), exact: true })
      .tap();
    await phone.page
      .getByRole('heading', { name: phone.say('web-comparison:history.title') })
      .waitFor();
    await phone.page
      .getByRole('heading', { name: phone.say('web-comparison:history.revision', { number: 1 }) })
      .waitFor();
  }, 60_000);

  it.each([
    ['at the desk', undefined],
    ['on a phone', PHONE],
  ])(
    'puts a lost proposal back at its words by hand, %s',
    async (_, options) => {
      const { page, say, open } = await reader('answering-official', options);
      await open('/app/reports/2020/answers?shown=lost');
      const list = page.getByRole('region', { name: say('web-dispositions:list.name') });
      const lines = list.getByRole('button', { name: /№ \d/ });
      await lines.first().waitFor();
      const lost = await lines.count();
      await lines.first().click();
      await page.getByRole('button', { name: say('web-dispositions:now.reattach') }).click();
      await page.getByRole('radio').nth(2).check();
      await page
        .getByRole('textbox', { name: say('web-dispositions:now.words') })
        .press('Shift+End');
      await page.getByRole('button', { name: say('web-dispositions:now.attach') }).click();
      await page.getByText(say('web-dispositions:now.byHand', { number: 2 })).waitFor();

      await open('/app/reports/2020/answers?shown=lost');
      await lines.first().waitFor();
      expect(await lines.count()).toBe(lost - 1);
    },
    60_000,
  );
});
