import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '#libs/domain';
import { wordsIn, type Say } from './words.js';

const LOCALES: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** Somebody with a browser of their own, who reads one language. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly say: Say;
  /** What the browser complained of, in the order in which it did; emptied by whoever reads it. */
  readonly complaints: string[];
  /** Opens an address of the house. */
  open(address: string): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  language: Language = 'kk',
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    locale: LOCALES[language],
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    viewport: { width: 1360, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    page,
    context,
    complaints,
    say: wordsIn(language),
    open: async (address) => void (await page.goto(address)),
  };
}

/** Takes on a persona at its own door, without the page of the cards. */
export async function becomes(visitor: Visitor, url: string, persona: string): Promise<void> {
  const answer = await visitor.context.request.post('/api/demonstration/sign-in', {
    data: { key: persona },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`Nobody signs in as ${persona}: ${await answer.text()}`);
}
