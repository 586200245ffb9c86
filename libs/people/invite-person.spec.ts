import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#libs/domain';
import { Mail, VISITOR, type Actor, type PersonActor } from '#libs/platform';
import {
  anOffice,
  anOrganisation,
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { AcceptInvitation } from './accept-invitation.js';
import { Invitation } from './invitation.entity.js';
import { InvitePerson, type NewInvitation } from './invite-person.js';
import { invitationActsOf } from './people.policy.js';
import { Person } from './person.entity.js';
import { PersonQueries } from './person.queries.js';
import { RenewInvitation } from './renew-invitation.js';

let house: House;
let invite: InvitePerson;
let accept: AcceptInvitation;
let agencyId: string;
let associationId: string;
let officeId: string;
let foreignOfficeId: string;
let who: Record<
  'administrator' | 'coordinator' | 'editor' | 'representative' | 'stranger',
  PersonActor
>;

beforeAll(async () => {
  house = await openHouse();
  invite = house.get(InvitePerson);
  accept = house.get(AcceptInvitation);
  agencyId = await anOrganisation(house, 'agency');
  associationId = await anOrganisation(house);
  officeId = await anOffice(house, agencyId, 'head_of_agency');
  foreignOfficeId = await anOffice(house, associationId, 'chief_of_staff');
  who = {
    administrator: await aPerson(house, 'administrator', agencyId),
    coordinator: await aPerson(house, 'coordinator', agencyId),
    editor: await aPerson(house, 'editor', agencyId),
    representative: await aPerson(house, 'representative', associationId),
    stranger: await aPerson(house, 'representative', await anOrganisation(house)),
  };
});
afterAll(() => house.close());

let count = 0;
const anAddress = (): string => `invited-${(count += 1)}@person.example`;
const invitation = (rest: Partial<NewInvitation> = {}): NewInvitation => ({
  email: anAddress(),
  role: 'representative',
  organisationId: associationId,
  ...rest,
});
const lettersTo = (recipient: string) =>
  house.dataSource.getRepository(Mail).find({ where: { recipient }, order: { id: 'asc' } });
const tokensTo = async (recipient: string): Promise<string[]> =>
  (await lettersTo(recipient)).map(({ text }) => /invitation\/([\w-]+)/.exec(text)?.[1] ?? '');
const mandatesOf = (email: string): Promise<object[]> =>
  house.dataSource.query(
    `select m.role, m.office_id as "officeId" from mandate m join person p on p.id = m.person_id
     where p.email = $1`,
    [email],
  );

describe('InvitePerson', () => {
  it('sends a link, keeps only its hash, and tells the journal', async () => {
    const input = invitation();
    const outcome = await invite.execute(asked(who.coordinator), input);
    const id = outcome.ok ? outcome.value.id : '';
    const [token] = await tokensTo(input.email);
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = JSON.stringify(await house.dataSource.query('select * from invitation'));
    const told = JSON.stringify(await house.dataSource.query('select * from journal_entry'));
    expect(kept + told).not.toContain(token);
    expect(await journalOf(house, id)).toEqual(['person.invited']);
    expect((await lettersTo(input.email))[0]?.text).toContain('Your role: representative');
  });

  const appointments: [string, keyof typeof who, Role, () => string, boolean][] = [
    ['an administrator', 'administrator', 'administrator', () => agencyId, true],
    ['an administrator', 'administrator', 'coordinator', () => agencyId, true],
    ['a coordinator', 'coordinator', 'representative', () => associationId, true],
    ['a coordinator', 'coordinator', 'editor', () => agencyId, true],
    ['a coordinator', 'coordinator', 'coordinator', () => agencyId, false],
    ['a coordinator', 'coordinator', 'administrator', () => agencyId, false],
    ['a coordinator', 'coordinator', 'editor', () => associationId, false],
    ['an administrator', 'administrator', 'editor', () => associationId, false],
    ['a representative', 'representative', 'representative', () => associationId, true],
    ['a representative of another', 'stranger', 'representative', () => associationId, false],
    ['an editor', 'editor', 'representative', () => associationId, false],
  ];
  it.each(appointments)('%s (%s) inviting a %s', async (_who, actor, role, organisation, may) => {
    const input = invitation({ role, organisationId: organisation() });
    const outcome = await invite.execute(asked(who[actor]), input);
    expect(outcome).toMatchObject(may ? { ok: true } : { refusal: { code: 'not-permitted' } });
    expect(await lettersTo(input.email)).toHaveLength(may ? 1 : 0);
  });

  it.each<[string, () => Actor, () => Partial<NewInvitation>, object]>([
    ['a visitor', () => VISITOR, () => ({}), { code: 'not-signed-in' }],
    [
      'an organisation that is none',
      () => who.administrator,
      () => ({ organisationId: 'x' }),
      { code: 'not-found' },
    ],
    [
      'an approver without office',
      () => who.administrator,
      () => ({ role: 'approver', organisationId: agencyId }),
      { code: 'mandate-missing', field: 'officeId' },
    ],
    [
      'an approver with the office of another house',
      () => who.administrator,
      () => ({ role: 'approver', organisationId: agencyId, officeId: foreignOfficeId }),
      { code: 'not-found' },
    ],
    [
      'an office for somebody who does not sign',
      () => who.administrator,
      () => ({ role: 'editor', organisationId: agencyId, officeId }),
      { code: 'mandate-missing', field: 'officeId' },
    ],
    ['no address', () => who.administrator, () => ({ email: '' }), { code: 'text-empty' }],
    [
      'an address with a line break',
      () => who.administrator,
      () => ({ email: 'a@b.example\nBcc: c@d.example' }),
      { code: 'text-not-valid', field: 'email' },
    ],
  ])('refuses %s', async (_what, actor, rest, refusal) => {
    const outcome = await invite.execute(asked(actor()), invitation(rest()));
    expect(outcome).toMatchObject({ ok: false, refusal });
  });
});

describe('RenewInvitation', () => {
  const idOf = async (input: NewInvitation, actor: Actor = who.coordinator): Promise<string> => {
    const outcome = await invite.execute(asked(actor), input);
    return outcome.ok ? outcome.value.id : '';
  };
  const renew = (id: string, actor: Actor = who.coordinator, now = new Date()) =>
    house.get(RenewInvitation).execute(asked(actor, now), id);

  it('sends a new letter for the same mandate, and ends the earlier link', async () => {
    const input = invitation({ name: 'Somebody' });
    const first = await idOf(input);
    const late = new Date(Date.now() + 20 * 86_400_000);
    const outcome = await renew(first, who.representative, late);
    const id = outcome.ok ? outcome.value.id : '';
    expect(await journalOf(house, id)).toEqual(['person.invited']);
    const [old = '', fresh = ''] = await tokensTo(input.email);
    expect(await accept.execute(asked(VISITOR, late), old, '')).toMatchObject({
      refusal: { code: 'link-expired' },
    });
    expect(await accept.execute(asked(VISITOR, late), fresh, '')).toMatchObject({ ok: true });
    expect(await mandatesOf(input.email)).toMatchObject([{ role: 'representative' }]);
  });

  it('is offered to whoever may appoint, while it is the last word', async () => {
    const first = await idOf(invitation());
    const queries = house.get(PersonQueries);
    const acts = async (actor: Actor) =>
      invitationActsOf(actor, (await queries.invitation(first)) ?? never());
    expect(await acts(who.coordinator)).toEqual(['renew_invitation']);
    expect(await acts(who.representative)).toEqual(['renew_invitation']);
    expect(await acts(who.stranger)).toEqual([]);
    await renew(first);
    expect(await acts(who.coordinator)).toEqual([]);
  });

  it('refuses strangers, what was accepted, what was renewed, and what is not there', async () => {
    const input = invitation();
    const first = await idOf(input);
    expect(await renew(first, who.stranger)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await renew(first, VISITOR)).toMatchObject({ refusal: { code: 'not-signed-in' } });
    expect(await lettersTo(input.email)).toHaveLength(1);
    const both = await Promise.all([renew(first), renew(first)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(await lettersTo(input.email)).toHaveLength(2);
    const taken = invitation();
    const accepted = await idOf(taken);
    await accept.execute(asked(VISITOR), (await tokensTo(taken.email))[0] ?? '', 'Somebody');
    expect(await renew(accepted)).toMatchObject({ refusal: { code: 'invitation-used' } });
    expect(await renew('00000000-0000-7000-8000-000000000000')).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

function never(): never {
  throw new Error('It is not there');
}

describe('AcceptInvitation', () => {
  it('makes the person, the verified address and the mandate, once', async () => {
    const input = invitation({ role: 'approver', organisationId: agencyId, officeId });
    await invite.execute(asked(who.administrator), input);
    const [token = ''] = await tokensTo(input.email);
    const first = await accept.execute(asked(VISITOR), token, '  Head   of the agency ');
    expect(first).toMatchObject({ ok: true });
    expect(
      await house.dataSource.getRepository(Person).findOneBy({ email: input.email }),
    ).toMatchObject({
      name: 'Head of the agency',
      emailVerified: true,
      language: 'en',
    });
    expect(await mandatesOf(input.email)).toMatchObject([{ role: 'approver', officeId }]);
    const again = await accept.execute(asked(VISITOR), token, 'Head of the agency');
    expect(again).toMatchObject({ ok: false, refusal: { code: 'invitation-used' } });
    expect(await mandatesOf(input.email)).toHaveLength(1);
  });

  it('is told as the act of the person who accepted', async () => {
    const input = invitation();
    await invite.execute(asked(who.coordinator), input);
    const [token = ''] = await tokensTo(input.email);
    const outcome = await accept.execute(asked(VISITOR), token, 'Somebody');
    const personId = outcome.ok ? outcome.value.personId : '';
    const id = outcome.ok ? outcome.value.id : '';
    expect(await journalOf(house, id)).toEqual(['person.invited', 'invitation.accepted']);
    const entries = await house.dataSource.query(
      `select person_id from journal_entry where subject_id = $1 and type = 'invitation.accepted'`,
      [id],
    );
    expect(entries).toEqual([{ person_id: personId }]);
  });

  it('adds a mandate to somebody who is known already', async () => {
    const { personId } = who.stranger;
    const email = `${personId}@person.example`;
    await invite.execute(asked(who.coordinator), invitation({ email }));
    const [token = ''] = await tokensTo(email);
    expect(await accept.execute(asked(VISITOR), token, '')).toMatchObject({
      ok: true,
      value: { personId },
    });
    expect(await mandatesOf(email)).toHaveLength(2);
  });

  it('lets two clicks at once make one mandate', async () => {
    const input = invitation();
    await invite.execute(asked(who.coordinator), input);
    const [token = ''] = await tokensTo(input.email);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => accept.execute(asked(VISITOR), token, 'Somebody')),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mandatesOf(input.email)).toHaveLength(1);
  });

  it.each<[string, (email: string) => Promise<Date | void>]>([
    ['after a fortnight', async () => new Date(Date.now() + 14 * 86_400_000)],
    [
      'when a newer letter was sent',
      async (email) => void (await invite.execute(asked(who.coordinator), invitation({ email }))),
    ],
  ])('refuses a link %s', async (_when, meanwhile) => {
    const input = invitation();
    await invite.execute(asked(who.coordinator), input);
    const [token = ''] = await tokensTo(input.email);
    const now = (await meanwhile(input.email)) ?? new Date();
    const outcome = await accept.execute(asked(VISITOR, now), token, 'Somebody');
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'link-expired' } });
    expect(await mandatesOf(input.email)).toEqual([]);
  });

  it.each(['', 'no-such-token', '\0', 'a'.repeat(5000)])('refuses the token %j', async (token) => {
    const outcome = await accept.execute(asked(VISITOR), token, 'Somebody');
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'link-expired' } });
  });

  it('refuses a nameless newcomer and keeps the invitation', async () => {
    const input = invitation();
    await invite.execute(asked(who.coordinator), input);
    const [token = ''] = await tokensTo(input.email);
    const outcome = await accept.execute(asked(VISITOR), token, ' ');
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'text-empty', field: 'name' } });
    const [kept] = await house.dataSource.getRepository(Invitation).findBy({ email: input.email });
    expect(kept?.acceptedAt).toBeNull();
  });
});
