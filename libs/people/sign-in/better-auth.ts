import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { LANGUAGES } from '#libs/domain';
import { newId, type Config } from '#libs/platform';
import type { SignInLetterKind } from './sign-in-letter.js';
import { startSession } from './start-session.plugin.js';

const MINUTE = 60;
const DAY = 86_400;

/** The header in which our own door puts the address it saw; what a client sends there is dropped. */
export const CLIENT_ADDRESS = 'x-talqy-client-address';

export const COOKIE_PREFIX = 'talqy';

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

type Write = (kind: SignInLetterKind, email: string, link: string) => Promise<void>;

/**
 * better-auth on the house's own tables. Nobody signs up: people come by invitation. A session is
 * a row and nothing but a row (no copy in the cookie), so deleting it ends it at once; it lasts
 * a week and is not prolonged, so that reading costs no write.
 */
export function createAuth(config: Config, pool: Pool, logger: Logger, write: Write) {
  const inApp = (path: string): string => `${config.publicUrl}/app${path}`;
  return betterAuth({
    appName: 'Talqy',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.secret,
    database: pool,
    telemetry: { enabled: false },
    trustedOrigins: originsOf(config.publicUrl),
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', ...TIMES },
      additionalFields: { language: { type: [...LANGUAGES], input: false, defaultValue: 'kk' } },
    },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...TIMES,
      },
      expiresIn: 7 * DAY,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...TIMES,
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', ...TIMES },
      // Whoever reads the table can use none of the links in it.
      storeIdentifier: 'hashed',
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 30 * MINUTE,
      sendResetPassword: ({ user, token }) =>
        write('reset-password', user.email, inApp(`/new-password?token=${token}`)),
    },
    emailVerification: {
      sendOnSignIn: true,
      expiresIn: 30 * MINUTE,
      sendVerificationEmail: ({ user, url }) => write('verify-address', user.email, url),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: 15 * MINUTE,
        // To a page with a button and not to the door itself: a mail scanner that opens every link
        // would use this one up before its reader comes.
        sendMagicLink: ({ email, url, token }) => {
          const to = new URL(url).searchParams.get('callbackURL') ?? '/';
          return write(
            'sign-in',
            email,
            inApp(`/sign-in/link?${new URLSearchParams({ token, to })}`),
          );
        },
      }),
      startSession(),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      window: 10,
      max: 100,
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      // Said here so that no NODE_ENV switches them off.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: config.publicUrl.startsWith('https:'),
      database: { generateId: newId, joins: true, validateSchema: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    onAPIError: {
      errorURL: inApp('/sign-in'),
      // A wrong password is no trouble of ours; what broke is.
      onError: (error) => {
        if (isAPIError(error) && error.statusCode < 500)
          logger.info({ of: 'sign-in', status: error.statusCode }, error.message);
        else logger.error({ of: 'sign-in', err: error }, 'Sign-in broke');
      },
    },
    logger: {
      level: 'warn',
      log: (level, message) => logger[level]({ of: 'sign-in' }, message),
    },
  } satisfies BetterAuthOptions);
}

export type Auth = ReturnType<typeof createAuth>;

/** The public address; and on a machine of one's own, both names that machine has for itself. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost') return [url.origin];
  return ['127.0.0.1', 'localhost'].map((host) => `${url.protocol}//${host}:${url.port}`);
}
