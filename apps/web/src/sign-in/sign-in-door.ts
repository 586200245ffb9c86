/** The REST doors of signing in and out; everything else goes through GraphQL. */

export type SignInAnswer =
  | 'signed-in'
  | 'link-sent'
  | 'reset-sent'
  | 'password-set'
  | 'verification-sent'
  /** The password was right, and a letter is on its way that verifies the address. */
  | 'unverified'
  | 'refused'
  | 'too-many'
  | 'unreached';

/** Where the letter that verifies an address leads back to. */
const VERIFIED = '/app/sign-in?address=verified';

/** In characters; the server counts too. */
export const SHORTEST_PASSWORD = 12;

/** In a demonstration: one click. */
export function signInAs(key: string): Promise<SignInAnswer> {
  return ask('/api/demonstration/sign-in', { key }, 'signed-in');
}

export function signInByPassword(email: string, password: string): Promise<SignInAnswer> {
  return ask('/api/auth/sign-in/email', { email, password, callbackURL: VERIFIED }, 'signed-in');
}

export function askForVerification(email: string): Promise<SignInAnswer> {
  const body = { email, callbackURL: VERIFIED };
  return ask('/api/auth/send-verification-email', body, 'verification-sent');
}

/** A letter with a link; the link signs in and leads to `to`. */
export function askForLink(email: string, to: string): Promise<SignInAnswer> {
  return ask('/api/auth/sign-in/magic-link', { email, callbackURL: `/app${to}` }, 'link-sent');
}

/** What the button behind a mailed link opens: it signs in and leads to `to`, an address under `/app/`. */
export function addressOfMailedLink(token: string, to: string | null): string {
  const query = new URLSearchParams({
    token,
    callbackURL: to?.startsWith('/app/') ? to : '/app/desk',
    errorCallbackURL: '/app/sign-in',
  });
  return `/api/auth/magic-link/verify?${query}`;
}

/** A letter with a link to the page where a new password is chosen. */
export function askForNewPassword(email: string): Promise<SignInAnswer> {
  return ask('/api/auth/request-password-reset', { email }, 'reset-sent');
}

/** Refused when the link has expired or was used. */
export function chooseNewPassword(token: string, newPassword: string): Promise<SignInAnswer> {
  return ask('/api/auth/reset-password', { token, newPassword }, 'password-set');
}

export async function signOut(): Promise<void> {
  await ask('/api/auth/sign-out', {}, 'signed-in');
}

async function ask(path: string, body: object, done: SignInAnswer): Promise<SignInAnswer> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return done;
    if (answer.status === 429) return 'too-many';
    if (answer.status >= 500) return 'unreached';
    const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
    return code === 'EMAIL_NOT_VERIFIED' ? 'unverified' : 'refused';
  } catch {
    return 'unreached';
  }
}
