import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { INestApplicationContext } from '@nestjs/common';
import { createLogger, readConfig } from '#libs/platform';
import { freshDatabase } from '#test/setup/database';
import { openApi } from '#apps/api/open-api.js';
import { openWorker } from '#apps/worker/open-worker.js';
import type { EngineSettings } from '#test/setup/engines';
import { Visitor } from './visitor.js';

/** An api and a worker at work on a database of their own, as in production but on a free port. */
export interface RunningHouse {
  readonly databaseUrl: string;
  readonly url: string;
  /** Somebody who has not signed in yet. */
  visitor(): Visitor;
  close(): Promise<void>;
}

/** @param engine what decides which engine carries the jobs */
export async function runHouse(engine: EngineSettings): Promise<RunningHouse> {
  const database = await freshDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    TALQY_MODE: 'demonstration',
    DATABASE_POOL: '6',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...engine,
  });
  const logger = createLogger('silent', 'test');
  const api: NestFastifyApplication = await openApi(config, logger);
  const worker: INestApplicationContext = await openWorker(config, logger);
  await api.listen(0, '127.0.0.1');
  const url = await api.getUrl();
  return {
    databaseUrl: database.url,
    url,
    visitor: () => new Visitor(url),
    close: async () => {
      await worker.close();
      await api.close();
      await database.drop();
    },
  };
}
