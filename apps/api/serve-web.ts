import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const BUILT = path.resolve(import.meta.dirname, '../../web');
const YEAR_SECONDS = 31_536_000;

/** The built web app under /app/; its own addresses all answer with its one page. */
export async function serveWeb(api: NestFastifyApplication): Promise<void> {
  if (!existsSync(path.join(BUILT, 'index.html'))) return;
  await api.register(fastifyStatic, {
    root: BUILT,
    prefix: '/app/',
    index: false,
    wildcard: false,
    setHeaders: (response, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      response.header(
        'cache-control',
        hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  const fastify = api.getHttpAdapter().getInstance();
  fastify.get('/app', (_request, reply) => reply.redirect('/app/'));
  // Code of an earlier build that an open page still asks for; the page then offers to be read again.
  fastify.get('/app/assets/*', (_request, reply) => reply.code(404).send());
  fastify.get('/app/*', (_request, reply) => reply.sendFile('index.html'));
}
