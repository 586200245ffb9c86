import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR, type PersonActor } from '#libs/platform';
import {
  anOrganisation,
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { EditOrganisation } from './edit-organisation.js';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';
import { RegisterOrganisation, type NewOrganisation } from './register-organisation.js';

let house: House;
let register: RegisterOrganisation;
let edit: EditOrganisation;
let administrator: PersonActor;
let coordinator: PersonActor;
let representative: PersonActor;

beforeAll(async () => {
  house = await openHouse();
  register = house.get(RegisterOrganisation);
  edit = house.get(EditOrganisation);
  const agency = await anOrganisation(house, 'agency');
  administrator = await aPerson(house, 'administrator', agency);
  coordinator = await aPerson(house, 'coordinator', agency);
  representative = await aPerson(house, 'representative', await anOrganisation(house));
});
afterAll(() => house.close());

const organisation = (name: string, rest: Partial<NewOrganisation> = {}): NewOrganisation => ({
  kind: 'public_association',
  name: { kk: `${name} ұйымы`, ru: `Организация ${name}`, en: `Organisation ${name}` },
  shortName: { kk: name, ru: name, en: name },
  email: 'office@organisation.example',
  ...rest,
});
const kept = (kk: string) =>
  house.dataSource
    .getRepository(Organisation)
    .createQueryBuilder('o')
    .where(`o.name->>'kk' = :kk`, { kk: `${kk} ұйымы` })
    .getMany();

describe('RegisterOrganisation', () => {
  it('enters an organisation and tells the journal', async () => {
    const input = organisation('Бір', { email: 'Office@Organisation.example' });
    expect(await register.execute(asked(coordinator), input)).toMatchObject({ ok: true });
    const [row] = await kept('Бір');
    expect(row).toMatchObject({ kind: 'public_association', email: 'office@organisation.example' });
    expect(await journalOf(house, row?.id ?? '')).toEqual(['organisation.registered']);
  });

  it('gives an agency the offices of its route', async () => {
    const input = organisation('Агенттік', { kind: 'agency' });
    const outcome = await register.execute(asked(administrator), input);
    const organisationId = outcome.ok ? outcome.value.id : '';
    const offices = await house.dataSource
      .getRepository(Office)
      .find({ where: { organisationId }, order: { position: 'asc' } });
    expect(offices.map(({ key }) => key)).toEqual([
      'department_director',
      'chief_of_staff',
      'head_of_agency',
    ]);
    expect(offices[0]?.name.en).toBe('Director of the department');
  });

  it.each<[string, () => PersonActor | typeof VISITOR, Partial<NewOrganisation>, object]>([
    ['a visitor', () => VISITOR, {}, { code: 'not-signed-in' }],
    ['a representative', () => representative, {}, { code: 'not-permitted' }],
    [
      'an agency from a coordinator',
      () => coordinator,
      { kind: 'agency' },
      { code: 'not-permitted' },
    ],
    [
      'a name that lacks a language',
      () => coordinator,
      { name: { kk: 'Екі ұйымы', ru: '', en: 'Two' } },
      { code: 'text-empty', field: 'name.ru' },
    ],
    [
      'an address that is none',
      () => coordinator,
      { email: 'somebody at home' },
      { code: 'text-not-valid', field: 'email' },
    ],
    [
      'a name with a lone surrogate',
      () => coordinator,
      { shortName: { kk: 'Ек\ud800', ru: 'Два', en: 'Two' } },
      { code: 'text-not-valid', field: 'shortName.kk' },
    ],
  ])('refuses %s', async (_what, actor, rest, refusal) => {
    const outcome = await register.execute(asked(actor()), organisation('Екі', rest));
    expect(outcome).toMatchObject({ ok: false, refusal });
    expect(await kept('Екі')).toEqual([]);
  });

  it('refuses a name that is taken', async () => {
    await register.execute(asked(coordinator), organisation('Үш'));
    expect(await register.execute(asked(coordinator), organisation('Үш'))).toMatchObject({
      ok: false,
      refusal: { code: 'name-taken' },
    });
  });
});

describe('EditOrganisation', () => {
  it('changes what is given and leaves the rest', async () => {
    await register.execute(asked(coordinator), organisation('Төрт'));
    const id = (await kept('Төрт'))[0]?.id ?? '';
    await edit.execute(asked(coordinator), id, { email: '', kind: 'research' });
    expect((await kept('Төрт'))[0]).toMatchObject({ kind: 'research', email: null });
    expect(await journalOf(house, id)).toEqual(['organisation.registered', 'organisation.edited']);
  });

  it.each<[string, () => PersonActor, (id: string) => string, object, string]>([
    ['its own representative', () => representative, (id) => id, { email: '' }, 'not-permitted'],
    [
      'a coordinator who makes it an agency',
      () => coordinator,
      (id) => id,
      { kind: 'agency' },
      'not-permitted',
    ],
    [
      'an edit that changes nothing',
      () => coordinator,
      (id) => id,
      { kind: 'public_association' },
      'nothing-changed',
    ],
    ['an id that is none', () => coordinator, () => 'everything', { email: '' }, 'not-found'],
  ])('refuses %s', async (_who, actor, idOf, change, code) => {
    const id = await anOrganisation(house);
    const outcome = await edit.execute(asked(actor()), idOf(id), change);
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
    expect(await journalOf(house, id)).toEqual([]);
  });
});
