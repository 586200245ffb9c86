import { randomUUID } from 'node:crypto';
import type { Language } from '#libs/domain';
import { SYSTEM, type Actor } from './actor.js';

/** Everything an act needs to know of who asks and when. Handed down, never looked up. */
export interface ActContext {
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  /** One per intention of the caller: the same key twice is the same act once. */
  readonly idempotencyKey?: string;
  readonly now: Date;
}

export function systemContext(now: Date = new Date()): ActContext {
  return { actor: SYSTEM, language: 'kk', requestId: randomUUID(), now };
}
