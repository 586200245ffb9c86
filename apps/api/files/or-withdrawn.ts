import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage } from '#libs/domain';
import { CONFIG, Refused, type ActContext, type Config } from '#libs/platform';
import { PublicQueries } from '#libs/publication';
import { answerPage, HTML } from '../public/answer-page.js';
import { pagesIn } from '../public/pages-in.js';

type Handler = (
  act: ActContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

/**
 * Links to the forms of a published text lie in letters and on pages of others. Once the text was
 * withdrawn they lead to a page that says so, instead of nowhere.
 */
export function orWithdrawn(api: NestFastifyApplication, send: Handler): Handler {
  const publications = api.get(PublicQueries, { strict: false });
  const { publicUrl } = api.get<Config>(CONFIG, { strict: false });
  return async (act, request, reply) => {
    try {
      return await send(act, request, reply);
    } catch (error) {
      if (!(error instanceof Refused && error.refusal.code === 'not-found')) throw error;
      const { id, file } = request.params as { id: string; file: string };
      const numbers = [...file.matchAll(/\d{1,6}/g)].map(Number);
      const release = await publications.withdrawnRevision(id, numbers);
      if (release === null) throw error;
      const releases = await publications.releasesOf(release.slug);
      const current = releases.find(({ state }) => state === 'published');
      const { language: asked } = request.query as { language?: string };
      const language = isLanguage(asked) ? asked : act.language;
      const body = pagesIn(language, publicUrl).withdrawn({ release, current, file: true });
      return answerPage(request, reply, { body, mediaType: HTML, language, status: 410 });
    }
  };
}
