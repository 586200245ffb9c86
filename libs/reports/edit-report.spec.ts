import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import { aPerson, aReport, asked, journalOf, openHouse, type House } from '#test/builders/index';
import { EditReport, type ReportEdit } from './edit-report.js';
import { Report } from './report.entity.js';

describe('EditReport', () => {
  let house: House;
  let report: Report;
  let editor: PersonActor;

  beforeAll(async () => {
    house = await openHouse();
    report = await aReport(house);
    editor = await aPerson(house, 'editor', report.agencyId);
  });
  afterAll(() => house.close());

  const edit = (changes: ReportEdit, id = report.id, actor = editor) =>
    house.get(EditReport).execute(asked(actor), id, changes);
  const kept = (id = report.id) => house.dataSource.getRepository(Report).findOneByOrFail({ id });

  it('changes what is given, leaves the rest, and tells the journal what it was', async () => {
    const title = { kk: 'Ұлттық баяндама', ru: 'Национальный доклад', en: 'National Report' };
    expect(await edit({ title, slug: 'national-2020' })).toEqual({
      ok: true,
      value: { id: report.id },
    });
    expect(await kept()).toMatchObject({ title, slug: 'national-2020', subject: report.subject });
    expect(await journalOf(house, report.id)).toEqual(['report.edited']);
  });

  it.each<[string, ReportEdit, string]>([
    ['a period that ends before it starts', { periodEnd: '2019-01-01' }, 'dates-out-of-order'],
    ['a day that does not exist', { periodEnd: '2020-02-30' }, 'date-not-valid'],
    ['a title with a NUL', { title: { kk: 'a\0b', ru: 'abc', en: 'abc' } }, 'text-not-valid'],
    ['an address with a slash', { slug: 'a/b' }, 'text-not-valid'],
    ['what is already so', { periodStart: '2020-01-01' }, 'nothing-changed'],
  ])('refuses %s', async (_what, changes, code) => {
    const before = await kept();
    expect(await edit(changes)).toMatchObject({ ok: false, refusal: { code } });
    expect(await kept()).toEqual(before);
  });

  it('fixes the address once the report has been circulated', async () => {
    const circulated = await aReport(house, { agencyId: report.agencyId, state: 'consulting' });
    expect(await edit({ slug: 'another' }, circulated.id)).toMatchObject({
      refusal: { code: 'wrong-state', field: 'slug' },
    });
    expect(await edit({ slug: circulated.slug, periodEnd: '2021-06-30' }, circulated.id)).toEqual({
      ok: true,
      value: { id: circulated.id },
    });
  });

  it('refuses what is being signed, and who is not of the agency', async () => {
    const signed = await aReport(house, { agencyId: report.agencyId, state: 'approving' });
    expect(await edit({ periodEnd: '2021-06-30' }, signed.id)).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
    const other = await aReport(house);
    expect(await edit({ periodEnd: '2021-06-30' }, other.id)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await edit({ periodEnd: '2021-06-30' }, 'no-uuid')).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
