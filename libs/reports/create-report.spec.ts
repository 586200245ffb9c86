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
import { CreateReport, type NewReport } from './create-report.js';
import { Report } from './report.entity.js';

describe('CreateReport', () => {
  let house: House;
  let agencyId: string;
  let coordinator: PersonActor;
  let create: CreateReport;

  beforeAll(async () => {
    house = await openHouse();
    agencyId = await anOrganisation(house, 'agency');
    coordinator = await aPerson(house, 'coordinator', agencyId);
    create = house.get(CreateReport);
  });
  afterAll(() => house.close());

  const report = (slug: string, rest: Partial<NewReport> = {}): NewReport => ({
    agencyId,
    slug,
    title: { kk: 'Ұлттық баяндама', ru: 'Национальный доклад', en: 'National Report' },
    subject: { kk: 'Сыбайлас жемқорлық', ru: 'Коррупция', en: 'Corruption' },
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    ...rest,
  });
  const kept = (slug: string) => house.dataSource.getRepository(Report).findOneBy({ slug });

  it('opens a report in drafting and tells the journal', async () => {
    const outcome = await create.execute(asked(coordinator), report('report-a'));
    expect(outcome.ok).toBe(true);
    const row = await kept('report-a');
    expect(row).toMatchObject({ state: 'drafting', periodEnd: '2020-12-31', agencyId });
    expect(await journalOf(house, row?.id ?? '')).toEqual(['report.created']);
  });

  it('does a repeated intention once and answers it the same', async () => {
    const first = await create.execute(
      asked(coordinator, new Date(), 'intention-1'),
      report('report-b'),
    );
    const second = await create.execute(
      asked(coordinator, new Date(), 'intention-1'),
      report('report-b'),
    );
    expect(second).toEqual(first);
  });

  const refusals: [string, () => ReturnType<CreateReport['execute']>, string][] = [
    ['a visitor', () => create.execute(asked(VISITOR), report('no-1')), 'not-signed-in'],
    [
      'a coordinator of another agency',
      async () =>
        create.execute(
          asked(await aPerson(house, 'coordinator', await anOrganisation(house, 'agency'))),
          report('no-1'),
        ),
      'not-permitted',
    ],
    [
      'a representative',
      async () =>
        create.execute(asked(await aPerson(house, 'representative', agencyId)), report('no-1')),
      'not-permitted',
    ],
    [
      'a period that ends before it starts',
      () => create.execute(asked(coordinator), report('no-1', { periodEnd: '2019-12-31' })),
      'dates-out-of-order',
    ],
    [
      'an address with spaces',
      () => create.execute(asked(coordinator), report('no one')),
      'text-not-valid',
    ],
    [
      'a title that is missing in Kazakh',
      () =>
        create.execute(
          asked(coordinator),
          report('no-1', { title: { kk: ' ', ru: 'Доклад', en: 'Report' } }),
        ),
      'text-empty',
    ],
    [
      'an agency that does not exist',
      () =>
        create.execute(
          asked(coordinator),
          report('no-1', { agencyId: '00000000-0000-7000-8000-000000000000' }),
        ),
      'not-found',
    ],
  ];
  it.each(refusals)('refuses %s and keeps nothing', async (_who, attempt, code) => {
    expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
    expect(await kept('no-1')).toBeNull();
  });

  it('refuses an address that is taken', async () => {
    await create.execute(asked(coordinator), report('report-c'));
    expect(await create.execute(asked(coordinator), report('report-c'))).toMatchObject({
      ok: false,
      refusal: { code: 'name-taken', field: 'slug' },
    });
  });
});
