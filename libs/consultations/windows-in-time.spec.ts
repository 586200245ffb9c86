import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, type PersonActor } from '#libs/platform';
import {
  aConsultation,
  anOrganisation,
  aPerson,
  asked,
  closed,
  CLOSING,
  consultationRow,
  done,
  journalOf,
  openHouse,
  OPENING,
  reportState,
  type House,
} from '#test/builders/index';
import { ChangeWindow, type WindowChange } from './change-window.js';
import { CloseConsultation } from './close-consultation.js';
import { closingSoonAt } from './closing-soon.js';
import { InviteOrganisations } from './invite-organisations.js';

const BEFORE = new Date('2026-02-20T04:00:00Z');
const DURING = new Date('2026-03-10T06:00:00Z');
const AFTER = new Date(CLOSING.getTime() + 1);
const REASON = 'Several organisations have asked for it.';

describe('The window of a consultation', () => {
  let house: House;
  let clock: Clock;

  beforeAll(async () => {
    house = await openHouse();
    clock = house.get(Clock);
  });
  afterAll(() => house.close());

  it('opens by the clock, at its time and once', async () => {
    const { consultationId: id } = await aConsultation(house, { announcedAt: BEFORE });
    await clock.pass(new Date(OPENING.getTime() - 1));
    expect((await consultationRow(house, id)).state).toBe('announced');
    await Promise.all([clock.pass(OPENING), clock.pass(OPENING)]);
    expect((await consultationRow(house, id)).state).toBe('open');
    expect(await journalOf(house, id)).toEqual(['consultation.announced', 'consultation.opened']);
  });

  it('closes by the clock after its last moment, and the report goes on to be revised', async () => {
    const { consultationId: id, reportId } = await aConsultation(house);
    await clock.pass(CLOSING);
    expect((await consultationRow(house, id)).state).toBe('open');
    await Promise.all([clock.pass(AFTER), clock.pass(AFTER)]);
    expect(await consultationRow(house, id)).toMatchObject({ state: 'closed', closedAt: CLOSING });
    expect(await reportState(house, reportId)).toBe('revising');
    expect((await journalOf(house, id)).at(-1)).toBe('consultation.closed');
  });

  it('closes by hand with a reason', async () => {
    const consulted = await aConsultation(house);
    const { consultationId: id, coordinator, reportId } = consulted;
    const close = house.get(CloseConsultation);
    expect(await close.execute(asked(coordinator, DURING), id, ' ')).toMatchObject({
      ok: false,
      refusal: { code: 'reason-missing', field: 'reason' },
    });
    await closed(house, consulted, DURING);
    expect(await consultationRow(house, id)).toMatchObject({ state: 'closed', closedAt: DURING });
    expect(await reportState(house, reportId)).toBe('revising');
    expect(await close.execute(asked(coordinator, DURING), id, REASON)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-state' },
    });
  });

  it('does not close before it has opened', async () => {
    const { consultationId: id, coordinator } = await aConsultation(house, { announcedAt: BEFORE });
    expect(
      await house.get(CloseConsultation).execute(asked(coordinator, BEFORE), id, REASON),
    ).toMatchObject({ ok: false, refusal: { code: 'window-not-open' } });
  });

  it('is reminded of once, two working days before, when offices open', async () => {
    const { consultationId: id } = await aConsultation(house);
    const at = closingSoonAt(CLOSING);
    await clock.pass(new Date(at.getTime() - 1));
    await Promise.all([clock.pass(at), clock.pass(at)]);
    await clock.pass(new Date(at.getTime() + 86_400_000));
    const told = (await journalOf(house, id)).filter((type) => type.endsWith('closing-soon'));
    expect(told).toHaveLength(1);
  });

  it('needs no reminder when it opened in those very days', async () => {
    const opensAt = new Date('2026-03-26T04:00:00Z');
    const { consultationId: id } = await aConsultation(house, { opensAt });
    await clock.pass(new Date('2026-03-27T04:00:00Z'));
    expect(await journalOf(house, id)).toEqual(['consultation.opened']);
  });

  describe('changed', () => {
    const later = new Date('2026-04-03T18:59:59.999Z');
    type Change = Omit<WindowChange, 'reason'> & { reason?: string };
    const change = (actor: PersonActor, input: Change, now = DURING) =>
      house.get(ChangeWindow).execute(asked(actor, now), { reason: REASON, ...input });

    it('gets a new end and a new reminder', async () => {
      const { consultationId, coordinator } = await aConsultation(house);
      await clock.pass(closingSoonAt(CLOSING));
      done(await change(coordinator, { consultationId, closesAt: later }));
      expect(await consultationRow(house, consultationId)).toMatchObject({
        closesAt: later,
        closingSoonToldAt: null,
      });
      expect((await journalOf(house, consultationId)).at(-1)).toBe('consultation.window-changed');
    });

    it('gets a new beginning only while it has not begun', async () => {
      const { consultationId, coordinator } = await aConsultation(house, { announcedAt: BEFORE });
      const opensAt = new Date('2026-03-04T04:00:00Z');
      done(await change(coordinator, { consultationId, opensAt }, BEFORE));
      expect(await consultationRow(house, consultationId)).toMatchObject({ opensAt });
      expect((await journalOf(house, consultationId)).at(-1)).toBe('consultation.opening-moved');
      await clock.pass(opensAt);
      expect(
        await change(coordinator, { consultationId, opensAt: new Date('2026-03-20T00:00:00Z') }),
      ).toMatchObject({ ok: false, refusal: { code: 'wrong-state' } });
    });

    it.each([
      ['the same end', { closesAt: CLOSING }, DURING, 'nothing-changed'],
      ['an end already past', { closesAt: OPENING }, DURING, 'date-in-past'],
      ['no reason', { closesAt: later, reason: '' }, DURING, 'reason-missing'],
      ['a window that is over', { closesAt: later }, AFTER, 'window-closed'],
    ])('refuses %s', async (_what, input, now, code) => {
      const { consultationId, coordinator } = await aConsultation(house);
      expect(await change(coordinator, { consultationId, ...input }, now)).toMatchObject({
        ok: false,
        refusal: { code },
      });
      expect(await consultationRow(house, consultationId)).toMatchObject({ closesAt: CLOSING });
    });
  });

  it('lets more organisations in until it is over', async () => {
    const { consultationId, coordinator, organisationId, representative } =
      await aConsultation(house);
    const invite = house.get(InviteOrganisations);
    const another = await anOrganisation(house);
    done(
      await invite.execute(asked(coordinator, DURING), consultationId, [organisationId, another]),
    );
    expect((await journalOf(house, consultationId)).at(-1)).toBe('consultation.invited');
    const attempts: [PersonActor, string[], Date, string][] = [
      [coordinator, [another], DURING, 'nothing-changed'],
      [coordinator, [await anOrganisation(house)], AFTER, 'window-closed'],
      [representative, [await anOrganisation(house)], DURING, 'not-permitted'],
      [
        await aPerson(house, 'editor', await anOrganisation(house)),
        [await anOrganisation(house)],
        DURING,
        'not-permitted',
      ],
    ];
    for (const [actor, ids, now, code] of attempts)
      expect(await invite.execute(asked(actor, now), consultationId, ids)).toMatchObject({
        ok: false,
        refusal: { code },
      });
  });
});

describe('The reminder', () => {
  // Friday closing: Wednesday. Monday closing: Thursday before. Sunday closing: Thursday too.
  it.each([
    ['2026-03-27T18:59:59.999Z', '2026-03-25T04:00:00.000Z'],
    ['2026-03-30T12:00:00.000Z', '2026-03-26T04:00:00.000Z'],
    ['2026-03-29T12:00:00.000Z', '2026-03-25T04:00:00.000Z'],
  ])('of a closing at %s is due at %s', (closesAt, due) => {
    expect(closingSoonAt(new Date(closesAt)).toISOString()).toBe(due);
  });
});
