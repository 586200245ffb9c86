import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../say.ts';
import type { Place } from './ours.ts';

export interface Served {
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * A shell keeps watch over the server: it ends with it, and it stops it when its own input ends. That
 * happens when the launcher says so and also when the launcher dies of kill -9, so a server never stays
 * behind. In a session of its own, Ctrl-C in the terminal does not reach it.
 */
const WATCH = `
exec 3<&0
signal=$1; shift
"$@" &
server=$!
(cat <&3 > /dev/null; kill -s "$signal" "$server" 2> /dev/null) &
wait "$server"`;

const ALWAYS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_wal_size=256MB'];
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const LARGEST_LOG_BYTES = 5_000_000;
/** Replaying the log after a power cut takes its time. */
const READY_WITHIN_MS = 120_000;

/** Resolves when the server accepts connections. */
export async function serve(
  { directory, account, binaries }: Place,
  port: number,
  { durable }: { durable: boolean },
): Promise<Served> {
  const log = path.join(directory, 'postgres.log');
  const lock = path.join(directory, 'postmaster.pid');
  const leftBehind = readIfThere(lock);
  const output = openLog(log);
  const settings = durable ? ALWAYS : [...ALWAYS, ...NOT_DURABLE];
  const args = ['-D', '.', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  // To PostgreSQL, INT means: roll back, write everything, end. QUIT means: end.
  const endWith = durable ? 'INT' : 'QUIT';
  const watch = spawn('/bin/sh', ['-c', WATCH, 'watch', endWith, binaries.postgres, ...args], {
    ...account,
    cwd: directory,
    detached: true,
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  const ended = once(watch, 'exit');
  const stop = async (): Promise<void> => {
    watch.stdin?.end();
    await ended;
  };
  const outcome = await Promise.race([isReady(lock, leftBehind), ended.then(() => 'gone')]);
  if (outcome === 'ready') return { ended, stop };
  await stop();
  throw new Trouble(`PostgreSQL does not start. The end of its log (${log}):\n${lastLines(log)}`);
}

function openLog(log: string): number {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) rmSync(log);
  return openSync(log, 'a', 0o600);
}

/** The eighth line of the server's lock file says how far it has come; a file left behind says nothing. */
async function isReady(lock: string, leftBehind: string): Promise<'ready' | 'late'> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const content = readIfThere(lock);
    if (content !== leftBehind && content.split('\n')[7]?.trim() === 'ready') return 'ready';
    await pause(20, undefined, { ref: false });
  }
  return 'late';
}

function lastLines(log: string): string {
  return readIfThere(log).trimEnd().split('\n').slice(-6).join('\n');
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
