import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

/** The first of these programs that the machine has, as an absolute path. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((at) => path.join(at, name))))
    .find(isExecutable);
}

/** Installs packages where that is allowed (Debian, as root) and says so; false where it is not. */
export function installPackages(...packages: string[]): boolean {
  if (userInfo().uid !== 0 || !findProgram('apt-get')) return false;
  process.stdout.write(`Installing ${packages.join(', ')} for the tests …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: 'ignore' }).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', ...packages);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
