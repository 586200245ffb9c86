import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR, type Actor, type PersonActor } from '#libs/platform';
import {
  anOrganisation,
  aPerson,
  asked,
  done,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { ReleaseQueries } from '../release.queries.js';
import { AddMediaContact, RemoveMediaContact } from './media-list.js';

describe('the media list', () => {
  let house: House;
  let press: PersonActor;
  let agencyId: string;
  beforeAll(async () => {
    house = await openHouse();
    agencyId = await anOrganisation(house, 'agency');
    press = await aPerson(house, 'press', agencyId);
  });
  afterAll(() => house.close());

  const add = (email: string, actor: Actor = press, name = 'News desk') =>
    house.get(AddMediaContact).execute(asked(actor), { name, email, language: 'kk' });
  const remove = (id: string, actor: Actor = press) =>
    house.get(RemoveMediaContact).execute(asked(actor), id);
  const listed = async () =>
    (await house.get(ReleaseQueries).mediaContacts()).map(({ email }) => email);

  it('takes somebody on once, lets them go, and takes them on again', async () => {
    const { id } = done(await add(' News@Media.example '));
    expect(await listed()).toEqual(['news@media.example']);
    expect(await add('news@media.example')).toMatchObject({ refusal: { code: 'name-taken' } });
    done(await remove(id));
    expect(await listed()).toEqual([]);
    expect(await remove(id)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(done(await add('news@media.example')).id).toBe(id);
    expect(await listed()).toEqual(['news@media.example']);
    expect(await journalOf(house, id)).toEqual([
      'media-contact.added',
      'media-contact.removed',
      'media-contact.added',
    ]);
  });

  it.each(['', 'nobody', 'a@b', 'a b@media.example', 'a@media.example\nBcc: b@media.example'])(
    'refuses the address %j',
    async (email) => {
      expect(await add(email)).toMatchObject({
        refusal: { code: 'text-not-valid', field: 'email' },
      });
    },
  );

  it('is kept by the press service and the coordinator', async () => {
    const coordinator = await aPerson(house, 'coordinator', agencyId);
    const editor = await aPerson(house, 'editor', agencyId);
    const { id } = done(await add('second@media.example', coordinator));
    for (const [actor, code] of [
      [VISITOR, 'not-signed-in'],
      [editor, 'not-permitted'],
    ] as const) {
      expect(await add('third@media.example', actor)).toMatchObject({ refusal: { code } });
      expect(await remove(id, actor)).toMatchObject({ refusal: { code } });
    }
    expect(await listed()).not.toContain('third@media.example');
  });
});
