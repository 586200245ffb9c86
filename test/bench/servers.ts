import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COORDINATOR } from './seed.js';

const BUILT = path.resolve(import.meta.dirname, '../..');

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly pid: number;
  stop(): void;
  /** Stops it and waits until its port is free. */
  ended(): Promise<void>;
}

/** The servers share one core, database and load have the other; without taskset nobody is pinned. */
const canPin = spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

export function pin(pid: number, core: 0 | 1): void {
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', String(core), String(pid)]);
}

/** @param backend a process of the server; those that are still to come are pinned by their parent */
export function pinDatabase(backend: number): void {
  const stat = readIfThere(`/proc/${backend}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
  if (!stat.includes('postgres') || !(parent > 1)) return;
  pin(parent, 1);
  pin(backend, 1);
}

export async function start(
  name: string,
  script: string,
  port: number,
  env: Record<string, string>,
  address: string,
  headers: Record<string, string> = {},
): Promise<Contender> {
  const child = fork(path.join(BUILT, script), {
    env: { ...process.env, ...env, PORT: String(port) },
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await ready(child, name);
  if (child.pid !== undefined) pin(child.pid, 0);
  return {
    name,
    url: `http://127.0.0.1:${port}${address}`,
    headers: { 'content-type': 'application/json', ...headers },
    pid: child.pid ?? 0,
    stop: () => child.kill(),
    ended: async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** As the coordinator of the agency: who asks is looked up in the database for every request. */
export async function signedIn(contender: Contender): Promise<Contender> {
  const response = await fetch(new URL('/api/demonstration/sign-in', contender.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(contender.url).origin },
    body: JSON.stringify({ key: COORDINATOR }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (cookie === '') throw new Error(`Signing in was answered with ${response.status}`);
  return { ...contender, headers: { ...contender.headers, cookie } };
}

/** What a process of the house needs to open on the bench's database. */
export function environment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    TALQY_SECRET: 'only-for-the-bench-only-for-the-bench-only',
    TALQY_MODE: 'demonstration',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
}

export function databaseOfTheBench(): string {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('DATABASE_URL must name an empty database for the bench.');
  return url;
}

function ready(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${name} ended before it was ready (${code})`)));
  });
}

/** Nothing where the database is on another machine. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
