import { press, write } from '../hands.js';
import type { Company } from './company.js';
import { SLUG } from './write.js';

const DESK = `/app/reports/${SLUG}/answers`;

export async function answer(
  { as }: Company,
  number: number,
  kind: 'accepted' | 'rejected',
  reason: string,
): Promise<void> {
  const { page, say, open } = await as('answering-official');
  const t = (key: string) => say(`web-dispositions:${key}`);
  await open(DESK);
  await page.getByRole('button', { name: `№ ${number}` }).click();
  await press(page, t('taken.take'));
  await page.getByRole('button', { name: t('taken.giveBack') }).waitFor();
  await page.getByRole('radio', { name: say(`web:outcome.${kind}`), exact: true }).check();
  await page
    .getByRole('group', { name: t('answer.reason') })
    .getByRole('textbox', { name: t('language.kk'), exact: true })
    .fill(reason);
  await press(page, t('answer.act'));
  await page.getByRole('button', { name: t('answer.change'), exact: true }).waitFor();
}

/** The editor shows which words were changed for an accepted proposal. */
export async function linkChange({ as }: Company, number: number): Promise<void> {
  const { page, say, open } = await as('editor');
  const t = (key: string, facts?: Record<string, unknown>) => say(`web-dispositions:${key}`, facts);
  await open(DESK);
  await page.getByRole('button', { name: `№ ${number}` }).click();
  await press(page, t('incorporation.link'));
  const block = page.getByRole('group', { name: t('incorporation.choose') });
  await block.getByRole('checkbox').first().check();
  await write(page, t('incorporation.note'), 'Сауалнама өңірлерге бөлінді.');
  await press(page, t('incorporation.linkChosen', { count: 1 }));
  await page.getByText('Сауалнама өңірлерге бөлінді.').waitFor();
}
