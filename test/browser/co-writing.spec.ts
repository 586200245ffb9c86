import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { demonstrationDatabase } from './demonstration.js';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { becomes, visit, type Visitor } from './visitor.js';

const NUMBER = 3;
const FIRST = 'Бірінші редактордың сөзі осында. ';

describeInBrowser('Two people in one text', () => {
  let house: BuiltHouse;
  let browser: Browser;
  let editor: Visitor;
  let coordinator: Visitor;

  beforeAll(async () => {
    [house, browser] = await Promise.all([
      demonstrationDatabase().then(openBuiltHouse),
      openBrowser(),
    ]);
    [editor, coordinator] = await Promise.all([opened('editor'), opened('coordinator')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  async function opened(persona: string): Promise<Visitor> {
    const visitor = await visit(browser, house.url, 'kk');
    await becomes(visitor, house.url, persona);
    await visitor.open('/app/reports/2020/edit');
    return visitor;
  }

  const cell = ({ page }: Visitor): Locator =>
    page.getByRole('grid').getByRole('row').nth(NUMBER).getByRole('gridcell').first();
  async function write(visitor: Visitor): Promise<void> {
    await cell(visitor).click();
    const name = visitor.say('web-editing:cell', {
      number: NUMBER,
      language: visitor.say('web-reading:language.kk'),
    });
    await visitor.page.getByRole('textbox', { name, exact: true }).waitFor();
  }
  const saved = async ({ page, say }: Visitor): Promise<void> => {
    const words = say('web-editing:state.saved', { time: '' }).trim();
    await page.getByRole('status').filter({ hasText: words }).waitFor();
  };
  const standing = async (): Promise<string> => {
    const [row] = await house.sql<{ text: string }>(
      `select string_agg(t->>'text', '' order by n) as text
       from (select * from working_block b join report r on r.id = b.report_id
             where r.slug = '2020' order by b.position offset ${NUMBER - 1} limit 1) b,
         jsonb_array_elements(b.content->'kk'->'content') with ordinality as c(t, n)`,
    );
    return row?.text ?? '';
  };
  const type = (page: Page, text: string) => page.keyboard.type(text, { delay: 40 });

  it('see each other, and type into one paragraph without losing a letter', async () => {
    const before = await standing();
    await write(editor);
    await write(coordinator);
    await coordinator.page
      .getByText(coordinator.say('web-editing:company.writes', { name: '' }).trim())
      .waitFor();
    await cell(coordinator).locator('[data-caret]').waitFor({ state: 'attached' });

    await editor.page.keyboard.press('Control+Home');
    await coordinator.page.keyboard.press('Control+End');
    await Promise.all([
      type(editor.page, FIRST),
      type(coordinator.page, ' Екінші редактордың сөзі де осында.'),
    ]);
    const both = `${FIRST}${before} Екінші редактордың сөзі де осында.`;
    await Promise.all(
      [editor, coordinator].map((each) => cell(each).getByText(both, { exact: true }).waitFor()),
    );
    await Promise.all([editor, coordinator].map(saved));
    expect(await standing()).toBe(both);
  }, 90_000);

  it('undo only their own words', async () => {
    // How many letters one undo takes back depends on how fast they came; more presses than letters take all.
    for (const _ of FIRST) await editor.page.keyboard.press('Control+z');
    await cell(coordinator)
      .getByText(/^Бірінші/)
      .waitFor({ state: 'hidden' });
    await saved(editor);
    expect(await standing()).toContain('Екінші редактордың сөзі де осында.');
    expect(await standing()).not.toContain('Бірінші');
  }, 60_000);

  it('keep what is written without a network, and lay it on top when it comes back', async () => {
    await coordinator.context.setOffline(true);
    await type(coordinator.page, ' Желісіз жазылған сөз.');
    await coordinator.page.getByText(coordinator.say('web-editing:state.kept')).waitFor();
    await editor.page.keyboard.press('Control+Home');
    await type(editor.page, 'Желіде жазылған сөз. ');
    await editor.page.keyboard.press('Escape');
    await saved(editor);
    await coordinator.context.setOffline(false);
    await cell(editor).getByText('Желісіз жазылған сөз.').waitFor();
    await cell(coordinator).getByText('Желіде жазылған сөз.').waitFor();
    expect(await standing()).toMatch(/^Желіде жазылған сөз\. .* Желісіз жазылған сөз\.$/);
  }, 60_000);

  it('lose no word when the server is killed while both write, and see the same again', async () => {
    await write(editor);
    await write(coordinator);
    await editor.page.keyboard.press('Control+Home');
    await coordinator.page.keyboard.press('Control+End');
    await Promise.all([
      type(editor.page, 'Бірінші жазғаны үзілмейді. '),
      type(coordinator.page, ' Екінші жазғаны да үзілмейді.'),
      house.cutTheApi(),
    ]);
    const patience = { timeout: 60_000 };
    await Promise.all(
      [editor, coordinator].flatMap((each) => [
        cell(each).getByText('Бірінші жазғаны үзілмейді.').waitFor(patience),
        cell(each).getByText('Екінші жазғаны да үзілмейді.').waitFor(patience),
      ]),
    );
    await Promise.all([editor, coordinator].map(saved));
    const text = await standing();
    expect(text).toContain('Бірінші жазғаны үзілмейді.');
    expect(text).toContain('Екінші жазғаны да үзілмейді.');
  }, 120_000);
});
