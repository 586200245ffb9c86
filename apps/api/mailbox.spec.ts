import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOrganisation,
  aPerson,
  openServedHouse,
  verifyingPath,
  type ServedHouse,
} from '#test/builders/index';
import { Mail, type PersonActor } from '#libs/platform';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ mailbox { totalCount edges { node { to text html links } } } }';

describe.each(['demonstration', 'production'])('the mailbox in %s', (mode) => {
  let house: ServedHouse;
  let administrator: PersonActor;
  let editor: PersonActor;

  beforeAll(async () => {
    house = await openServedHouse({ TALQY_MODE: mode });
    const agencyId = await anOrganisation(house, 'agency');
    administrator = await aPerson(house, 'administrator', agencyId);
    editor = await aPerson(house, 'editor', agencyId);
  });
  afterAll(() => house.close());

  const addressOf = ({ personId }: PersonActor): string => `${personId}@person.example`;

  /** Signs in over the mailed link, which works in every mode. */
  async function signIn(person: PersonActor): Promise<string> {
    await fetch(`${house.url}/api/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { ...JSON_TYPE, origin: house.url },
      body: JSON.stringify({ email: addressOf(person), callbackURL: '/app/desk' }),
    });
    const [mail] = await house.dataSource
      .getRepository(Mail)
      .find({ where: { recipient: addressOf(person) }, order: { id: 'desc' } });
    const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const response = await fetch(`${house.url}${verifyingPath(link)}`, { redirect: 'manual' });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }
  async function read(cookie: string): Promise<string> {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, cookie },
      body: JSON.stringify({ query: QUERY }),
    });
    return response.text();
  }

  it('is shut to strangers', async () => {
    expect(await read('')).toContain('NOT_SIGNED_IN');
  });

  it('shows links in a demonstration only', async () => {
    const shown = await read(await signIn(administrator));
    expect(shown).toContain(addressOf(administrator));
    expect(shown.includes('token=')).toBe(mode === 'demonstration');
  });

  it('opens to everybody in a demonstration and to administrators in production', async () => {
    const shown = await read(await signIn(editor));
    expect(shown.includes('NOT_PERMITTED')).toBe(mode === 'production');
  });
});
