import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { root } from './root.ts';
import { Trouble } from './say.ts';

export type Mode = 'demonstration' | 'production';

export interface Settings {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Absolute; holds the embedded database, the secret and the log. */
  readonly dataDirectory: string;
  /** Absent: Talqy brings its own PostgreSQL. */
  readonly databaseUrl: string | undefined;
}

/**
 * Nothing configured means the demonstration. A database of one's own, or NODE_ENV=production, means
 * production: sign-in by one click must never appear in front of real data by default.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const databaseUrl = readDatabaseUrl(env['DATABASE_URL']);
  const host = env['HOST'] || '127.0.0.1';
  const port = readPort(env['PORT'] || '4000');
  return {
    mode: readMode(
      env['TALQY_MODE'],
      databaseUrl !== undefined || env['NODE_ENV'] === 'production',
    ),
    host,
    port,
    publicUrl: env['PUBLIC_URL'] || `http://${displayHost(host)}:${port}`,
    dataDirectory: path.resolve(root, env['TALQY_DATA'] || '.data'),
    databaseUrl,
  };
}

/** What every process of Talqy finds in its environment. */
export function environmentFor(settings: Settings, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    // Compiled once, read ready-made at every later start: a good part of a second for each process.
    NODE_COMPILE_CACHE: path.join(root, 'dist/.compile-cache'),
    ...process.env,
    // What libraries leave out of their checks then, Talqy does not rely on; its own mode is below.
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    TALQY_MODE: settings.mode,
    TALQY_SECRET: process.env['TALQY_SECRET'] || secretIn(settings),
  };
}

/** Sessions stay valid over a restart because the secret lies beside the database it protects. */
function secretIn(settings: Settings): string {
  if (settings.mode === 'production' && settings.databaseUrl !== undefined)
    throw new Trouble(
      'TALQY_SECRET is missing. Give one of at least 32 characters, the same for every process, ' +
        'for example from: openssl rand -hex 32',
    );
  const file = path.join(settings.dataDirectory, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new Trouble('DATABASE_URL must look like postgres://name:password@host:5432/database.');
}

function readMode(value: string | undefined, serious: boolean): Mode {
  if (!value) return serious ? 'production' : 'demonstration';
  if (value === 'demonstration' || value === 'production') return value;
  throw new Trouble(`TALQY_MODE is "${value}"; it can be demonstration or production.`);
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Trouble(`PORT is "${value}"; it must be a number from 1 to 65535.`);
}

function displayHost(host: string): string {
  return ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
}
