import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage } from '#libs/domain';
import { toMarkdown } from '#libs/domain/document/reading';
import { Loaders, refuse, type ActContext } from '#libs/platform';
import { RevisionQueries } from '#libs/reports';

const FILE = /^([1-9]\d{0,5})\.(md|json)$/;

/**
 * `GET /reports/:id/revisions/:number.json`: the canonical bytes, whose SHA-256 is the hash;
 * `….md`: the text in one language, that of `?language=` or the reader's.
 */
export function sendRevision(api: NestFastifyApplication) {
  const revisions = api.get(RevisionQueries, { strict: false });
  return async (
    act: ActContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { id, file } = request.params as { id: string; file: string };
    const { language } = request.query as { language?: string };
    const [, number, form] = FILE.exec(file) ?? refuse('not-found');
    const revision = (await revisions.byNumber(act, id, Number(number))) ?? refuse('not-found');
    // A revision never changes, but who may see it does.
    reply.header('cache-control', 'private, no-cache').header('etag', `"${revision.hash}"`);
    if (form === 'json') {
      const bytes = await revisions.canonicalBytes(revision.id);
      return attachment(reply, `revision-${number}.json`, 'application/json').send(bytes);
    }
    const wanted = isLanguage(language) ? language : act.language;
    const blocks = await revisions.text(new Loaders(), revision.id);
    return attachment(reply, `revision-${number}.${wanted}.md`, 'text/markdown').send(
      toMarkdown(blocks, wanted),
    );
  };
}

function attachment(reply: FastifyReply, name: string, mediaType: string): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(`${mediaType}; charset=utf-8`);
}
