import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCluster } from '../postgres/cluster.ts';
import { inRoot } from '../root.ts';
import { run } from '../run.ts';

/** An empty database that all migrations have passed over must be what the entities describe. */
export async function requireSameMigrations(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'talqy-drift-'));
  const cluster = await openCluster(path.join(folder, 'cluster'), { durable: false });
  try {
    const env = { ...process.env, DATABASE_URL: cluster.url('postgres') };
    await run('node', [inRoot('dist/migrations/run.js')], { env });
    await run('node', [inRoot('dist/migrations/drift.js')], { env });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true });
  }
}
