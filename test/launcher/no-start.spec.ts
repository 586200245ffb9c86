import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../../apps/launcher/ports.ts';
import { processesOf, startTalqy, temporaryData } from './talqy.js';

let place: ReturnType<typeof temporaryData>;

beforeEach(() => {
  place = temporaryData();
});
afterEach(() => place.remove());

describe('a start that cannot succeed ends with one clear sentence', () => {
  it('names a port that is taken, and how to choose another', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const said = await refusal({ PORT: String(port) });
    other.close();
    expect(said).toBe(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
    );
  });

  it('leaves a folder alone that something else has filled', async () => {
    const file = path.join(place.data, 'postgres', 'letter.txt');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'dear');
    expect(await refusal()).toContain('holds something that Talqy did not make. Move it away');
    expect(readFileSync(file, 'utf8')).toBe('dear');
  });

  it('knows the data of another PostgreSQL', async () => {
    const folder = path.join(place.data, 'postgres');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'talqy.json'), '{"password":"x"}');
    writeFileSync(path.join(folder, 'PG_VERSION'), '17\n');
    expect(await refusal()).toContain('was made by PostgreSQL 17, and this Talqy brings 18');
  });

  it.each([
    ['a data directory that cannot be', { TALQY_DATA: '/dev/null/talqy' }, 'cannot be used'],
    ['a port that is none', { PORT: 'http' }, 'PORT is "http"; it must be a number'],
    ['an address of another machine', { HOST: '192.0.2.1' }, 'has no address 192.0.2.1'],
    ['a mode that is none', { TALQY_MODE: 'demo' }, 'it can be demonstration or production'],
    [
      'a database address that is none',
      { DATABASE_URL: 'localhost' },
      'must look like postgres://',
    ],
    [
      'a database of one’s own without a secret',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      'TALQY_SECRET is missing',
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', TALQY_SECRET: 'x'.repeat(32) },
      'The database none at 127.0.0.1:1 cannot be used (connect ECONNREFUSED',
    ],
  ])('explains %s', async (_what, env, sentence) => {
    expect(await refusal(env)).toContain(sentence);
  });
});

/** The last paragraph of a start that ended with code 1 and left nothing running. */
async function refusal(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const talqy = await startTalqy(place.data, env);
  const tooLong = setTimeout(() => talqy.signal('SIGKILL'), 20_000);
  expect(await talqy.ended()).toBe(1);
  clearTimeout(tooLong);
  expect(processesOf(env['TALQY_DATA'] ?? place.data)).toEqual([]);
  return talqy.said().trim().split('\n\n').at(-1) ?? '';
}
