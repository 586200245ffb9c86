import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Mail, systemContext, VISITOR } from '#libs/platform';
import { asked, openHouse, type House } from '#test/builders/index';
import { AcceptInvitation } from './accept-invitation.js';
import { AppointFirstAdministrator } from './appoint-first-administrator.js';

describe('AppointFirstAdministrator', () => {
  let house: House;
  const houses: House[] = [];
  beforeEach(async () => {
    house = await openHouse();
    houses.push(house);
  });
  afterAll(() => Promise.all(houses.map((open) => open.close())));

  const appoint = (email: string) =>
    house.get(AppointFirstAdministrator).execute(systemContext(), { email, agencyName: null });
  const accept = (link: string) =>
    house
      .get(AcceptInvitation)
      .execute(asked(VISITOR), link.split('/').at(-1) ?? '', 'Administrator');
  const linkOf = (outcome: Awaited<ReturnType<typeof appoint>>): string =>
    outcome.ok ? outcome.value.link : '';

  it('begins with the agency, the four offices and one invitation', async () => {
    const link = linkOf(await appoint('first@agency.example'));
    expect(await house.dataSource.query('select key from office order by position')).toHaveLength(
      4,
    );
    expect(await house.dataSource.query('select id from account')).toEqual([]);
    const [mail] = await house.dataSource.getRepository(Mail).find();
    expect(mail?.text).toContain(link);
    expect(await accept(link)).toMatchObject({ ok: true });
  });

  it('may be asked again until somebody has accepted, and only the last link works', async () => {
    const first = linkOf(await appoint('first@agency.example'));
    const second = linkOf(await appoint('first@agency.example'));
    expect(await accept(first)).toMatchObject({ refusal: { code: 'link-expired' } });
    expect(await accept(second)).toMatchObject({ ok: true });
    expect(await appoint('second@agency.example')).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
    const organisations = 'select id from organisation';
    expect(await house.dataSource.query(organisations)).toHaveLength(2);
  });

  it('is not for people', async () => {
    const outcome = await house
      .get(AppointFirstAdministrator)
      .execute(asked(VISITOR), { email: 'me@agency.example', agencyName: null });
    expect(outcome).toMatchObject({ refusal: { code: 'not-permitted' } });
  });
});
