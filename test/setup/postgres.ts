import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCluster } from '../../apps/launcher/postgres/cluster.ts';

/**
 * A PostgreSQL for one run of the tests, thrown away afterwards. Nothing is forced to disk, so a test
 * that kills this server itself would prove nothing; those bring a durable one of their own.
 */
export async function startPostgres(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'talqy-test-postgres-'));
  const cluster = await openCluster(path.join(folder, 'cluster'), { durable: false });
  process.env['TEST_POSTGRES_URL'] = cluster.url('postgres');
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
