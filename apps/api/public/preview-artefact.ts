import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, isStaff, refuse, type ActContext, type Config } from '#libs/platform';
import { PublicQueries, ReleaseQueries } from '#libs/publication';
import { answerPage, HTML } from './answer-page.js';
import { pagesIn } from './pages-in.js';

/**
 * `GET /artefacts/:id`: what goes out, for staff to look through before its minute, and after a
 * withdrawal too, for they have to know what had been out. Everyone else then reads that it was
 * withdrawn, as at every other address of the text.
 */
export function previewArtefact(api: NestFastifyApplication) {
  const releases = api.get(ReleaseQueries, { strict: false });
  const publications = api.get(PublicQueries, { strict: false });
  const { publicUrl } = api.get<Config>(CONFIG, { strict: false });
  return async (
    act: ActContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { id } = request.params as { id: string };
    const artefact = (await releases.artefact(act, id)) ?? refuse('not-found');
    const { bytes, mediaType, sha256, state, slug, releaseId } = artefact;
    reply.header('x-robots-tag', 'noindex');
    if (state === 'withdrawn' && !isStaff(act.actor)) {
      const all = await publications.releasesOf(slug);
      const release = all.find((each) => each.id === releaseId) ?? refuse('not-found');
      const current = all.find((each) => each.state === 'published');
      const language = artefact.language ?? act.language;
      const body = pagesIn(language, publicUrl).withdrawn({ release, current, file: true });
      return answerPage(request, reply, { body, mediaType: HTML, language, status: 410 });
    }
    await answerPage(request, reply, { body: bytes, mediaType, sha256 });
    return reply;
  };
}
