import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../say.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** One cluster on disk, and what is needed to run it. */
export interface Place {
  readonly directory: string;
  readonly account: Account;
  readonly binaries: Binaries;
}

/** Laid into every cluster Talqy makes: says whose it is, and holds its password. */
export const MARK = 'talqy.json';

export function isMade(directory: string): boolean {
  return existsSync(path.join(directory, MARK));
}

/** Refuses a folder that something else has filled, or another major version of PostgreSQL. */
export function requireOurs(directory: string, major: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  const elsewhere =
    'Move it away, or keep the data elsewhere: TALQY_DATA=/another/folder npm start';
  if (!isMade(directory))
    throw new Trouble(`${directory} holds something that Talqy did not make. ${elsewhere}`);
  const made = versionOf(directory);
  if (made !== major)
    throw new Trouble(
      `${directory} was made by PostgreSQL ${made}, and this Talqy brings ${major}. ` +
        `docs/OPERATIONS.md says how to carry the data over. ${elsewhere}`,
    );
}

export function passwordOf(directory: string): string {
  const mark: unknown = JSON.parse(readFileSync(path.join(directory, MARK), 'utf8'));
  if (typeof mark === 'object' && mark !== null && 'password' in mark) return String(mark.password);
  throw new Trouble(`${path.join(directory, MARK)} holds no password; restore it from a backup.`);
}

function versionOf(directory: string): string {
  const file = path.join(directory, 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'an unknown version';
}
