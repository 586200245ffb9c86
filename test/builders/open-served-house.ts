import { createServer, type AddressInfo } from 'node:net';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { openApi } from '#apps/api/open-api.js';
import { createLogger, readConfig } from '#libs/platform';
import { freshDatabase } from '#test/setup/database';
import type { House } from './open-house.js';

/** A house with its doors open, at an address of its own. */
export interface ServedHouse extends House {
  readonly url: string;
}

/** The whole api as it runs, on a free port and a database of its own. */
export async function openServedHouse(env: Record<string, string> = {}): Promise<ServedHouse> {
  const database = await freshDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    TALQY_MODE: 'demonstration',
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    PORT: String(await freePort()),
    ...env,
  });
  const api = await openApi(config, createLogger('silent', 'test'));
  await api.listen(config.port, config.host);
  return {
    url: `http://${config.host}:${config.port}`,
    dataSource: api.get<DataSource>(getDataSourceToken(), { strict: false }),
    get: (provider) => api.get(provider, { strict: false }),
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
