import { applyMigrations } from './apply.js';
import { migrationsDataSource } from './data-source.js';

/** Brings the database at this address up to date. @returns the names of what was applied */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const dataSource = await migrationsDataSource(databaseUrl).initialize();
  try {
    return await applyMigrations(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
