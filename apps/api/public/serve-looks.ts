import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { answerPage } from './answer-page.js';

/** Latin, Cyrillic, and the extended Cyrillic of Kazakh; nothing else is fetched. */
const RANGES = {
  'cyrillic-ext': 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
};

const FACES = [
  { family: 'Golos Text', folder: 'golos-text', weight: '400 900', style: 'normal' },
  { family: 'Literata', folder: 'literata', weight: '200 900', style: 'normal' },
  { family: 'Literata', folder: 'literata', weight: '200 900', style: 'italic' },
] as const;

const FONT_NAME =
  /^(golos-text|literata)-(?:cyrillic-ext|cyrillic|latin)-wght-(?:normal|italic)\.woff2$/;

const { resolve } = createRequire(import.meta.url);

const fontFaces = (): string =>
  FACES.flatMap(({ family, folder, weight, style }) =>
    Object.entries(RANGES).map(
      ([subset, range]) =>
        `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:swap;` +
        `src:url('/pages/fonts/${folder}-${subset}-wght-${style}.woff2') format('woff2');unicode-range:${range}}`,
    ),
  ).join('\n');

const beside = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');

/**
 * The style sheet, fonts and mark of the public pages. The style sheet keeps one address, for a
 * page that went out years ago still links to it; the colours are those of the web app.
 */
export function serveLooks(api: NestFastifyApplication): void {
  const fastify = api.getHttpAdapter().getInstance();
  const style = [beside('../../web/src/theme/tokens.css'), fontFaces(), beside('style.css')].join(
    '\n',
  );
  fastify.get('/pages/style.css', (request, reply) =>
    answerPage(request, reply, { body: style, mediaType: 'text/css; charset=utf-8' }),
  );
  const mark = beside('mark.svg');
  fastify.get('/pages/mark.svg', (request, reply) =>
    answerPage(request, reply, { body: mark, mediaType: 'image/svg+xml' }),
  );
  fastify.get('/pages/fonts/:name', async (request, reply) => {
    const { name } = request.params as { name: string };
    const [, folder] = FONT_NAME.exec(name) ?? [];
    if (folder === undefined) return reply.callNotFound();
    const body = await readFile(resolve(`@fontsource-variable/${folder}/files/${name}`));
    return answerPage(request, reply, { body, mediaType: 'font/woff2', forEver: true });
  });
}
