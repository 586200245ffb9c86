import { readFileSync } from 'node:fs';
import { inRoot } from './root.ts';
import { say } from './say.ts';
import type { Mode } from './settings.ts';

interface Persona {
  readonly email: string;
  readonly name: { readonly en: string };
}

/** The last thing a person reads in the terminal: how to get in. */
export function tellWhoCanSignIn(mode: Mode): void {
  if (mode === 'production')
    return say(
      'The first administrator: npm run administrator -- --email name@agency.example\n' +
        'That person then invites everyone else.\n',
    );
  const everyone = personas();
  const width = Math.max(...everyone.map(({ name }) => name.en.length));
  say('On the sign-in page one click is enough to enter as:');
  for (const { name, email } of everyone) say(`  ${name.en.padEnd(width)}  ${email}`);
  say();
}

function personas(): readonly Persona[] {
  const file = inRoot('libs/demonstration/content/personas.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Persona[];
}
