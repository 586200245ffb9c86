import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../..');

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  stop(): void;
}

/** The servers share one core, database and load have the other; without taskset nobody is pinned. */
const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

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
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', '0', String(child.pid)]);
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
