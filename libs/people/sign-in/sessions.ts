import { Inject, Injectable } from '@nestjs/common';
import { AUTH } from './auth.js';
import type { Auth } from './better-auth.js';

/** Starts a session for somebody who has shown in an act of ours who they are. */
@Injectable()
export class Sessions {
  constructor(@Inject(AUTH) private readonly auth: Auth) {}

  /** @returns the `Set-Cookie` values that make the visitor this person */
  async start(personId: string, headers: Headers): Promise<string[]> {
    const started = await this.auth.api.startSession({
      body: { personId },
      headers,
      returnHeaders: true,
    });
    return started.headers.getSetCookie();
  }
}
