import path from 'node:path';
import { alreadyDone } from './already-done.ts';
import type { Closing } from './closing.ts';
import { ensureDatabase, openCluster } from './postgres/cluster.ts';
import { inRoot } from './root.ts';
import { run } from './run.ts';
import { say, stage } from './say.ts';
import { environmentFor, type Settings } from './settings.ts';

const DATABASE = 'talqy';

/**
 * What must be there before the first process of Talqy: a database that is up to date and, in
 * demonstration mode, holds something to see. Returns the environment of the processes.
 */
export async function layFoundation(
  settings: Settings,
  closing: Closing,
): Promise<NodeJS.ProcessEnv> {
  const databaseUrl = settings.databaseUrl ?? (await openDatabase(settings.dataDirectory, closing));
  const env = environmentFor(settings, databaseUrl);
  const done = await alreadyDone(databaseUrl);
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

/** Where the embedded database is served, for as long as `closing` keeps it open. */
async function openDatabase(dataDirectory: string, closing: Closing): Promise<string> {
  const directory = path.join(dataDirectory, 'postgres');
  const cluster = await stage('starting PostgreSQL', () =>
    openCluster(directory, { durable: true, onLost: (trouble) => void closing.fail(trouble) }),
  );
  closing.add(() => cluster.stop());
  await ensureDatabase(cluster, DATABASE);
  return cluster.url(DATABASE);
}
