/** The REST doors of signing in and out; everything else goes through GraphQL. */

export type SignInAnswer = 'signed-in' | 'link-sent' | 'refused' | 'too-many' | 'unreached';

/** In a demonstration: one click. */
export function signInAs(key: string): Promise<SignInAnswer> {
  return ask('/api/demonstration/sign-in', { key }, 'signed-in');
}

export function signInByPassword(email: string, password: string): Promise<SignInAnswer> {
  return ask('/api/auth/sign-in/email', { email, password }, 'signed-in');
}

/** A letter with a link; the link signs in and leads to `to`. */
export function askForLink(email: string, to: string): Promise<SignInAnswer> {
  return ask('/api/auth/sign-in/magic-link', { email, callbackURL: `/app${to}` }, 'link-sent');
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
    return answer.status >= 500 ? 'unreached' : 'refused';
  } catch {
    return 'unreached';
  }
}
