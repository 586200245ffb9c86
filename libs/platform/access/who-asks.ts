import type { Language } from '#libs/domain';
import type { Actor } from '../context/actor.js';

export interface Asking {
  readonly actor: Actor;
  /** The language the person has chosen; the request's own header goes before it. */
  readonly language: Language | null;
}

/**
 * Finds out who asks, from the headers of a request. Asked anew for each request, so that a
 * session or a mandate that was revoked ends at once. The room `people` knows how.
 */
export abstract class WhoAsks {
  abstract ask(headers: Headers): Promise<Asking>;
}
