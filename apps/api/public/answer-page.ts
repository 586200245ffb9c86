import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#libs/domain';
import { holdsAlready } from '../holds-already.js';

/** Nothing of a public page runs; its style, fonts and pictures are all it fetches. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const YEAR_SECONDS = 31_536_000;

export const HTML = 'text/html; charset=utf-8';

export interface Answered {
  readonly body: string | Buffer;
  readonly mediaType: string;
  readonly status?: number;
  readonly language?: Language;
  /** For what never changes at its address; everything else is asked for anew each time. */
  readonly forEver?: boolean;
  /** Where the bytes are known by their hash already. */
  readonly sha256?: string;
}

/**
 * Answers with a tag over the bytes. Caches keep what they got and ask whether it still holds, so
 * that a release is everywhere in its minute and an unchanged page costs no body.
 */
export function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, mediaType, status = 200, language, forEver = false, sha256 }: Answered,
): FastifyReply {
  const etag = `"${sha256 ?? createHash('sha256').update(body).digest('base64url')}"`;
  reply
    .header('etag', etag)
    .header(
      'cache-control',
      forEver ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, no-cache',
    )
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff');
  if (language !== undefined) reply.header('content-language', language);
  if (status === 200 && holdsAlready(request, etag)) return reply.code(304).send();
  return reply.code(status).type(mediaType).send(body);
}
