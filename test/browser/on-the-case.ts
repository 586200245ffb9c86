import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { demonstrationDatabase } from './demonstration.js';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { becomes, visit, type Visitor } from './visitor.js';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** Somebody of the case, signed in, who reads Kazakh. */
export type Reader = (persona: string, options?: BrowserContextOptions) => Promise<Visitor>;

/** Tests on the real case in a house of its own, read by whoever they name. */
export function describeOnTheCase(what: string, tests: (reader: Reader) => void): void {
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

    tests(async (persona, options) => {
      const visitor = await visit(browser, house.url, 'kk', options);
      await becomes(visitor, house.url, persona);
      return visitor;
    });
  });
}
