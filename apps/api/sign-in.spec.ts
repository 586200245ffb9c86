import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Person } from '#libs/people';
import { Mail, WhoAsks, type PersonActor } from '#libs/platform';
import {
  anOrganisation,
  aPerson,
  aPersona,
  journalOf,
  openServedHouse,
  type ServedHouse,
  verifyingPath,
} from '#test/builders/index';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('Signing in over HTTP', () => {
  let house: ServedHouse;
  let person: PersonActor;
  let email: string;

  beforeAll(async () => {
    house = await openServedHouse();
  });
  beforeEach(async () => {
    await house.dataSource.query('delete from rate_limit');
    person = await aPerson(house, 'coordinator', await anOrganisation(house, 'agency'));
    email = `${person.personId}@person.example`;
  });
  afterAll(() => house.close());

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${house.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...JSON_TYPE, origin: house.url, ...headers },
      body: JSON.stringify(body),
    });
  const askForLink = (address: string) =>
    post('/api/auth/sign-in/magic-link', { email: address, callbackURL: '/app/desk' });
  const lettersTo = (recipient: string) =>
    house.dataSource.getRepository(Mail).find({ where: { recipient }, order: { id: 'asc' } });
  const linkIn = (mail: Mail | undefined): string =>
    /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  /** What the page behind the letter does when its button is pressed. */
  const pressOn = (mail: Mail | undefined) =>
    fetch(`${house.url}${verifyingPath(linkIn(mail))}`, { redirect: 'manual' });
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const whoIs = async (cookie: string) =>
    (await house.get<WhoAsks>(WhoAsks as never).ask(new Headers({ cookie }))).actor;
  const persona = async (): Promise<string> => {
    await aPersona(house, person.personId, person);
    return cookieOf(await post('/api/demonstration/sign-in', { key: person.personId }));
  };

  it('lets in by a mailed link, once, with the mandates in force', async () => {
    expect((await askForLink(email.toUpperCase())).status).toBe(200);
    const [mail] = await lettersTo(email);
    expect(mail?.subject).toBe('Your link for signing in to Talqy');
    expect(linkIn(mail)).toMatch(`${house.url}/app/sign-in/link?token=`);
    const first = await pressOn(mail);
    expect([first.status, first.headers.get('location')]).toEqual([302, `${house.url}/app/desk`]);
    expect(await whoIs(cookieOf(first))).toEqual(person);
    const again = await pressOn(mail);
    expect(again.headers.get('location')).toMatch('/app/sign-in?error=INVALID_TOKEN');
    expect(cookieOf(again)).toBe('');
  });

  it('keeps a mailed link fresh, however often its letter is followed', async () => {
    await askForLink(email);
    const [mail] = await lettersTo(email);
    for (const method of ['HEAD', 'GET', 'GET']) await fetch(linkIn(mail), { method });
    expect(await whoIs(cookieOf(await pressOn(mail)))).toEqual(person);
  });

  it('tells the journal that a link was asked for, and never the link', async () => {
    await askForLink(email);
    expect(await journalOf(house, person.personId)).toEqual(['sign-in.link-requested']);
    const [{ facts }] = await house.dataSource.query<[{ facts: unknown }]>(
      'select facts from journal_entry where subject_id = $1',
      [person.personId],
    );
    expect(facts).toEqual({ letter: 'sign-in' });
  });

  it.each([
    ['a link', '/api/auth/sign-in/magic-link', {}],
    ['a new password', '/api/auth/request-password-reset', {}],
  ])('answers the same about %s whether or not there is such a person', async (_what, path) => {
    const known = await post(path, { email });
    const unknown = await post(path, { email: 'nobody@nowhere.example' });
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    expect(await lettersTo(email)).toHaveLength(1);
    expect(await lettersTo('nobody@nowhere.example')).toEqual([]);
  });

  it('writes no more than five letters in a quarter of an hour to one person', async () => {
    for (let i = 0; i < 7; i += 1) {
      await house.dataSource.query('delete from rate_limit');
      await askForLink(email);
    }
    expect(await lettersTo(email)).toHaveLength(5);
  });

  it('lets in by a password that was chosen over a mailed link', async () => {
    await post('/api/auth/request-password-reset', { email });
    const token = new URL(linkIn((await lettersTo(email))[0])).searchParams.get('token');
    const choose = (newPassword: string) =>
      post('/api/auth/reset-password', { token, newPassword });
    expect((await choose('eleven-char')).status).toBe(400);
    expect((await choose('twelve-chars')).status).toBe(200);
    expect((await choose('once-and-no-more')).status).toBe(400);
    const wrong = await post('/api/auth/sign-in/email', { email, password: 'not-the-password' });
    expect(wrong.status).toBe(401);
    const right = await post('/api/auth/sign-in/email', { email, password: 'twelve-chars' });
    expect(await whoIs(cookieOf(right))).toEqual(person);
  });

  it('refuses a password until the address is verified, and mails a link for that', async () => {
    await post('/api/auth/request-password-reset', { email });
    const token = new URL(linkIn((await lettersTo(email))[0])).searchParams.get('token');
    await post('/api/auth/reset-password', { token, newPassword: 'twelve-chars' });
    await house.dataSource
      .getRepository(Person)
      .update({ id: person.personId }, { emailVerified: false });
    const early = await post('/api/auth/sign-in/email', { email, password: 'twelve-chars' });
    expect([early.status, await early.json()]).toMatchObject([403, { code: 'EMAIL_NOT_VERIFIED' }]);
    const wrong = await post('/api/auth/sign-in/email', { email, password: 'not-the-password' });
    const nobody = await post('/api/auth/sign-in/email', {
      email: 'nobody@nowhere.example',
      password: 'not-the-password',
    });
    expect(wrong.status).toBe(401);
    expect([nobody.status, await nobody.text()]).toEqual([wrong.status, await wrong.text()]);
    await fetch(linkIn((await lettersTo(email))[1]), { redirect: 'manual' });
    await house.dataSource.query('delete from rate_limit');
    const late = await post('/api/auth/sign-in/email', { email, password: 'twelve-chars' });
    expect(late.status).toBe(200);
  });

  it('signs in a persona of the demonstration with a session like any other', async () => {
    const cookie = await persona();
    expect(await whoIs(cookie)).toEqual(person);
    const unknown = await post('/api/demonstration/sign-in', { key: 'nobody' });
    expect([unknown.status, cookieOf(unknown)]).toEqual([404, '']);
  });

  it('finds out who asks in two queries, and a visitor in none', async () => {
    const cookie = await persona();
    const asked = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await whoIs('');
      expect(asked.mock.calls).toHaveLength(0);
      await whoIs(cookie);
      expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
    } finally {
      asked.mockRestore();
    }
  });

  it('ends a session at once when its row is gone', async () => {
    const cookie = await persona();
    await house.dataSource.query('delete from session where user_id = $1', [person.personId]);
    expect(await whoIs(cookie)).toEqual({ kind: 'visitor' });
  });

  it('ends a session when the person signs out', async () => {
    const cookie = await persona();
    expect((await post('/api/auth/sign-out', {}, { cookie })).status).toBe(200);
    expect(await whoIs(cookie)).toEqual({ kind: 'visitor' });
  });

  it('takes no cookie that the house did not sign', async () => {
    const cookie = await persona();
    expect(await whoIs(cookie.replace(/\.[^.]*$/, '.AAAA'))).toEqual({ kind: 'visitor' });
  });

  it('knows no mandate that is revoked, over, or not yet begun', async () => {
    const cookie = await persona();
    const change = (set: string) =>
      house.dataSource.query(`update mandate set ${set} where person_id = $1`, [person.personId]);
    for (const set of [
      "revoked_at = now(), valid_from = '2020-01-01'",
      "revoked_at = null, valid_until = '2020-12-31'",
      "valid_until = null, valid_from = '2199-01-01'",
    ]) {
      await change(set);
      expect(await whoIs(cookie)).toMatchObject({ kind: 'person', mandates: [] });
    }
  });

  it('gives a cookie that scripts and foreign sites do not get', async () => {
    await aPersona(house, person.personId, person);
    const response = await post('/api/demonstration/sign-in', { key: person.personId });
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/i);
  });

  it('leads to no foreign address', async () => {
    const response = await post('/api/auth/sign-in/magic-link', {
      email,
      callbackURL: 'https://elsewhere.example/',
    });
    expect(response.status).toBe(403);
    expect(await lettersTo(email)).toEqual([]);
  });

  it.each(['/sign-up/email', '/start-session', '/update-user', '/delete-user', '/list-accounts'])(
    'keeps %s shut',
    async (path) => {
      const body = { email: 'new@person.example', password: 'twelve-chars', name: 'New' };
      const response = await post(`/api/auth${path}`, { ...body, personId: person.personId });
      expect([response.status, cookieOf(response)]).toEqual([404, '']);
    },
  );

  it('takes nothing a form could post', async () => {
    const response = await fetch(`${house.url}/api/demonstration/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ key: person.personId }),
    });
    expect([415, 400]).toContain(response.status);
  });

  it('asks somebody who tries too often to wait, whatever address they claim to have', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const claimed = { 'x-forwarded-for': `10.0.0.${i}`, 'x-talqy-client-address': `10.1.0.${i}` };
      const body = { email, password: 'not-the-password' };
      statuses.push((await post('/api/auth/sign-in/email', body, claimed)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});

describe('Signing in to a production installation', () => {
  let house: ServedHouse;
  beforeAll(async () => {
    house = await openServedHouse({
      TALQY_MODE: 'production',
      PUBLIC_URL: 'https://talqy.example',
    });
  });
  afterAll(() => house.close());

  it('has no personas, even if the table had some', async () => {
    const person = await aPerson(house, 'administrator', await anOrganisation(house, 'agency'));
    await aPersona(house, 'administrator', person);
    const response = await fetch(`${house.url}/api/demonstration/sign-in`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ key: 'administrator' }),
    });
    expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
  });

  it('gives cookies to encrypted connections only', async () => {
    const { personId } = await aPerson(house, 'editor', await anOrganisation(house, 'agency'));
    await fetch(`${house.url}/api/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { ...JSON_TYPE, origin: 'https://talqy.example' },
      body: JSON.stringify({ email: `${personId}@person.example` }),
    });
    const [mail] = await house.dataSource.getRepository(Mail).find();
    const link = /https:\/\/talqy\.example\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const response = await fetch(house.url + verifyingPath(link), { redirect: 'manual' });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-talqy.*; Secure/);
  });
});
