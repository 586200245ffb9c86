import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  anOrganisation,
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { EndSessions } from './end-sessions.js';
import { GrantMandate, type NewMandate } from './grant-mandate.js';
import { Mandate } from './mandate.entity.js';
import { RevokeMandate } from './revoke-mandate.js';
import { Session } from './sign-in/session.entity.js';

let house: House;
let grant: GrantMandate;
let revoke: RevokeMandate;
let agencyId: string;
let administrator: PersonActor;
let coordinator: PersonActor;
let someone: PersonActor;

beforeAll(async () => {
  house = await openHouse();
  grant = house.get(GrantMandate);
  revoke = house.get(RevokeMandate);
  agencyId = await anOrganisation(house, 'agency');
  administrator = await aPerson(house, 'administrator', agencyId);
  coordinator = await aPerson(house, 'coordinator', agencyId);
  someone = await aPerson(house, 'representative', await anOrganisation(house));
});
afterAll(() => house.close());

const NOW = new Date('2026-11-23T09:00:00Z');
const mandate = (rest: Partial<NewMandate> = {}): NewMandate => ({
  personId: someone.personId,
  role: 'editor',
  organisationId: agencyId,
  validFrom: '2026-11-23',
  ...rest,
});
const kept = (id: string) => house.dataSource.getRepository(Mandate).findOneBy({ id });
const idOf = (actor: PersonActor): string => actor.mandates[0]?.id ?? '';

describe('GrantMandate', () => {
  it('lets a person act from one day to another', async () => {
    const input = mandate({ role: 'press', validUntil: '2026-12-31' });
    const outcome = await grant.execute(asked(coordinator, NOW), input);
    const id = outcome.ok ? outcome.value.id : '';
    expect(await kept(id)).toMatchObject({ role: 'press', validUntil: '2026-12-31' });
    expect(await journalOf(house, id)).toEqual(['mandate.granted']);
  });

  it('gives the same mandate once, however many give it at a time', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => grant.execute(asked(administrator, NOW), mandate())),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each<[string, Partial<NewMandate>, object]>([
    ['a role beyond a coordinator', { role: 'administrator' }, { code: 'not-permitted' }],
    ['a person who is none', { personId: 'x' }, { code: 'not-found' }],
    ['an end before the beginning', { validUntil: '2026-11-22' }, { code: 'dates-out-of-order' }],
    [
      'a term that is over',
      { validFrom: '2026-01-01', validUntil: '2026-02-01' },
      { code: 'date-in-past', field: 'validUntil' },
    ],
  ])('refuses %s', async (_what, rest, refusal) => {
    const outcome = await grant.execute(
      asked(coordinator, NOW),
      mandate({ role: 'answering_official', ...rest }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal });
  });
});

describe('RevokeMandate', () => {
  it('ends the mandate and leaves person and sessions', async () => {
    const editor = await aPerson(house, 'editor', agencyId);
    await aSession(editor);
    expect(await revoke.execute(asked(coordinator, NOW), idOf(editor))).toMatchObject({ ok: true });
    expect(await kept(idOf(editor))).toMatchObject({ revokedAt: NOW });
    expect(await sessionsOf(editor)).toBe(1);
    expect(await journalOf(house, idOf(editor))).toEqual(['mandate.revoked']);
  });

  it('refuses twice, and refuses whoever could not have given it', async () => {
    const editor = await aPerson(house, 'editor', agencyId);
    const byStranger = await revoke.execute(asked(someone, NOW), idOf(editor));
    expect(byStranger).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    await revoke.execute(asked(administrator, NOW), idOf(editor));
    const again = await revoke.execute(asked(administrator, NOW), idOf(editor));
    expect(again).toMatchObject({ ok: false, refusal: { code: 'nothing-changed' } });
  });

  it('keeps the last administrator, even when two revoke each other at once', async () => {
    const alone = await revoke.execute(asked(administrator, NOW), idOf(administrator));
    expect(alone).toMatchObject({ ok: false, refusal: { code: 'last-administrator' } });
    const second = await aPerson(house, 'administrator', agencyId);
    const outcomes = await Promise.all([
      revoke.execute(asked(administrator, NOW), idOf(second)),
      revoke.execute(asked(second, NOW), idOf(administrator)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('EndSessions', () => {
  it('ends every session of a person, for an administrator and for the person', async () => {
    const { value: own } = await endOf(someone, someone);
    expect(own).toBe(0);
    const boss = await aPerson(house, 'administrator', agencyId);
    const { value: foreign } = await endOf(someone, boss);
    expect(foreign).toBe(0);
    expect(await journalOf(house, someone.personId)).toEqual(['sessions.ended', 'sessions.ended']);
  });

  it('refuses to end another person’s', async () => {
    const { code, value } = await endOf(someone, coordinator);
    expect([code, value]).toEqual(['not-permitted', 1]);
  });

  async function endOf(person: PersonActor, by: PersonActor) {
    await aSession(person);
    const outcome = await house.get(EndSessions).execute(asked(by, NOW), person.personId);
    return { code: outcome.ok ? null : outcome.refusal.code, value: await sessionsOf(person) };
  }
});

async function aSession({ personId }: PersonActor): Promise<void> {
  const id = crypto.randomUUID();
  await house.dataSource.getRepository(Session).insert({
    id,
    userId: personId,
    token: id,
    expiresAt: new Date('2199-01-01'),
    ipAddress: null,
    userAgent: null,
    createdAt: NOW,
    updatedAt: NOW,
  });
}

const sessionsOf = ({ personId }: PersonActor): Promise<number> =>
  house.dataSource.getRepository(Session).countBy({ userId: personId });
