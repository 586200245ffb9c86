import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { wordFile } from '#test/corpus/word-file';
import { footnote, footnoteSign, heading, paragraph, run } from '#test/corpus/word-xml';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { demonstrationDatabase } from './demonstration.js';
import { press } from './hands.js';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { becomes, visit, type Visitor } from './visitor.js';

const SLUG = 'review-quasi-public-sector';
const FIRST = 'Компаниялар сатып алу ережелерін толық жариялайды және жыл сайын есеп береді.';
const SECOND = 'Бақылау кеңестері тәуелсіз мүшелермен толықтырылды, отырыстары ашық өтеді.';

const body = (...words: string[]): string =>
  heading(1, '1. Квазимемлекеттік сектор') + words.map((each) => paragraph(each)).join('');

const draft = wordFile({ body: body(FIRST, SECOND) });
const revised = wordFile({
  footnotes: footnote(1, run('Реестр деректері.')),
  comments: `<w:comment w:id="0" w:author="Редактор">${paragraph('Дереккөзін көрсету')}</w:comment>`,
  body:
    body(FIRST.replace('толық', 'түгел'), SECOND) +
    paragraph(
      `${run('Жаңа абзац')}${footnoteSign(1)}<w:r><w:commentReference w:id="0"/></w:r>${run(' қосылды.')}`,
    ),
});

describeInBrowser('A text that comes from Word', () => {
  let house: BuiltHouse;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [house, browser] = await Promise.all([
      demonstrationDatabase().then(openBuiltHouse),
      openBrowser(),
    ]);
    visitor = await visit(browser, house.url, 'kk');
    await becomes(visitor, house.url, 'editor');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const look = async (page: Page, buffer: Buffer): Promise<void> => {
    const { say, open } = visitor;
    await open(`/app/reports/${SLUG}/import`);
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await page
      .getByLabel(say('web-reports:import.file'))
      .setInputFiles({ name: 'draft.docx', mimeType, buffer });
    await press(page, say('web-reports:import.preview'));
    await page.getByRole('button', { name: say('web-reports:import.confirm') }).waitFor();
  };
  const confirm = async (page: Page): Promise<void> => {
    await press(page, visitor.say('web-reports:import.confirm'));
    await page.waitForURL(`**/reports/${SLUG}/edit`);
  };
  const ids = async (): Promise<Map<string, string>> => {
    const rows = await house.sql<{ id: string; words: string }>(
      `select b.id, b.content -> 'kk' -> 'content' -> 0 ->> 'text' as words
         from working_block b join report r on r.id = b.report_id
        where r.slug = $1 and b.content ? 'kk' order by b.position`,
      [SLUG],
    );
    return new Map(rows.map(({ id, words }) => [words, id]));
  };

  it('is shown beside the text so far, put right by keyboard, and imported as it was shown', async () => {
    const { page, say } = visitor;
    await look(page, draft);
    await confirm(page);
    const before = await ids();
    expect([...before.keys()]).toEqual(['1. Квазимемлекеттік сектор', FIRST, SECOND]);

    await look(page, revised);
    const findings = page.getByRole('listitem').filter({ hasText: 'Дереккөзін көрсету' });
    await expect(findings.textContent()).resolves.toMatch(
      /1\. Квазимемлекеттік сектор › Жаңа абзац/,
    );
    const rows = page.getByRole('region', { name: say('web-reports:import.alignment.title') });
    const edited = rows.getByRole('listitem').filter({ hasText: 'түгел' });
    expect(await edited.textContent()).toContain(say('web-reports:import.verdict.edited'));

    await page.getByRole('heading', { name: say('web-reports:import.alignment.title') }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await rows.getByText(say('web-reports:import.alignment.corrected')).waitFor();
    expect(await edited.textContent()).toContain(say('web-reports:import.verdict.new'));

    await confirm(page);
    const after = await ids();
    expect(after.get(SECOND)).toBe(before.get(SECOND));
    expect([...before.values()]).not.toContain(after.get(FIRST.replace('толық', 'түгел')));
    expect(after.has('Жаңа абзац')).toBe(true);
    expect(visitor.complaints).toEqual([]);
  }, 90_000);
});
