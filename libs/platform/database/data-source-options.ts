import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { types } from 'pg';
import type { Config } from '../config/config.js';
import { PostgresNaming } from './naming.js';

// A calendar day has no zone: as a Date it would slip into the day before.
types.setTypeParser(types.builtins.DATE, (day) => day);

type EntityClass = EntityTarget<ObjectLiteral> & (new () => object);

/** One way to reach Postgres for every process; the entities are those of the rooms it opens. */
export function dataSourceOptions(
  config: Pick<Config, 'databaseUrl' | 'databasePool'>,
  entities: readonly EntityClass[],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    entities: [...entities],
    namingStrategy: new PostgresNaming(),
    synchronize: false,
    applicationName: 'talqy',
    poolSize: config.databasePool,
    installExtensions: false,
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      // Several reads may be on the way over one connection; see rows.ts.
      pipeline: true,
    },
  };
}
