import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NodeJson } from '#libs/domain/document';
import { freshDatabase, type FreshDatabase } from '#test/setup/database';
import { type Company, invite } from '../journeys/cast.js';
import { eventually } from '../journeys/eventually.js';
import { Visitor } from '../journeys/visitor.js';
import { createReport, importTexts } from '../journeys/write.js';
import { Mortal } from './mortal.js';
import { Scribe } from './scribe.js';

const FIRST = 'абвгдежзийклмнопрстуфхцчшщыэюя';
const SECOND = FIRST.toUpperCase();

describe('two writers at two servers on one database', () => {
  let database: FreshDatabase;
  let servers: { url: string; api: Mortal }[];
  let company: Company;
  let editor: Scribe;
  let coordinator: Scribe;
  let written: () => Promise<string>;

  beforeAll(async () => {
    database = await freshDatabase();
    servers = await Promise.all(
      [0, 1].map(async () => {
        const port = await freePort();
        const env = {
          DATABASE_URL: database.url,
          TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
          TALQY_MODE: 'demonstration',
          DATABASE_POOL: '4',
          PORT: String(port),
          LOG_LEVEL: 'silent',
          REDIS_URL: '',
        };
        return { url: `http://127.0.0.1:${port}`, api: new Mortal('apps/api/main.js', env) };
      }),
    );
    await Promise.all(servers.map(({ api }) => api.live()));
    const [{ url }, other] = servers as [(typeof servers)[0], (typeof servers)[0]];
    company = await invite({
      databaseUrl: database.url,
      url,
      visitor: () => new Visitor(url),
      close: async () => undefined,
    });
    const { id: reportId } = await createReport(company);
    await importTexts(company, reportId);
    const read = async () => {
      const { report } = await company.as('editor').ask<{
        report: {
          workingCopy: { blocks: { id: string; version: number; content: { kk: NodeJson } }[] };
        };
      }>('query ($id: ID!) { report(id: $id) { workingCopy { blocks { id version content { kk } } } } }', { id: reportId });
      return report.workingCopy.blocks.at(-1)!;
    };
    const { id: blockId, version, content } = await read();
    const place = { reportId, blockId, node: content.kk };
    const end = 1 + (content.kk.content?.[0]?.text?.length ?? 0);
    const beyond = await new Visitor(other.url).signInAs('coordinator');
    editor = new Scribe(company.as('editor'), place, version, 1);
    coordinator = new Scribe(beyond, place, version, end);
    written = async () => (await read()).content.kk.content?.map(({ text }) => text).join('') ?? '';
    void editor.listen();
    void coordinator.listen();
  }, 60_000);
  afterAll(async () => {
    for (const scribe of [editor, coordinator]) scribe?.leave();
    await Promise.all(servers.map(({ api }) => api.end()));
    await database.drop();
  }, 60_000);

  const meet = (who: Scribe, whom: Scribe) =>
    eventually('one sees where the other is', async () => {
      await whom.show();
      return who.carets.has(whom.visit);
    });

  it('see where the other writes, and lose no letter', async () => {
    await Promise.all([meet(editor, coordinator), meet(coordinator, editor)]);
    expect(editor.carets.get(coordinator.visit)).toEqual(coordinator.caret);
    expect(coordinator.carets.get(editor.visit)).toEqual(editor.caret);
    const before = await written();
    await Promise.all([typing(editor, FIRST), typing(coordinator, SECOND)]);
    expect(await written()).toBe(`${FIRST}${before}${SECOND}`);
    await eventually('both read the same', async () =>
      [editor, coordinator].every(({ text }) => text === `${FIRST}${before}${SECOND}`),
    );
    // Nobody said that a caret moved: it went along with the words.
    expect(editor.caretOf(coordinator)).toEqual(coordinator.caret);
    expect(coordinator.caretOf(editor)).toEqual(editor.caret);
  }, 60_000);

  it('lose no letter when one of the servers dies between two of them', async () => {
    const before = await written();
    await Promise.all([
      typing(editor, SECOND),
      typing(coordinator, FIRST, (n) => n === 12 && servers[1]!.api.kill()),
    ]);
    const text = await written();
    expect(servers[1]!.api.deaths).toBe(1);
    expect(text).toHaveLength(before.length + FIRST.length + SECOND.length);
    expect(text).toContain(SECOND);
    expect(text).toContain(FIRST);
    // What was said while the connection was cut is learnt from the next answer.
    await Promise.all([editor, coordinator].map((scribe) => scribe.send()));
    expect([editor.text, coordinator.text]).toEqual([text, text]);
    await meet(editor, coordinator);
    await meet(coordinator, editor);
  }, 60_000);
});

/** Sends as it goes, as a page does, while more is typed. */
async function typing(
  scribe: Scribe,
  letters: string,
  each: (n: number) => unknown = () => undefined,
): Promise<void> {
  let sending: Promise<unknown> = Promise.resolve();
  for (const [n, letter] of [...letters].entries()) {
    scribe.type(letter);
    each(n);
    if (n % 4 === 3) sending = sending.then(() => scribe.send());
    // Others get their turn between two letters.
    await new Promise((resolve) => setImmediate(resolve));
    if (n % 8 === 7) await sending;
  }
  await sending;
  await scribe.send();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
