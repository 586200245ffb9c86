import { applyMigrations } from './apply.js';
import { migrationsDataSource } from './data-source.js';

const url = process.env['DATABASE_URL'];
if (url === undefined)
  throw new Error('DATABASE_URL says which database to bring up to date; it is not set.');

const dataSource = await migrationsDataSource(url).initialize();
try {
  const applied = await applyMigrations(dataSource);
  console.log(
    applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`,
  );
} finally {
  await dataSource.destroy();
}
