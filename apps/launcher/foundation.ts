import path from 'node:path';
import { alreadyDone } from './already-done.ts';
import type { Closing } from './closing.ts';
import { dropDatabase, ensureDatabase, openCluster, type Cluster } from './postgres/cluster.ts';
import { inRoot } from './root.ts';
import { run } from './run.ts';
import { say, stage, Trouble } from './say.ts';
import { environmentFor, type Settings } from './settings.ts';

const DATABASE = 'talqy';

/** A server of somebody's own is not ours to empty. */
const HALF_FULL = `The demonstration was not loaded to its end into this database, and nobody has used it.
Empty it (DROP DATABASE and CREATE DATABASE) or name an empty one in DATABASE_URL, then start again.`;

/**
 * What must be there before the first process of Talqy: a database that is up to date and, in
 * demonstration mode, holds something to see. Returns the environment of the processes.
 */
export async function layFoundation(
  settings: Settings,
  closing: Closing,
): Promise<NodeJS.ProcessEnv> {
  const cluster = settings.databaseUrl
    ? null
    : await openOwnCluster(settings.dataDirectory, closing);
  const databaseUrl = settings.databaseUrl ?? (cluster?.url(DATABASE) as string);
  const env = environmentFor(settings, databaseUrl);
  let done = await alreadyDone(databaseUrl);
  if (done.interrupted) {
    if (cluster === null) throw new Trouble(HALF_FULL);
    say('  The demonstration was not loaded to its end; it is loaded anew.');
    await dropDatabase(cluster, DATABASE);
    await ensureDatabase(cluster, DATABASE);
    done = await alreadyDone(databaseUrl);
  }
  if (!done.migrated)
    await stage('bringing the database up to date', () =>
      run('node', [inRoot('dist/migrations/run.js')], { env }),
    );
  if (settings.mode === 'demonstration' && !done.filled)
    await run('node', [inRoot('dist/libs/demonstration/main.js')], {
      env,
      onLine: (line) => say(`  ${line}`),
    });
  return env;
}

/** The embedded server with our database in it, for as long as `closing` keeps it open. */
async function openOwnCluster(dataDirectory: string, closing: Closing): Promise<Cluster> {
  const directory = path.join(dataDirectory, 'postgres');
  const cluster = await stage('starting PostgreSQL', () =>
    openCluster(directory, { durable: true, onLost: (trouble) => void closing.fail(trouble) }),
  );
  closing.add(() => cluster.stop());
  await ensureDatabase(cluster, DATABASE);
  return cluster;
}
