import type { Language } from '#libs/domain';
import { choose, follow, press, set, write, writeInThree } from '../hands.js';
import { organisationName, type Company } from './company.js';

export const SLUG = 'national-report-2020';
const REPORT = `/app/reports/${SLUG}`;

/** The same four blocks in three languages; the passage that will be asked about is in the last. */
const TEXTS: Record<Language, string> = {
  kk: '# Кіріспе\n\n# 1. Статистика\n\nСот 2020 жылы 722 адамды соттады.\n\nТұрғындар сауалнамасы жүргізілді.\n',
  ru: '# Введение\n\n# 1. Статистика\n\nВ 2020 году суд осудил 722 человека.\n\nБыл проведён опрос населения.\n',
  en: '# Introduction\n\n# 1. Statistics\n\nIn 2020 the courts convicted 722 persons.\n\nA survey of the population was held.\n',
};
export const PASSAGE = {
  number: 4,
  kk: 'Тұрғындар сауалнамасы жүргізілді.',
  ru: 'Был проведён опрос населения.',
  en: 'A survey of the population was held.',
};
export const REVISED = {
  kk: 'Тұрғындар сауалнамасы әр өңірде жеке жүргізілді.',
  ru: 'Опрос населения был проведён отдельно в каждом регионе.',
  en: 'A survey of the population was held separately in every region.',
};

export async function createReport({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  await open('/app/reports');
  await follow(page, say('web-reports:create'));
  await writeInThree(page, say('web-reports:new.name'), {
    kk: 'Ұлттық баяндама',
    ru: 'Национальный доклад',
    en: 'National Report 2020',
  });
  await writeInThree(page, say('web-reports:new.subject'), {
    kk: 'Сыбайлас жемқорлыққа қарсы іс-қимыл',
    ru: 'Противодействие коррупции',
    en: 'Countering corruption',
  });
  await set(page, say('web-reports:new.periodStart'), '2020-01-01');
  await set(page, say('web-reports:new.periodEnd'), '2020-12-31');
  await choose(page, say('web-reports:new.agency'), organisationName('agency'));
  await press(page, say('web-reports:create'));
  await page.waitForURL(`**${REPORT}`);
}

export async function importTexts({ as }: Company): Promise<void> {
  const { page, say, open } = await as('editor');
  for (const [language, text] of Object.entries(TEXTS)) {
    await open(REPORT);
    await follow(page, say('web-reports:act.import_text'));
    await page
      .getByRole('radio', { name: say(`web-reading:language.${language}`), exact: true })
      .check();
    await page.getByLabel(say('web-reports:import.file')).setInputFiles({
      name: `${language}.md`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    });
    await press(page, say('web-reports:import.preview'));
    await page
      .getByText(say('web-reports:import.counts.blocks', { count: 4 }), { exact: true })
      .waitFor();
    await press(page, say('web-reports:import.confirm'));
    await page.waitForURL('**/edit');
  }
  for (const language of ['kk', 'ru', 'en'] as const)
    await page.getByRole('grid').getByText(PASSAGE[language]).waitFor();
}

export async function cutRevision({ as }: Company, number: number): Promise<void> {
  const { page, say, open } = await as('editor');
  await open(REPORT);
  await press(page, say('web-reports:act.cut_revision'));
  const sheet = page.getByRole('dialog');
  await press(sheet, say('web-reports:cut.title'));
  await sheet.getByText(say('web-reports:cut.done', { number })).waitFor();
  await press(sheet, say('web:close'));
}

/** The editor puts the organisation's words into the block it spoke of, language by language. */
export async function revise({ as }: Company): Promise<void> {
  const { page, say, open } = await as('editor');
  await open(`${REPORT}/edit`);
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.getByRole('grid').getByText(PASSAGE[language]).click();
    const name = say('web-editing:cell', {
      number: PASSAGE.number,
      language: say(`web-reading:language.${language}`),
    });
    await write(page, name, REVISED[language]);
    await page.keyboard.press('Escape');
  }
  const saved = say('web-editing:state.saved', { time: '' }).trim();
  await page.getByRole('status').filter({ hasText: saved }).waitFor();
}

/** Everything that changed between the revisions, with what caused it. */
export async function changesSeen({ as }: Company): Promise<string[]> {
  const { page, say, open } = await as('coordinator');
  await open(`${REPORT}/compare/1/2`);
  const changes = page.getByRole('article', { name: say('web-comparison:kind.edited') });
  await changes.first().waitFor();
  return changes.getByRole('link', { name: /^№/ }).allInnerTexts();
}
