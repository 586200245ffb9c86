import { spawnSync } from 'node:child_process';
import {
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Trouble } from '../say.ts';
import { isSeparate, type Account } from './account.ts';
import { canEnter, makeOpenFolder, OPEN_FOLDER } from './binaries.ts';
import { isMade, MARK, type Place } from './ours.ts';

/**
 * Runs initdb beside the final place and moves the result there in one step, so that an interrupted
 * first start leaves nothing that looks like a cluster. Bytes are compared as bytes (C.UTF-8, built
 * in), the same on every system; sorting for people is asked for where it is shown.
 */
export function createCluster(place: Place, password: string, options: { durable: boolean }): void {
  if (isMade(place.directory)) return;
  const directory = reachablePlace(place);
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  makeFolder(draft, place.account);
  const passwordFile = `${draft}/password`;
  writeFor(place.account, passwordFile, password);
  initdb(place, `${draft}/cluster`, passwordFile, options);
  writeFor(place.account, `${draft}/cluster/${MARK}`, JSON.stringify({ password }));
  rmSync(directory, { recursive: true, force: true });
  renameSync(`${draft}/cluster`, directory);
  rmSync(draft, { recursive: true });
}

function initdb(
  place: Place,
  cluster: string,
  passwordFile: string,
  options: { durable: boolean },
) {
  const { status, stderr } = spawnSync(
    place.binaries.initdb,
    [
      `--pgdata=${cluster}`,
      '--username=talqy',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(options.durable ? [] : ['--no-sync']),
    ],
    { ...place.account, cwd: path.dirname(cluster), encoding: 'utf8' },
  );
  if (status !== 0) throw new Trouble(`PostgreSQL could not make its data directory: ${stderr}`);
}

/**
 * Root's own folders are closed to the account PostgreSQL runs as. Then the cluster lies in
 * /var/lib/talqy and a link stands in its place; opening root's folder to others is not ours to do.
 */
function reachablePlace({ directory, account }: Place): string {
  const parent = path.dirname(directory);
  mkdirSync(parent, { recursive: true });
  if (canEnter(parent, account)) return directory;
  makeOpenFolder();
  const real = path.join(mkdtempSync(path.join(OPEN_FOLDER, 'data-')), 'postgres');
  makeFolder(path.dirname(real), account);
  if (lstatSync(directory, { throwIfNoEntry: false })) rmSync(directory, { recursive: true });
  symlinkSync(real, directory);
  return real;
}

function makeFolder(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isSeparate(account)) chownSync(folder, account.uid, account.gid);
}

function writeFor(account: Account, file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 });
  if (isSeparate(account)) chownSync(file, account.uid, account.gid);
}
