import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#libs/platform';
import { ALL_ENTITIES } from '#libs/rooms';
import { MIGRATIONS } from './list.js';

/** A connection for migrations: every entity, every migration, as little pool as possible. */
export function migrationsDataSource(databaseUrl: string): DataSource {
  return new DataSource({
    ...dataSourceOptions({ databaseUrl, databasePool: 2 }, ALL_ENTITIES),
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
}
