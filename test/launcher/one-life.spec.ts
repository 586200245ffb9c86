import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { urlOfServed } from '../../apps/launcher/postgres/cluster.ts';
import { processesOf, startTalqy, temporaryData, until, type Talqy } from './talqy.js';

const { data, remove } = temporaryData();
let talqy: Talqy;

beforeAll(async () => {
  talqy = await startTalqy(data);
  await talqy.running();
});

afterAll(async () => {
  talqy.signal('SIGTERM');
  await talqy.ended();
  remove();
});

describe('a running Talqy', () => {
  it('answers at the address it names, and says who comes first', async () => {
    expect(talqy.said()).toContain(`http://localhost:${new URL(talqy.url).port}`);
    expect(talqy.said()).toContain('npm run administrator');
    expect(await isReady(talqy)).toBe(true);
  });

  it('lets no second one onto its data, and says where the first is', async () => {
    const second = await startTalqy(data);
    expect(await second.ended()).toBe(1);
    expect(second.said()).toContain(`already running on this data: http://localhost:`);
    expect(await isReady(talqy)).toBe(true);
  });

  it.each(['apps/worker/main.js', 'apps/api/main.js', 'bin/postgres -D .'])(
    'starts %s again when it is killed',
    async (command) => {
      const killed = pidOf(command);
      process.kill(killed, 'SIGKILL');
      await until(() => ![killed, 0].includes(pidOf(command)));
      await until(() => isReady(talqy));
      expect(pidOf(command)).not.toBe(killed);
    },
  );

  it('stops with everything it started on Ctrl-C, and keeps the data for the next start', async () => {
    await query('create table kept (word text)');
    await query(`insert into kept values ('қалды')`);

    talqy.signal('SIGINT');
    expect(await talqy.ended()).toBe(0);
    expect(processesOf(data)).toEqual([]);

    talqy = await startTalqy(data);
    await talqy.running();
    expect(await query('select word from kept')).toEqual([{ word: 'қалды' }]);
  });

  it('leaves nothing running when it is killed, and starts again on the same data', async () => {
    talqy.signal('SIGKILL');
    await until(
      () => processesOf(data).length === 0,
      () => processesOf(data).join('\n'),
    );

    talqy = await startTalqy(data);
    await talqy.running();
    expect(await isReady(talqy)).toBe(true);
    expect(await query('select word from kept')).toEqual([{ word: 'қалды' }]);
  });
});

async function isReady({ url }: Talqy): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** 0 while there is none. */
function pidOf(command: string): number {
  return Number(
    processesOf(data)
      .find((line) => line.includes(command) && !line.includes('/bin/sh'))
      ?.split(' ')[0] ?? 0,
  );
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({
    connectionString: urlOfServed(path.join(data, 'postgres'), 'talqy'),
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
