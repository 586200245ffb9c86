import { randomBytes } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'talqy_template';
/** Any number; all test workers use this one. */
const TEMPLATE_LOCK = 7_214_003;

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A migrated, empty database for one test file: a copy of a template that the first to ask migrates.
 * Copying takes some 50 ms; files that run side by side never see each other's rows.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asServer(async (server) => {
    await ensureTemplate(server);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asServer(async (server) => void (await server.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

async function ensureTemplate(server: pg.Client): Promise<void> {
  await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const done = 'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate';
  if ((await server.query(done, [TEMPLATE])).rowCount === 0) {
    await server.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
    await server.query(`CREATE DATABASE ${TEMPLATE}`);
    // Only the first file to ask pays for loading the migrations.
    const { migrate } = await import('#migrations');
    await migrate(urlOf(TEMPLATE));
    await server.query(`ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true`);
  }
  await server.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

async function asServer(work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: urlOf('postgres') });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}
