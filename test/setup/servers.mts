import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { started } from './started.ts';

/** Global setup of every project that touches a database; once for a run, however many ask for it. */
export default async function startServers(): Promise<void> {
  if (started.length > 0) return;
  started.push(await startPostgres());
  started.push(await startRedis());
}
