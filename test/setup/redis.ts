import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../apps/launcher/ports.ts';
import { findProgram, installPackages } from './debian.ts';
import { REDIS_DATABASES } from './redis-databases.ts';

/** The server ends with the tests, even when they are killed: its keeper waits for their pipe to close. */
const KEEPER = '"$@" > /dev/null & cat > /dev/null; kill $!; wait';

/**
 * Redis for one run of the tests: the one that TEST_REDIS_URL names (never REDIS_URL, which may be
 * somebody's real one), or one of our own with an append-only file, as production must have it. Where
 * there is none and none can be installed, TEST_REDIS_URL stays unset and its tests are skipped.
 */
export async function startRedis(): Promise<() => Promise<void>> {
  if (process.env['TEST_REDIS_URL']) return () => Promise.resolve();
  const program = find() ?? (installPackages('redis-server') ? find() : undefined);
  if (program) return serve(program);
  process.stdout.write('Tests on Redis are skipped: no redis-server and no valkey-server.\n');
  return () => Promise.resolve();
}

function find(): string | undefined {
  return findProgram('valkey-server', 'redis-server');
}

async function serve(program: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'talqy-test-redis-'));
  const port = await freePort();
  const settings = {
    '--port': String(port),
    '--bind': '127.0.0.1',
    '--dir': folder,
    '--databases': String(REDIS_DATABASES),
    '--appendonly': 'yes',
    '--maxmemory-policy': 'noeviction',
  };
  const keeper = spawn(
    '/bin/sh',
    ['-c', KEEPER, 'keeper', program, ...Object.entries(settings).flat()],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  await answers(port);
  process.env['TEST_REDIS_URL'] = `redis://127.0.0.1:${port}`;
  return async () => {
    const ended = once(keeper, 'exit');
    keeper.stdin?.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function answers(port: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await connects(port))) {
    if (Date.now() > deadline) throw new Error('Redis did not start within ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(port, '127.0.0.1');
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}
