import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, type ActContext } from '#libs/platform';
import { ReleaseQueries } from '#libs/publication';
import { answerPage } from './answer-page.js';

/** `GET /artefacts/:id`: what goes out, for staff to look through before its minute. */
export function previewArtefact(api: NestFastifyApplication) {
  const releases = api.get(ReleaseQueries, { strict: false });
  return async (
    act: ActContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { id } = request.params as { id: string };
    const artefact = (await releases.artefact(act, id)) ?? refuse('not-found');
    const { bytes, mediaType, sha256 } = artefact;
    await answerPage(request, reply.header('x-robots-tag', 'noindex'), {
      body: bytes,
      mediaType,
      sha256,
    });
    return reply;
  };
}
