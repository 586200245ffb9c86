import { randomUUID } from 'node:crypto';
import { isLanguage, type Language } from '#libs/domain';
import type { ActContext } from '../context/act-context.js';
import type { WhoAsks } from './who-asks.js';

const KEY = /^[\w-]{8,128}$/;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** The context of one request: who asks, in which language, under which id, with which intention. */
export async function actContextOf(whoAsks: WhoAsks, headers: Headers): Promise<ActContext> {
  const { actor, language } = await whoAsks.ask(headers);
  const idempotencyKey = headers.get('idempotency-key');
  const requestId = headers.get('x-request-id');
  return {
    actor,
    language: askedLanguage(headers.get('accept-language')) ?? language ?? 'kk',
    requestId: requestId !== null && REQUEST_ID.test(requestId) ? requestId : randomUUID(),
    ...(idempotencyKey !== null && KEY.test(idempotencyKey) ? { idempotencyKey } : {}),
    now: new Date(),
  };
}

/** The first language of the header that is one of ours; weights are in order in practice. */
export function askedLanguage(header: string | null): Language | null {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find(isLanguage) ?? null;
}
