import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, type ActContext } from '#libs/platform';
import { PictureQueries } from '#libs/reports';
import { holdsAlready } from '../holds-already.js';

const YEAR_SECONDS = 31_536_000;

/** `GET /files/:sha256`: a picture of a text that the viewer may see. Its address is its content. */
export function sendPicture(api: NestFastifyApplication) {
  const pictures = api.get(PictureQueries, { strict: false });
  return async (
    act: ActContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { sha256 } = request.params as { sha256: string };
    const picture = (await pictures.byHash(act, sha256)) ?? refuse('not-found');
    const etag = `"${sha256}"`;
    const keeper = picture.isPublic ? 'public' : 'private';
    reply
      .header('etag', etag)
      .header('cache-control', `${keeper}, max-age=${YEAR_SECONDS}, immutable`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', `inline; filename="${sha256}.${endingOf(picture.mediaType)}"`);
    if (holdsAlready(request, etag)) return reply.code(304).send();
    return reply.type(picture.mediaType).send(picture.bytes);
  };
}

function endingOf(mediaType: string): string {
  return mediaType === 'image/jpeg' ? 'jpg' : (mediaType.split('/')[1] ?? 'bin');
}
