import { once } from 'node:events';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '#test/setup/database';
import { environment, forkBuilt, freePort } from './house.js';

const TEMPLATE = 'talqy_demonstration';
/** Any number; all test workers use this one. */
const TEMPLATE_LOCK = 7_214_004;

/** The real case in a database of its own; the first to ask plays it, the others copy. */
export async function demonstrationDatabase(): Promise<FreshDatabase> {
  const server = new pg.Client({ connectionString: urlOf('postgres') });
  await server.connect();
  try {
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const played = 'SELECT 1 FROM pg_database WHERE datname = $1';
    if ((await server.query(played, [TEMPLATE])).rowCount === 0) {
      const name = new URL((await play()).url).pathname.slice(1);
      await server.query(`ALTER DATABASE ${name} RENAME TO ${TEMPLATE}`);
    }
    const own = await freshDatabase();
    const name = new URL(own.url).pathname.slice(1);
    await server.query(`DROP DATABASE ${name}`);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    return own;
  } finally {
    await server.end();
  }
}

async function play(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  const child = forkBuilt(
    'libs/demonstration/main.js',
    environment(database.url, await freePort()),
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The demonstration could not be loaded');
  return database;
}

function urlOf(database: string): string {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}
