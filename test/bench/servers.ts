import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../..');

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  stop(): void;
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
    stop: () => child.kill(),
  };
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
