import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Mail, type PersonActor } from '#libs/platform';
import {
  anOrganisation,
  aPerson,
  aPersona,
  openServedHouse,
  type ServedHouse,
} from '#test/builders/index';

let house: ServedHouse;
let agencyId: string;
let associationId: string;
const cookies = { administrator: '', coordinator: '', representative: '', stranger: '' };
let representative: PersonActor;

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

beforeAll(async () => {
  house = await openServedHouse();
  agencyId = await anOrganisation(house, 'agency');
  associationId = await anOrganisation(house);
  representative = await aPerson(house, 'representative', associationId);
  const people = {
    administrator: await aPerson(house, 'administrator', agencyId),
    coordinator: await aPerson(house, 'coordinator', agencyId),
    representative,
    stranger: await aPerson(house, 'representative', await anOrganisation(house)),
  };
  for (const [key, person] of Object.entries(people)) {
    await aPersona(house, key, person);
    const response = await fetch(`${house.url}/api/demonstration/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    cookies[key as keyof typeof cookies] = cookieOf(response);
  }
});
afterAll(() => house.close());

async function ask(query: string, cookie = '', variables: object = {}) {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: object[] };
  return { data, errors, cookie: cookieOf(response) };
}

describe('the viewer', () => {
  const viewer =
    '{ viewer { language may person { id email } mandates { role organisation { id } } } }';

  it('is nobody before signing in', async () => {
    expect((await ask(viewer)).data).toEqual({ viewer: null });
  });

  it('is the person of the session, with what may be done', async () => {
    expect((await ask(viewer, cookies.representative)).data).toEqual({
      viewer: {
        language: 'en',
        may: ['see_mailbox'],
        person: { id: representative.personId, email: `${representative.personId}@person.example` },
        mandates: [{ role: 'representative', organisation: { id: associationId } }],
      },
    });
  });

  it('chooses the language of letters', async () => {
    const change = 'mutation { changeLanguage(language: ru) { ... on Viewer { language } } }';
    const { data } = await ask(change, cookies.stranger);
    expect(data).toEqual({ changeLanguage: { language: 'ru' } });
    const nobody = await ask(
      'mutation { changeLanguage(language: ru) { ... on Refusal { code what } } }',
    );
    expect(nobody.data).toMatchObject({ changeLanguage: { code: 'NOT_SIGNED_IN' } });
  });
});

describe('organisations and people', () => {
  const organisation = `query ($id: ID!) { organisation(id: $id) { id email may representatives { email } } }`;

  it.each<[keyof typeof cookies | 'nobody', boolean, string[]]>([
    ['nobody', false, []],
    ['stranger', false, []],
    ['representative', true, ['invite_person', 'grant_mandate', 'revoke_mandate']],
    [
      'coordinator',
      true,
      ['edit_organisation', 'invite_person', 'grant_mandate', 'revoke_mandate'],
    ],
  ])('show %s the inside of an organisation: %s', async (who, inside, may) => {
    const cookie = who === 'nobody' ? '' : cookies[who];
    const { data } = await ask(organisation, cookie, { id: associationId });
    expect(data).toEqual({
      organisation: {
        id: associationId,
        email: inside ? `${associationId}@organisation.example` : null,
        representatives: inside ? [{ email: `${representative.personId}@person.example` }] : [],
        may,
      },
    });
  });

  it('show staff everyone, a representative the own colleagues, and the public nobody', async () => {
    const people = '{ people(first: 100) { totalCount edges { node { id mandates { role } } } } }';
    expect((await ask(people, cookies.coordinator)).data).toMatchObject({
      people: { totalCount: 4 },
    });
    expect((await ask(people, cookies.representative)).data).toEqual({
      people: {
        totalCount: 1,
        edges: [{ node: { id: representative.personId, mandates: [{ role: 'representative' }] } }],
      },
    });
    expect((await ask(people)).errors).toMatchObject([{ extensions: { code: 'NOT_SIGNED_IN' } }]);
  });

  it('are listed in the alphabet of the language, page by page', async () => {
    const names = ['Әділдік', 'Бірлік', 'Ізгілік', 'Ынтымақ', 'Ғылым', 'Қоғам'];
    const register = `mutation ($input: RegisterOrganisationInput!) {
      registerOrganisation(input: $input) { __typename } }`;
    for (const kk of names)
      await ask(register, cookies.coordinator, {
        input: { kind: 'council', name: { kk, ru: kk, en: kk }, shortName: { kk, ru: kk, en: kk } },
      });
    const read = async (after: string | null): Promise<string[]> => {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
        body: JSON.stringify({
          query: `query ($after: String) { organisations(first: 2, after: $after) {
            edges { node { name { kk } } } pageInfo { hasNextPage endCursor } } }`,
          variables: { after },
        }),
      });
      const { data } = (await response.json()) as {
        data: {
          organisations: {
            edges: { node: { name: { kk: string } } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
      const { edges, pageInfo } = data.organisations;
      const here = edges.map(({ node }) => node.name.kk);
      return pageInfo.hasNextPage ? [...here, ...(await read(pageInfo.endCursor))] : here;
    };
    const listed = (await read(null)).filter((name) => names.includes(name));
    expect(listed).toEqual(['Әділдік', 'Бірлік', 'Ғылым', 'Қоғам', 'Ынтымақ', 'Ізгілік']);
  });

  it('are found by part of a name, with wildcards meaning themselves', async () => {
    const find = 'query ($search: String) { organisations(search: $search) { totalCount } }';
    const count = async (search: string) =>
      (await ask(find, '', { search })).data as { organisations: { totalCount: number } };
    expect((await count('ділді')).organisations.totalCount).toBe(1);
    expect((await count('%')).organisations.totalCount).toBe(0);
  });

  it('answer an id that is none with nothing, and no error from inside', async () => {
    const { data, errors } = await ask(organisation, '', { id: 'robert; drop table' });
    expect([data, JSON.stringify(errors ?? [])]).toEqual([
      { organisation: null },
      expect.not.stringContaining('INTERNAL'),
    ]);
  });
});

describe('an invitation', () => {
  it('is accepted over the link, which signs the person in', async () => {
    const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
      ... on Invitation { id email role acceptedAt } ... on Refusal { code } } }`;
    const email = 'colleague@person.example';
    const input = { email, role: 'representative', organisationId: associationId };
    const invited = await ask(invite, cookies.representative, { input });
    expect(invited.data).toMatchObject({ invitePerson: { email, acceptedAt: null } });
    const [mail] = await house.dataSource.getRepository(Mail).findBy({ recipient: email });
    const token = /invitation\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const accept = `mutation ($token: String!) { acceptInvitation(token: $token, name: "A colleague") {
      ... on Invitation { acceptedAt organisation { id } } ... on Refusal { code what advice } } }`;
    const accepted = await ask(accept, '', { token });
    expect(accepted.data).toMatchObject({
      acceptInvitation: { organisation: { id: associationId } },
    });
    const viewer = await ask('{ viewer { person { email } } }', accepted.cookie);
    expect(viewer.data).toEqual({ viewer: { person: { email } } });
    const again = await ask(accept, '', { token });
    expect(again.data).toMatchObject({ acceptInvitation: { code: 'INVITATION_USED' } });
    expect(again.cookie).toBe('');
  });

  it('is listed to those who run the consultation and to the own organisation', async () => {
    const list = '{ invitations { totalCount } }';
    const count = async (cookie: string) => (await ask(list, cookie)).data;
    expect(await count(cookies.administrator)).toEqual({ invitations: { totalCount: 1 } });
    expect(await count(cookies.representative)).toEqual({ invitations: { totalCount: 1 } });
    expect(await count(cookies.stranger)).toEqual({ invitations: { totalCount: 0 } });
  });
});

describe('sessions', () => {
  it('end for every open browser with the act that ends them', async () => {
    const end = `mutation ($id: ID!) { endSessions(personId: $id) { ... on Person { id } ... on Refusal { code } } }`;
    const id = representative.personId;
    expect((await ask(end, cookies.coordinator, { id })).data).toEqual({
      endSessions: { code: 'NOT_PERMITTED' },
    });
    expect((await ask(end, cookies.administrator, { id })).data).toEqual({ endSessions: { id } });
    expect((await ask('{ viewer { language } }', cookies.representative)).data).toEqual({
      viewer: null,
    });
  });
});
