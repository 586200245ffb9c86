import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.ts';
import { say } from './say.ts';
import type { Mode } from './settings.ts';

interface Persona {
  readonly email: string;
  readonly office: { readonly en: string };
}

/** The last thing a person reads in the terminal: how to get in. */
export function tellWhoCanSignIn(mode: Mode): void {
  if (mode === 'production')
    return say(
      'The first administrator: npm run administrator -- --email name@agency.example\n' +
        'That person then invites everyone else.\n',
    );
  say('On the sign-in page one click is enough to enter as:');
  for (const { email, office } of personas()) say(`  ${office.en.padEnd(44)} ${email}`);
  say();
}

function personas(): readonly Persona[] {
  const file = inRoot('libs/demonstration/content/personas.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Persona[]) : [];
}
