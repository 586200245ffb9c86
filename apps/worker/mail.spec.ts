import 'reflect-metadata';
import { once, EventEmitter } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { createLogger, readConfig, systemContext, UnitOfWork, writeMail } from '#libs/platform';
import { freshDatabase, type FreshDatabase } from '#test/setup/database';
import { openWorker } from './open-worker.js';

const arrived = new EventEmitter();
const received: string[] = [];
/** How many letters the server still turns away before it takes one. */
let refusals = 0;

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      if (refusals > 0) {
        refusals -= 1;
        return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
      }
      done();
      received.push(Buffer.concat(chunks).toString('utf8'));
      arrived.emit('letter');
    });
  },
});

let database: FreshDatabase;
let worker: INestApplicationContext;

beforeAll(async () => {
  database = await freshDatabase();
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const config = readConfig({
    DATABASE_URL: database.url,
    TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Talqy <talqy@agency.example>',
  });
  worker = await openWorker(config, createLogger('silent', 'test'));
});
afterAll(async () => {
  await worker.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.drop();
});

const rows = <Row>(sql: string) =>
  worker.get<DataSource>(getDataSourceToken(), { strict: false }).query<Row[]>(sql);

/** Writes letters as an act does, and waits until as many have come in. */
async function write(...recipients: string[]): Promise<string[]> {
  const before = received.length;
  const outcome = await worker
    .get(UnitOfWork, { strict: false })
    .run(systemContext(), 'write', async (work) => {
      const entryId = await work.record({
        type: 'sessions.ended',
        subject: { kind: 'person', id: crypto.randomUUID() },
        facts: { person: 'Somebody' },
      });
      const letter = { subject: 'Сәлем', text: 'Хат мәтіні', html: '<p>Хат мәтіні</p>' };
      await writeMail(
        work,
        entryId,
        recipients.map((recipient) => ({ recipient, language: 'kk', letter })),
      );
    });
  expect(outcome.ok).toBe(true);
  while (received.length < before + recipients.length) await once(arrived, 'letter');
  return received.slice(before);
}

describe('mail over SMTP', () => {
  it('goes to each recipient once, with a Message-ID of its own', async () => {
    const letters = await write('a@person.example', 'b@person.example', 'c@person.example');
    const addressed = letters.map((letter) => /^To: (\S+)$/m.exec(letter)?.[1]).toSorted();
    expect(addressed).toEqual(['a@person.example', 'b@person.example', 'c@person.example']);
    expect(new Set(letters.map((letter) => /^Message-ID: (\S+)$/m.exec(letter)?.[1])).size).toBe(3);
  });

  it('is tried again when the server turns it away, and then arrives once', async () => {
    refusals = 1;
    expect(await write('patient@person.example')).toHaveLength(1);
    const sent = async () =>
      rows<{ attempts: number; sent: boolean }>(
        `select f.attempts, m.sent_at is not null as sent from mail m
         join follow_up f on f.subject_id = m.id where m.recipient = 'patient@person.example'`,
      );
    // The server has it a moment before our own transaction ends.
    let [state] = await sent();
    while (state?.sent === false) [state] = await sent();
    expect(state).toEqual({ attempts: 1, sent: true });
  });
});
