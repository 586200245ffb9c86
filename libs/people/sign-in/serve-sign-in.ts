import { setTimeout as after } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, Rows, type Config } from '#libs/platform';
import { AUTH } from './auth.js';
import { CLIENT_ADDRESS, type Auth } from './better-auth.js';

/** What of better-auth is open; everything else it could do belongs to acts of ours. */
const OPEN = new Set([
  '/sign-in/magic-link',
  '/magic-link/verify',
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/request-password-reset',
  '/reset-password',
  '/change-password',
  '/verify-email',
  '/send-verification-email',
]);

/** Doors that write a letter if there is such a person: both answers take the same time. */
const QUIET = new Set([
  '/sign-in/magic-link',
  '/request-password-reset',
  '/send-verification-email',
]);
const QUIET_MILLISECONDS = 150;

const BASE = '/api/auth';

/** Mounts sign-in beside GraphQL: better-auth's own doors, and the personas of a demonstration. */
export function serveSignIn(api: NestFastifyApplication): void {
  const fastify = api.getHttpAdapter().getInstance();
  const auth = api.get<Auth>(AUTH, { strict: false });
  const config = api.get<Config>(CONFIG, { strict: false });

  fastify.route({
    method: ['GET', 'POST'],
    url: `${BASE}/*`,
    handler: async (request, reply) => {
      const path = request.url.slice(BASE.length).split('?')[0] ?? '';
      if (!OPEN.has(path)) return reply.code(404).send({ code: 'NOT_FOUND' });
      if (!isJson(request)) return reply.code(415).send({ code: 'UNSUPPORTED_MEDIA_TYPE' });
      const quiet = QUIET.has(path) ? after(QUIET_MILLISECONDS) : undefined;
      const response = await auth.handler(webRequest(request, config.publicUrl));
      await quiet;
      return pass(response, reply);
    },
  });

  if (!config.demonstration) return;
  const rows = api.get(Rows, { strict: false });
  fastify.post<{ Body: { key?: unknown } }>(
    '/api/demonstration/sign-in',
    async (request, reply) => {
      if (!isJson(request)) return reply.code(415).send({ code: 'UNSUPPORTED_MEDIA_TYPE' });
      const persona = await rows.one<{ personId: string }>(
        'select person_id as "personId" from persona where key = $1',
        [String(request.body?.key ?? '').replaceAll('\0', '')],
      );
      if (persona === null) return reply.code(404).send({ code: 'NOT_FOUND' });
      const response = await auth.api.startSession({
        body: persona,
        headers: webHeaders(request),
        asResponse: true,
      });
      return pass(response, reply);
    },
  );
}

/** A form on a foreign page can post anything but JSON; whatever is not JSON is not from us. */
function isJson(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' ||
    (request.headers['content-type'] ?? '').toLowerCase().startsWith('application/json')
  );
}

function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && name !== 'content-length')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(CLIENT_ADDRESS, request.ip);
  return headers;
}

function webRequest(request: FastifyRequest, publicUrl: string): Request {
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers: webHeaders(request),
    ...(request.method === 'GET' ? {} : { body: JSON.stringify(request.body ?? {}) }),
  });
}

async function pass(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers)
    if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.header('cache-control', 'no-store');
  return reply.send(await response.text());
}
