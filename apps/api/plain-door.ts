import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RefusalCode } from '#libs/domain';
import {
  actContextOf,
  isMalformedId,
  Refused,
  refusalObject,
  WhoAsks,
  type ActContext,
  type RefusalData,
} from '#libs/platform';

type Handle<Reply> = (
  act: ActContext,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Reply>;

/** A door beside GraphQL: what lies behind it learns who asks, and a refusal is answered as one. */
export function plainDoor<Reply>(api: NestFastifyApplication, handle: Handle<Reply>) {
  const whoAsks = api.get(WhoAsks, { strict: false });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Reply | FastifyReply> => {
    const act = await actContextOf(whoAsks, headersOf(request));
    try {
      return await handle(act, request, reply);
    } catch (error) {
      if (error instanceof Refused) return sendRefusal(reply, error.refusal, act);
      if (isMalformedId(error)) return sendRefusal(reply, { code: 'not-found' }, act);
      throw error;
    }
  };
}

/** A refusal as JSON, in the reader's words; the code is spelled as GraphQL spells it. */
export function sendRefusal(
  reply: FastifyReply,
  refusal: RefusalData,
  { language }: Pick<ActContext, 'language'>,
): FastifyReply {
  const { what, advice, field } = refusalObject(refusal, language);
  const code = refusal.code.toUpperCase().replaceAll('-', '_');
  return reply
    .code(STATUS[refusal.code] ?? 422)
    .header('cache-control', 'no-store')
    .send({ code, what, advice, ...(field === undefined ? {} : { field }) });
}

/** What HTTP has a number for (RFC 9110); everything else could not be processed. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  'wrong-state': 409,
  'file-too-large': 413,
  'file-not-docx': 415,
  'file-not-image': 415,
  'file-not-text': 415,
  'too-many-requests': 429,
  'form-busy': 503,
  'reading-busy': 503,
  'form-too-large': 413,
};

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
