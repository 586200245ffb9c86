import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation } from '#libs/people';
import { anOrganisation, aPerson, asked, openHouse, type House } from '#test/builders/index';
import type { PersonActor } from '../context/actor.js';
import { refuse } from '../refusals/refused.js';
import { UnitOfWork } from './unit-of-work.js';
import type { Work } from './work.js';

describe('UnitOfWork', () => {
  let house: House;
  let person: PersonActor;
  let organisationId: string;

  beforeAll(async () => {
    house = await openHouse();
    organisationId = await anOrganisation(house);
    person = await aPerson(house, 'coordinator', organisationId);
  });
  afterAll(() => house.close());

  const run = <T>(body: (work: Work) => Promise<T>, key?: string, act = 'test') =>
    house.get(UnitOfWork).run(asked(person, new Date(), key), act, body);
  const email = async () =>
    (await house.dataSource.getRepository(Organisation).findOneByOrFail({ id: organisationId }))
      .email;
  const setEmail = (value: string) => async (work: Work) => {
    await work.update(Organisation, { id: organisationId }, { email: value });
    return { value };
  };

  it('keeps what the act wrote', async () => {
    expect(await run(setEmail('kept@organisation.example'))).toEqual({
      ok: true,
      value: { value: 'kept@organisation.example' },
    });
    expect(await email()).toBe('kept@organisation.example');
  });

  it('turns a refusal into an outcome and undoes what was written before it', async () => {
    const before = await email();
    const outcome = await run(async (work) => {
      await setEmail('half@organisation.example')(work);
      refuse('wrong-state', { facts: { state: 'drafting' } });
    });
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: 'wrong-state', facts: { state: 'drafting' } },
    });
    expect(await email()).toBe(before);
  });

  it('does a doubled intention once, even at the same moment', async () => {
    let done = 0;
    const once = async (work: Work) => {
      done += 1;
      await work.query('select pg_sleep(0.05)');
      return { done };
    };
    const outcomes = await Promise.all([
      run(once, 'double-click'),
      run(once, 'double-click'),
      run(once, 'double-click'),
    ]);
    expect(done).toBe(1);
    expect(outcomes).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: { done: 1 } })));
  });

  it('lets a refused intention be tried again with the same key', async () => {
    expect((await run(async () => refuse('window-closed'), 'try-again')).ok).toBe(false);
    expect(await run(async () => ({ fine: true }), 'try-again')).toEqual({
      ok: true,
      value: { fine: true },
    });
  });

  it('refuses a key that was used for another act', async () => {
    await run(async () => ({}), 'one-key-two-acts', 'first');
    expect(await run(async () => ({}), 'one-key-two-acts', 'second')).toMatchObject({
      ok: false,
      refusal: { code: 'idempotency-mismatch' },
    });
  });

  it('does both of two acts that would wait for each other for ever', async () => {
    const other = await anOrganisation(house);
    const ids = [organisationId, other];
    const lockBoth = (order: string[]) => async (work: Work) => {
      for (const id of order) {
        await work.lock(Organisation, { id });
        await work.query('select pg_sleep(0.1)');
      }
      return { order };
    };
    const outcomes = await Promise.all([run(lockBoth(ids)), run(lockBoth(ids.toReversed()))]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true]);
  });

  it('holds a row without holding up what is written beside it and points to it', async () => {
    const outcome = await run(async (work) => {
      await work.lock(Organisation, { id: organisationId });
      const beside = await run(async (other) => {
        await other.query(`set local lock_timeout = '2s'`);
        await other.query('select 1 from organisation where id = $1 for key share', [
          organisationId,
        ]);
        return { waited: false };
      });
      return { beside };
    });
    expect(outcome).toEqual({
      ok: true,
      value: { beside: { ok: true, value: { waited: false } } },
    });
  });
});
