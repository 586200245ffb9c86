import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/launcher/ports.ts';

const START = path.resolve(import.meta.dirname, '../../apps/launcher/start.ts');
const RUNNING = 'Ctrl-C stops everything';

/** One launcher in a process of its own, as `npm start` runs it. */
export interface Talqy {
  readonly url: string;
  readonly pid: number;
  /** What it has printed so far. */
  said(): string;
  /** Resolves when it says that it is running; rejects with what it said when it ends before that. */
  running(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code; null after a kill. */
  ended(): Promise<number | null>;
}

export async function startTalqy(
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Talqy> {
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [START], {
    env: {
      ...withoutSettings(process.env),
      TALQY_MODE: 'production',
      TALQY_DATA: data,
      PORT: port,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const running = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(RUNNING)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exit.then(() => reject(new Error(`It ended before it was running:\n${said}`)));
  });
  running.catch(() => undefined);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    said: () => said,
    running: () => running,
    signal: (signal) => child.kill(signal),
    ended: () => exit,
  };
}

/** Commands of the live processes that were started for this data directory. */
export function processesOf(data: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(`TALQY_DATA=${data}`))
    .filter((pid) => !isZombie(pid))
    .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()}`);
}

/** Ended already, but nobody has asked how: where the first process of a machine does not reap. */
function isZombie(pid: string): boolean {
  return /\) [ZX] /.test(read(`/proc/${pid}/stat`));
}

/** Waits for something that other processes bring about. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  instead: () => string = () => '',
): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > deadline)
      throw new Error(`It did not come about within a minute\n${instead()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function temporaryData(): { readonly data: string; remove(): void } {
  const data = mkdtempSync(path.join(tmpdir(), 'talqy-test-data-'));
  return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}

/** The tests' own servers must not be taken for a configured Talqy. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = ['DATABASE_URL', 'REDIS_URL', 'HOST', 'PUBLIC_URL', 'TALQY_SECRET', 'NODE_ENV'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.includes(name)));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
