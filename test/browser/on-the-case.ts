import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Language } from '#libs/domain';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { demonstrationDatabase } from './demonstration.js';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { becomes, visit, type Visitor } from './visitor.js';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

interface Reading extends BrowserContextOptions {
  /** Kazakh unless it is said. */
  language?: Language;
}

/** Somebody of the case, signed in; or, without a name, a visitor who is not. */
export type Reader = (persona: string | null, reading?: Reading) => Promise<Visitor>;
/** What the product has no door for. */
export type Sql = BuiltHouse['sql'];

/** Tests on the real case in a house of its own, read by whoever they name. */
export function describeOnTheCase(what: string, tests: (reader: Reader, sql: Sql) => void): void {
  describeInBrowser(what, () => {
    let house: BuiltHouse;
    let browser: Browser;

    beforeAll(async () => {
      [house, browser] = await Promise.all([
        demonstrationDatabase().then(openBuiltHouse),
        openBrowser(),
      ]);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await house?.close();
    });

    const reader: Reader = async (persona, { language = 'kk', ...options } = {}) => {
      const visitor = await visit(browser, house.url, language, options);
      if (persona !== null) await becomes(visitor, house.url, persona);
      return visitor;
    };
    tests(reader, (statement, values) => house.sql(statement, values));
  });
}
