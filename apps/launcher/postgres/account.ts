import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Trouble } from '../say.ts';

/** Who PostgreSQL runs as; empty means: whoever runs the launcher. Ready for `spawn`'s options. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>;

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of its data, or, when there
 * are none yet, as the account `postgres`, which is made if the machine has none.
 */
export function accountFor(cluster: string): Account {
  if (userInfo().uid !== 0) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return find() ?? create();
}

export function isSeparate(account: Account): account is { uid: number; gid: number } {
  return 'uid' in account;
}

function find(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => Number.parseInt(output('id', which, 'postgres')));
  return uid && gid ? { uid, gid } : undefined;
}

function create(): Account {
  output('useradd', '--system', '--user-group', '--no-create-home', 'postgres');
  const made = find();
  if (made) return made;
  throw new Trouble(
    'PostgreSQL does not run as root, and no account for it could be made. ' +
      'Start Talqy as another user, or give it a database: DATABASE_URL=postgres://… npm start',
  );
}

function output(command: string, ...args: string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}
