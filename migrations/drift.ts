import { migrationsDataSource } from './data-source.js';

/** Prints the SQL that would bring a migrated database to what the entities say; none is the aim. */
const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL must name a migrated database.');

const dataSource = await migrationsDataSource(url).initialize();
try {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) console.log(`${query};`);
  process.exitCode = upQueries.length === 0 ? 0 : 1;
} finally {
  await dataSource.destroy();
}
