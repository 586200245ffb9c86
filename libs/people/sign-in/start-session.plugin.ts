import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Starts a session for somebody who has just proved who they are in another way than better-auth
 * knows: by an invitation's link, or by choosing a persona of the demonstration. It has no path
 * of its own (`SERVER_ONLY`), so it can be called by the house and never over HTTP.
 */
export const startSession = () =>
  ({
    id: 'start-session',
    endpoints: {
      startSession: createAuthEndpoint(
        '/start-session',
        {
          method: 'POST',
          body: z.object({ personId: z.uuid() }),
          requireHeaders: true,
          metadata: { SERVER_ONLY: true },
        },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
          if (user === null) throw ctx.error('NOT_FOUND');
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ personId: user.id });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
