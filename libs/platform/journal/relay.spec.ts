import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsNull } from 'typeorm';
import { aPerson, anOrganisation, asked, openHouse, type House } from '#test/builders/index';
import type { ActContext } from '../context/act-context.js';
import { LINES } from '../jobs/dispatcher.js';
import { FollowUp } from '../jobs/follow-up.entity.js';
import type { Lines } from '../jobs/queue-wiring.js';
import { Reconciler } from '../jobs/reconciler.js';
import { UnitOfWork } from '../transaction/unit-of-work.js';
import { JournalEntry } from './journal-entry.entity.js';
import { Relay } from './relay.js';
import { verifyChain } from './verify-chain.js';

describe('the journal', () => {
  let house: House;
  let context: ActContext;
  let subject: string;

  beforeAll(async () => {
    house = await openHouse();
    const agency = await anOrganisation(house, 'agency');
    context = asked(await aPerson(house, 'coordinator', agency));
    subject = agency;
  });
  afterAll(() => house.close());

  const act = (name: string, fail = false) =>
    house.get(UnitOfWork).run(context, 'test', async (work) => {
      await work.record({
        type: 'mandate.granted',
        subject: { kind: 'organisation', id: subject },
        facts: { role: 'editor', person: name },
      });
      if (fail) throw new Error('broken in the middle');
      return {};
    });
  const relayAll = async () => {
    while ((await house.get(Relay).pass()) > 0);
  };
  const followUps = () => house.dataSource.getRepository(FollowUp);

  it('seals what was recorded into a chain that can be verified', async () => {
    for (const name of ['a', 'b', 'c']) await act(name);
    await relayAll();
    const chain = await verifyChain(house.dataSource);
    expect(chain.brokenAt).toBeNull();
    expect(chain.entries).toBeGreaterThanOrEqual(3);
  });

  it('seals concurrent acts and concurrent relays into one chain without gaps', async () => {
    const before = (await verifyChain(house.dataSource)).entries;
    await Promise.all(Array.from({ length: 20 }, (_, i) => act(`many-${i}`)));
    await Promise.all(Array.from({ length: 4 }, () => relayAll()));
    await relayAll();
    expect(await verifyChain(house.dataSource)).toMatchObject({
      entries: before + 20,
      brokenAt: null,
    });
  });

  it('keeps neither entry nor job of an act that broke', async () => {
    const count = () => house.dataSource.getRepository(JournalEntry).count();
    const before = await count();
    await expect(act('broken', true)).rejects.toThrow('broken in the middle');
    expect(await count()).toBe(before);
  });

  it.each([
    ['changed', `update journal_entry set facts = '{}'`],
    ['deleted', 'delete from journal_entry'],
    ['emptied', 'truncate journal_entry cascade'],
  ])('cannot be %s', async (_how, sql) => {
    await expect(house.dataSource.query(sql)).rejects.toThrow('append-only');
  });

  it('shows where an entry was changed behind its back', async () => {
    await relayAll();
    const [victim] = await house.dataSource
      .getRepository(JournalEntry)
      .find({ order: { id: 'asc' }, take: 1 });
    await house.dataSource.query('alter table journal_entry disable trigger user');
    await house.dataSource.query(
      `update journal_entry set person_name = 'Somebody else' where id = $1`,
      [victim?.id],
    );
    expect((await verifyChain(house.dataSource)).brokenAt).toBe(victim?.id);
    await house.dataSource.query('update journal_entry set person_name = $2 where id = $1', [
      victim?.id,
      victim?.personName,
    ]);
    await house.dataSource.query('alter table journal_entry enable trigger user');
    expect((await verifyChain(house.dataSource)).brokenAt).toBeNull();
  });

  it('queues each follow-up, and again when the queue has lost it', async () => {
    await act('lost');
    await relayAll();
    expect(await followUps().countBy({ queuedAt: IsNull() })).toBe(0);
    const { queue } = house.get<Lines>(LINES);
    await queue.obliterate({ force: true });
    expect(await queue.getWaitingCount()).toBe(0);
    await house.dataSource.query(`update follow_up set queued_at = now() - interval '1 hour'`);
    const lost = await followUps().count();
    expect(await house.get(Reconciler).pass()).toBe(lost);
    await relayAll();
    expect(await queue.getWaitingCount()).toBe(lost);
  });

  it('leaves alone what was queued a moment ago', async () => {
    await relayAll();
    expect(await house.get(Reconciler).pass()).toBe(0);
  });
});
