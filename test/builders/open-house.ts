import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { createLogger, PlatformModule, readConfig } from '#libs/platform';
import { ROOM_ENTITIES, ROOMS } from '#libs/rooms';
import { freshDatabase } from '#test/setup/database';

/** All rooms on a database of their own, without doors: what acts are tested in. */
export interface House {
  readonly dataSource: DataSource;
  /** An act, a query or anything else a room provides. */
  get<T>(provider: Type<T> | symbol): T;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const database = await freshDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    TALQY_MODE: 'demonstration',
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
  });
  const logger = createLogger('silent', 'test');
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forActs(config, logger, ROOM_ENTITIES), ...ROOMS],
  }).compile();
  const app: INestApplicationContext = await module.init();
  return {
    dataSource: app.get<DataSource>(getDataSourceToken()),
    get: (provider) => app.get(provider, { strict: false }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
