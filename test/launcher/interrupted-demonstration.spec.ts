import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { urlOfServed } from '../../apps/launcher/postgres/cluster.ts';
import { processesOf, startTalqy, temporaryData, until } from './talqy.js';

const { data, remove } = temporaryData();
const DEMONSTRATION = { TALQY_MODE: 'demonstration' };

afterAll(() => remove());

it('begins the demonstration anew when its first load was cut off, and never shows half of it', async () => {
  const first = await startTalqy(data, DEMONSTRATION);
  await until(
    () => first.said().includes('have taken their places'),
    () => first.said(),
  );
  first.signal('SIGKILL');
  await first.ended();
  await until(
    () => processesOf(data).length === 0,
    () => processesOf(data).join('\n'),
  );

  const second = await startTalqy(data, DEMONSTRATION);
  await second.running();
  expect(second.said()).toContain('it is loaded anew');
  const client = new pg.Client({
    connectionString: urlOfServed(path.join(data, 'postgres'), 'talqy'),
  });
  await client.connect();
  const { rows } = await client.query(
    'select count(*)::int as loads, count(finished_at)::int as finished from demonstration_load',
  );
  await client.end();
  expect(rows).toEqual([{ loads: 1, finished: 1 }]);
  second.signal('SIGTERM');
  expect(await second.ended()).toBe(0);
}, 240_000);
