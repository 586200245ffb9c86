import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../ports.ts';
import type { Trouble } from '../say.ts';
import { accountFor } from './account.ts';
import { binariesFor } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { stopLeftover } from './leftover.ts';
import { passwordOf, requireOurs, type Place } from './ours.ts';
import { serve } from './serve.ts';

export interface Cluster {
  /** A connection string for one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** False for tests: nothing is forced to disk, and stopping does not wait for a checkpoint. */
  readonly durable: boolean;
  /** With it, a server that ends by itself is started again; told when that is of no use. */
  readonly onLost?: (trouble: Trouble) => void;
}

const RESTARTS = 5;
const FIRST_PAUSE_MS = 250;

/** Makes the cluster where there is none, and serves it on a port of its own on the loopback address. */
export async function openCluster(directory: string, options: ClusterOptions): Promise<Cluster> {
  const account = accountFor(directory);
  const place = { directory, account, binaries: binariesFor(account) };
  requireOurs(directory, place.binaries.major);
  createCluster(place, randomBytes(24).toString('base64url'), options);
  stopLeftover(place);
  const port = await freePort();
  const password = passwordOf(directory);
  const stop = await keepServing(place, port, options);
  return { stop, url: (database) => urlOf(password, port, database) };
}

/** On the same port, so that whoever was connected finds it again. */
async function keepServing(place: Place, port: number, options: ClusterOptions) {
  let served = await serve(place, port, options);
  let stopping = false;

  async function watch(): Promise<void> {
    await served.ended;
    if (!stopping && options.onLost) await startAgain(options.onLost);
  }

  async function startAgain(onLost: (trouble: Trouble) => void, attempt = 1): Promise<void> {
    await pause(FIRST_PAUSE_MS * 2 ** attempt);
    if (stopping) return;
    try {
      served = await serve(place, port, options);
      void watch();
    } catch (error) {
      if (attempt === RESTARTS) return onLost(error as Trouble);
      await startAgain(onLost, attempt + 1);
    }
  }

  void watch();
  return async (): Promise<void> => {
    stopping = true;
    await served.stop();
  };
}

/** For a cluster that another process of this machine serves at this moment. */
export function urlOfServed(directory: string, database: string): string {
  const [, , , port] = readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n');
  return urlOf(passwordOf(directory), Number(port), database);
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://talqy:${password}@127.0.0.1:${port}/${database}`;
}

/** With everything in it, whoever is connected. */
export function dropDatabase(cluster: Cluster, name: string): Promise<void> {
  return onServer(cluster, async (client) => {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

export function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  return onServer(cluster, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

async function onServer(
  cluster: Cluster,
  act: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
