import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LANGUAGES, type Language } from '#libs/domain';
import { CONFIG, type Config } from '#libs/platform';
import { addresses, PublicQueries } from '#libs/publication';
import { answerPage } from './answer-page.js';
import { xml, type Xml } from './xml.js';

/** A sitemap holds at most 50,000 addresses (sitemaps.org); three of each report stay well below. */
const MOST_REPORTS = 10_000;

/** Where search engines look first: `robots.txt` and `sitemap.xml`. */
export function serveSigns(api: NestFastifyApplication): void {
  const fastify = api.getHttpAdapter().getInstance();
  const queries = api.get(PublicQueries, { strict: false });
  const { publicUrl } = api.get<Config>(CONFIG, { strict: false });
  const robots = [
    'User-agent: *',
    'Disallow: /app/',
    'Disallow: /api/',
    'Disallow: /graphql',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
  fastify.get('/robots.txt', (request, reply) =>
    answerPage(request, reply, { body: robots, mediaType: 'text/plain; charset=utf-8' }),
  );
  fastify.get('/sitemap.xml', async (request, reply) => {
    const reports = await queries.published(MOST_REPORTS);
    const pages = [
      addresses.home,
      addresses.promises,
      ...reports.flatMap(({ slug }) => [
        (language: Language) => addresses.report(language, slug),
        (language: Language) => addresses.proposals(language, slug),
      ]),
    ];
    const body = xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((address) => LANGUAGES.map((language) => place(address, language)))}</urlset>
`.text;
    return answerPage(request, reply, { body, mediaType: 'application/xml; charset=utf-8' });
  });

  function place(address: (language: Language) => string, language: Language): Xml {
    const others = LANGUAGES.map(
      (each) =>
        xml`<xhtml:link rel="alternate" hreflang="${each}" href="${publicUrl + address(each)}"/>`,
    );
    return xml`<url><loc>${publicUrl + address(language)}</loc>${others}</url>
`;
  }
}
