import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../say.ts';
import type { Place } from './ours.ts';

const LARGEST_LOG_BYTES = 5_000_000;

/**
 * A shell keeps watch: it starts the server, reports, then waits for its input to end, and stops the
 * server. The input ends when the launcher says so and also when the launcher dies of kill -9, so a
 * server never stays behind. In a session of its own, Ctrl-C in the terminal does not reach it.
 */
const WATCH = `
"$1" start -s -w -t 120 -D . -l postgres.log -o "$2" || exit 1
echo ready
cat > /dev/null
"$1" stop -s -w -t 60 -m "$3" -D .`;

const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_wal_size=256MB'];
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Resolves when the server accepts connections, with the way to stop it. */
export async function serve(
  { directory, account, binaries }: Place,
  port: number,
  { durable }: { durable: boolean },
): Promise<() => Promise<void>> {
  const log = path.join(directory, 'postgres.log');
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) rmSync(log);
  const settings = durable ? ALWAYS : [...ALWAYS, ...NOT_DURABLE];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
  const watch = spawn(
    '/bin/sh',
    ['-c', WATCH, 'watch', binaries.pgCtl, options, durable ? 'fast' : 'immediate'],
    { ...account, cwd: directory, detached: true, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const ended = once(watch, 'exit');
  if (!(await becomesReady(watch)))
    throw new Trouble(`PostgreSQL does not start. The end of its log (${log}):\n${lastLines(log)}`);
  return async () => {
    watch.stdin?.end();
    await ended;
  };
}

function becomesReady(watch: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    watch.stdout?.once('data', () => resolve(true));
    watch.once('exit', () => resolve(false));
    watch.once('error', () => resolve(false));
  });
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
  } catch {
    return '(there is no log)';
  }
}
