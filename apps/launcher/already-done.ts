import { readdirSync } from 'node:fs';
import pg from 'pg';
import { inRoot } from './root.ts';
import { Trouble } from './say.ts';

export interface AlreadyDone {
  /** Every migration of this build has been applied. */
  readonly migrated: boolean;
  /** There is a report: nothing is ever loaded over what people have written. */
  readonly filled: boolean;
  /** The demonstration was begun and not finished: nobody has been let in to what there is. */
  readonly interrupted: boolean;
}

/**
 * The programs that migrate and load find out for themselves whether there is something to do. Loading
 * each of them only to hear that there is not costs more than a second of every start; this asks first.
 */
export async function alreadyDone(databaseUrl: string): Promise<AlreadyDone> {
  const client = await connect(databaseUrl);
  try {
    const applied = new Set(await column(client, 'migration', 'timestamp'));
    const migrated = migrations().every((timestamp) => applied.has(timestamp));
    return {
      migrated,
      filled: migrated && (await column(client, 'report', 'id')).length > 0,
      interrupted: (await loads(client)).includes(null),
    };
  } finally {
    await client.end();
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Trouble(
      `The database${pathname.replace('/', ' ')} at ${host} cannot be used (${reason}). Check DATABASE_URL.`,
    );
  }
}

function migrations(): string[] {
  const files = readdirSync(inRoot('dist/migrations'));
  return files.flatMap((file) => /^(\d+)-.*\.js$/.exec(file)?.[1] ?? []);
}

/** When each load of the demonstration was finished. */
async function loads(client: pg.Client): Promise<(string | null)[]> {
  return column<string | null>(client, 'demonstration_load', 'finished_at');
}

async function column<T extends string | null = string>(
  client: pg.Client,
  table: string,
  name: string,
): Promise<T[]> {
  const found = await client.query('select to_regclass($1) is not null as there', [table]);
  if (!found.rows[0]?.there) return [];
  const { rows } = await client.query(`select "${name}"::text as value from "${table}"`);
  return rows.map((row: { value: T }) => row.value);
}
