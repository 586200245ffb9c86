import type { Page } from 'playwright-core';
import { choose, follow, press, set, thisMinute, today, write, writeInThree } from '../hands.js';
import { organisationName, type Company } from './company.js';
import { PASSAGE, SLUG } from './write.js';

const REPORT = `/app/reports/${SLUG}`;

export async function openConsultation({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  await open(REPORT);
  await follow(page, say('web-reports:act.open_consultation'));
  await set(page, say('web-consultations:window.opens'), today());
  await page.getByLabel(say('web:time')).first().fill(thisMinute());
  for (const key of ['zhanaru', 'talap'])
    await page.getByRole('checkbox', { name: organisationName(key), exact: true }).check();
  await page.getByText(say('web-consultations:picker.chosen', { count: 2 })).waitFor();
  await press(page, say('web-consultations:open'));
  await page.waitForURL('**/consultation');
  await page.getByText(say('web-consultations:window.revision', { number: 1 })).waitFor();
}

export async function holdMeeting({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  const t = (key: string, facts?: Record<string, unknown>) => say(`web-meetings:${key}`, facts);
  await open(`${REPORT}/meetings`);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('plan'), exact: true })
    .first()
    .click();
  await writeInThree(page, t('form.title'), {
    kk: 'Жобаны таныстыру',
    ru: 'Представление проекта',
    en: 'Presentation of the draft',
  });
  await set(page, t('form.starts'), today());
  await page.getByLabel(say('web:time')).first().fill(thisMinute());
  await writeInThree(page, t('form.venue'), {
    kk: 'Антикор орталығы',
    ru: 'Антикор орталығы',
    en: 'Antikor ortalygy',
  });
  await write(page, t('form.moderator'), 'Аппарат басшысы');
  await write(page, t('form.presenter'), 'Департамент директоры');
  await writeInThree(page, t('form.point', { number: 1 }), {
    kk: 'Баяндама',
    ru: 'Доклад',
    en: 'The report',
  });
  const circle = page.getByRole('group', { name: t('form.circle') });
  for (const key of ['zhanaru', 'talap'])
    await circle.getByRole('checkbox', { name: organisationName(key), exact: true }).check();
  await press(page, t('plan'));
  await page.getByRole('heading', { name: 'Жобаны таныстыру' }).waitFor();

  const movement = organisationName('zhanaru');
  await page.getByRole('checkbox', { name: `${t('attendance.came')}: ${movement}` }).check();
  await choose(
    page,
    `${t('attendance.position')}: ${movement}`,
    t('position.supports_with_proposals'),
  );
  await press(page, t('attendance.record'));
  await page
    .getByRole('status')
    .filter({ hasText: t('attendance.saved') })
    .waitFor();

  await press(page, t('intervention.record'));
  await choose(page, t('intervention.who'), movement);
  await write(page, t('intervention.words'), 'Өңірлік зерттеулер қосылсын.');
  await press(page, t('intervention.record'));
  await page.getByRole('listitem').filter({ hasText: 'Өңірлік зерттеулер қосылсын.' }).waitFor();

  await writeInThree(page, t('conclusion.words'), {
    kk: 'Жоба қолдау тапты.',
    ru: 'Проект поддержан.',
    en: 'The draft was supported.',
  });
  await press(page, t('conclusion.confirm'));
  await press(page, t('conclusion.confirmNow'));
  await page.getByText(t('conclusion.confirmed')).waitFor();
}

/** From the list of consultations to the very paragraph, and in by keys alone. */
export async function proposeOnPassage({ as }: Company): Promise<string> {
  const { page, say, open } = await as('representative-zhanaru');
  await open('/app/consultations');
  await follow(page, say('web-consultations:propose'));
  await page.getByText(PASSAGE.kk).waitFor();
  const paragraph = page.getByRole('link', {
    name: say('web-reading:blockNumber', { number: PASSAGE.number }),
  });
  await paragraph.waitFor();
  for (let block = 1; block <= PASSAGE.number; block += 1) await page.keyboard.press('j');
  await page.keyboard.press('p');
  return handIn(page, say, {
    text: 'Сауалнама өңірлер бойынша жеке жүргізілсін.',
    justification: 'Орташа көрсеткіш өңірлердің айырмашылығын көрсетпейді.',
  });
}

/** On a whole section, by the button of its heading. */
export async function proposeOnSection({ as }: Company): Promise<string> {
  const { page, say, open } = await as('representative-talap');
  await open(`${REPORT}/text`);
  await page.getByRole('heading', { name: '1. Статистика' }).click();
  await press(page, say('web-reading:proposeHere'));
  await page
    .getByRole('radio', { name: say('web-proposals:anchor.section', { title: '' }).trim() })
    .check();
  return handIn(page, say, {
    text: 'Бөлімге деректердің көзі көрсетілсін.',
    justification: 'Көзі белгісіз дерекке сенуге болмайды.',
  });
}

/** @returns the receipt, as the person reads it */
async function handIn(
  page: Page,
  say: (key: string) => string,
  words: { text: string; justification: string },
): Promise<string> {
  await write(page, say('web-proposals:text'), words.text);
  await write(page, say('web-proposals:justification'), words.justification);
  await press(page, say('web-proposals:hand'));
  const receipt = page.getByRole('status', { name: say('web-proposals:receipt.title') });
  await receipt.waitFor();
  return receipt.innerText();
}

export async function closeConsultation({ as }: Company): Promise<void> {
  const { page, say, open } = await as('coordinator');
  await open(`${REPORT}/consultation`);
  const act = say('web-consultations:act.close_consultation');
  await press(page, act);
  await write(page, say('web-consultations:reason'), 'Барлық шақырылған ұйым ұсынысын берді.');
  await press(page, act);
  await page.getByText(say('web-consultations:window.isClosed')).waitFor();
}
