import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '#test/setup/database';

const BUILT = path.resolve(import.meta.dirname, '../../dist');

/** The built api and worker at work on a database of their own, as a visitor meets them. */
export interface BuiltHouse {
  readonly url: string;
  readonly databaseUrl: string;
  /** What the product has no door for, such as letting a day pass. */
  sql<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>;
  /** Ends the api as a power cut would, and starts it again on the same port. */
  cutTheApi(): Promise<void>;
  close(): Promise<void>;
}

/** @param database empty or already furnished; it is dropped with the house */
export async function openBuiltHouse(database?: FreshDatabase): Promise<BuiltHouse> {
  const own = database ?? (await freshDatabase());
  const port = await freePort();
  const env = environment(own.url, port);
  const [first, worker] = await Promise.all([
    begin('apps/api/main.js', env),
    begin('apps/worker/main.js', env),
  ]);
  let api = first;
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  return {
    url: env.PUBLIC_URL,
    databaseUrl: own.url,
    sql: async <Row extends object>(statement: string, values: unknown[] = []) =>
      (await client.query<Row>(statement, values)).rows,
    cutTheApi: async () => {
      const gone = once(api, 'exit');
      api.kill('SIGKILL');
      await gone;
      api = await begin('apps/api/main.js', env);
    },
    close: async () => {
      await client.end();
      await Promise.all([api, worker].map(end));
      await own.drop();
    },
  };
}

export function environment(databaseUrl: string, port: number) {
  return {
    DATABASE_URL: databaseUrl,
    TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    TALQY_MODE: 'demonstration',
    DATABASE_POOL: '6',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
}

async function begin(script: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = forkBuilt(script, env);
  const ready = once(child, 'message').then(() => true);
  const gone = once(child, 'exit').then(() => false);
  if (!(await Promise.race([ready, gone]))) throw new Error(`${script} did not begin`);
  return child;
}

export function forkBuilt(script: string, env: NodeJS.ProcessEnv): ChildProcess {
  return fork(path.join(BUILT, script), {
    env: { PATH: process.env['PATH'], ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
