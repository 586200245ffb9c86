import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LANGUAGES } from '#libs/domain';
import { askedLanguage } from '#libs/platform';
import { plainDoor } from '../plain-door.js';
import { previewArtefact } from './preview-artefact.js';
import { publicPages } from './public-pages.js';
import { serveLooks } from './serve-looks.js';
import { serveSigns } from './serve-signs.js';

/** The pages for everyone: server-made, three languages, no script. */
export async function servePublic(api: NestFastifyApplication): Promise<void> {
  const fastify = api.getHttpAdapter().getInstance();
  fastify.get('/', (request, reply) => {
    const language = askedLanguage(request.headers['accept-language'] ?? null) ?? 'kk';
    return reply
      .header('vary', 'accept-language')
      .header('cache-control', 'no-cache')
      .redirect(`/${language}`);
  });
  for (const language of LANGUAGES)
    await fastify.register(publicPages(api, language), { prefix: `/${language}` });
  fastify.get('/artefacts/:id', plainDoor(api, previewArtefact(api)));
  serveLooks(api);
  serveSigns(api);
}
