import type { FactoryProvider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONFIG, LOGGER, type Config } from '#libs/platform';
import { createAuth, type Auth } from './better-auth.js';
import { WriteSignInLetter } from './sign-in-letter.js';

export const AUTH = Symbol('Auth');

/** better-auth shares the pool that TypeORM has opened: one number limits all connections. */
export const authProvider: FactoryProvider<Auth> = {
  provide: AUTH,
  inject: [CONFIG, LOGGER, getDataSourceToken(), WriteSignInLetter],
  useFactory: (config: Config, logger: Logger, dataSource: DataSource, write: WriteSignInLetter) =>
    createAuth(
      config,
      (dataSource.driver as PostgresDriver).master as Pool,
      logger,
      (kind, email, link) => write.execute(kind, email, link),
    ),
};
