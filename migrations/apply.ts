import type { DataSource } from 'typeorm';

/** Any number that all processes agree on; two that start at once must not migrate at once. */
const MIGRATION_LOCK = 7_411_002;

/** Brings the database up to date, one process at a time. @returns the names of what was applied */
export async function applyMigrations(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await guard.release();
  }
}
