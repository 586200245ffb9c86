import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#libs/domain';
import { describeInBrowser, openBrowser } from '#test/setup/open-browser';
import { demonstrationDatabase } from './demonstration.js';
import { openBuiltHouse, type BuiltHouse } from './house.js';
import { pagesOfTheApp, PUBLIC_PAGES, type Ids, type PageToSee } from './pages.js';
import { becomes, visit, type Visitor } from './visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROUTES = path.resolve(import.meta.dirname, '../../apps/web/src/routes.tsx');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1360, height: 900 };

/** Ids are known once the house stands; until then the table needs only their names. */
const NAMES: Ids = {
  consultation: 'consultation',
  meeting: 'meeting',
  proposal: 'proposal',
  route: 'route',
  release: 'release',
  recommendation: 'recommendation',
  organisation: 'organisation',
  block: 'block',
};

describeInBrowser('Every page, in every language', () => {
  let house: BuiltHouse;
  let browser: Browser;
  let app: Map<string | null, PageToSee>;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    [house, browser] = await Promise.all([
      demonstrationDatabase().then(openBuiltHouse),
      openBrowser(),
    ]);
    app = new Map(pagesOfTheApp(await idsIn(house)).map((page) => [page.route, page]));
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** English is read in the dark, so that both palettes are seen. */
  async function visitor(language: Language, as: string | null): Promise<Visitor> {
    const name = `${language} ${as}`;
    const known = visitors.get(name);
    if (known) return known;
    const colorScheme = language === 'en' ? 'dark' : 'light';
    const fresh = await visit(browser, house.url, language, { colorScheme });
    if (as !== null) await becomes(fresh, house.url, as);
    visitors.set(name, fresh);
    return fresh;
  }

  const inEveryLanguage = (look: (language: Language) => Promise<Seen>): Promise<Seen[]> =>
    Promise.all(LANGUAGES.map(look));
  const asItShouldBe = LANGUAGES.map((language) => ({
    language,
    titled: true,
    violations: [],
    wider: [],
    complaints: [],
  }));

  it.each(pagesOfTheApp(NAMES).map(({ route }) => route))(
    'the app: %s',
    async (route) => {
      const page = app.get(route);
      if (!page) throw new Error(`${route} is not in the table`);
      const seen = await inEveryLanguage(async (language) =>
        see(await visitor(language, page.as), page.address, language),
      );
      expect(seen).toEqual(asItShouldBe);
    },
    60_000,
  );

  it.each(PUBLIC_PAGES)(
    'in public: %s',
    async (address) => {
      const seen = await inEveryLanguage(async (language) =>
        see(await visitor(language, null), `/${language}${address}`, language),
      );
      expect(seen).toEqual(asItShouldBe);
    },
    60_000,
  );
});

describe('The table of pages', () => {
  it('names every route of the app', () => {
    const named = [...readFileSync(ROUTES, 'utf8').matchAll(/path: '([^']+)'/g)].map(
      ([, at]) => at,
    );
    const seen = new Set(
      pagesOfTheApp(NAMES).flatMap(({ route }) => [route, route?.replace('reports/:slug/', '')]),
    );
    expect(named.filter((at) => !seen.has(at))).toEqual([]);
  });
});

interface Seen {
  readonly language: string;
  readonly titled: boolean;
  readonly violations: string[];
  /** What is wider than a phone. */
  readonly wider: string[];
  readonly complaints: string[];
}

async function see(
  { page, complaints }: Visitor,
  address: string,
  language: Language,
): Promise<Seen> {
  complaints.length = 0;
  await page.setViewportSize(DESK);
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main :is(h1, h2)').first().waitFor();
  const violations = await violationsOn(page, language !== 'ru');
  await page.setViewportSize(PHONE);
  const missing = answer?.status() === 404;
  return {
    language: (await page.locator('html').getAttribute('lang')) ?? 'none',
    titled: (await page.title()).length > 'Talqy'.length,
    violations,
    wider: await widerThan(page, PHONE.width),
    // That a page is not there is what a browser writes down about a page that is not there.
    complaints: missing ? complaints.filter((text) => !text.includes('404')) : [...complaints],
  };
}

/** Contrast is half the work; Russian wears the palette that Kazakh is seen in. */
async function violationsOn(page: Page, contrast: boolean): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: ${contrast} } },
    })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

/** The elements that make the window scroll sideways; what scrolls in a box of its own does not. */
function widerThan(page: Page, width: number): Promise<string[]> {
  return page.evaluate<string[]>(`
    document.documentElement.scrollWidth <= ${width} ? [] :
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > ${width} + 1)
      .map((element) => element.tagName + ' ' + element.className)
      .slice(0, 8)`);
}

const TALAP = `select m.organisation_id from mandate m join persona p on p.person_id = m.person_id
  where p.key = 'representative-talap'`;

async function idsIn({ sql }: BuiltHouse): Promise<Ids> {
  const one = async (statement: string): Promise<string> => {
    const [row] = await sql<{ id: string }>(statement);
    if (!row) throw new Error(`The demonstration has none: ${statement}`);
    return row.id;
  };
  return {
    consultation: await one(`select id from consultation where state = 'open'`),
    meeting: await one(`select id from meeting`),
    proposal: await one(
      `select id from proposal where state = 'submitted' and organisation_id = (${TALAP}) order by number`,
    ),
    route: await one(
      `select o.id from route o join report r on r.id = o.report_id where r.slug = 'review-civil-service'`,
    ),
    release: await one(`select id from release where state = 'published'`),
    recommendation: await one(`select id from recommendation order by number`),
    block: await one(
      `select i.block_ids[1] as id from incorporation i join report r on r.id = i.report_id
       where r.slug = '2020' order by i.linked_at, i.id`,
    ),
    organisation: await one(`${TALAP.replace('m.organisation_id', 'm.organisation_id as id')}`),
  };
}
