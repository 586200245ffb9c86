import type { Locator, Page } from 'playwright-core';
import type { Trilingual } from '#libs/domain';

type Place = Page | Locator;

/** The languages as forms name them, each in itself. */
const NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

const button = (place: Place, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

export const press = (place: Place, name: string): Promise<void> => button(place, name).click();

export const follow = (place: Place, name: string): Promise<void> =>
  place.getByRole('link', { name, exact: true }).click();

export const write = (place: Place, label: string, words: string): Promise<void> =>
  place.getByRole('textbox', { name: label, exact: true }).fill(words);

/** The same field in three languages. */
export async function writeInThree(place: Place, legend: string, words: Trilingual): Promise<void> {
  const group = place.getByRole('group', { name: legend, exact: true });
  for (const [language, name] of Object.entries(NAMES))
    await write(group, name, words[language as keyof typeof NAMES]);
}

/** One of a list that opens under its field. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** A day or a minute, as the browser's own fields take it. */
export const set = (place: Place, label: string, value: string): Promise<void> =>
  place.getByLabel(label).first().fill(value);

const ALMATY = 'Asia/Almaty';

/** Today and this minute on the clock of the house. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ALMATY }).format(new Date());
export const thisMinute = (): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ALMATY, timeStyle: 'short' }).format(new Date());
