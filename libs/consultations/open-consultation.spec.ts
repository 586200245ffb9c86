import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR, type PersonActor } from '#libs/platform';
import type { Report, Revision } from '#libs/reports';
import {
  aConsultation,
  anOrganisation,
  aPerson,
  aReport,
  aRevision,
  asked,
  aText,
  aTrilingualBlock,
  CLOSING,
  consultationRow,
  done,
  journalOf,
  openHouse,
  OPENING,
  reportState,
  type House,
} from '#test/builders/index';
import { Consultation } from './consultation.entity.js';
import { Invitee } from './invitee.entity.js';
import { OpenConsultation, type NewConsultation } from './open-consultation.js';

describe('OpenConsultation', () => {
  let house: House;
  let report: Report;
  let revision: Revision;
  let coordinator: PersonActor;
  let organisationId: string;
  let open: OpenConsultation;

  beforeAll(async () => {
    house = await openHouse();
    report = await aReport(house);
    revision = await aRevision(house, report.id);
    coordinator = await aPerson(house, 'coordinator', report.agencyId);
    organisationId = await anOrganisation(house);
    open = house.get(OpenConsultation);
  });
  afterAll(() => house.close());

  const input = (rest: Partial<NewConsultation> = {}): NewConsultation => ({
    reportId: report.id,
    revisionId: revision.id,
    opensAt: OPENING,
    closesAt: CLOSING,
    openToAll: false,
    organisationIds: [organisationId],
    ...rest,
  });
  const attempt = (actor = coordinator, rest: Partial<NewConsultation> = {}, now = OPENING) =>
    open.execute(asked(actor, now), input(rest));

  /** A later revision of the same report, in Kazakh only here and there. */
  let uneven: string | null = null;
  async function behind(): Promise<string> {
    if (uneven === null) {
      const words = { kk: 'Тек қазақша.' };
      await aText(house, report.id, [aTrilingualBlock('only-kk', 'paragraph', words)]);
      uneven = (await aRevision(house, report.id)).id;
    }
    return uneven;
  }

  const refusals: [string, () => ReturnType<OpenConsultation['execute']>, string][] = [
    ['a visitor', () => open.execute(asked(VISITOR, OPENING), input()), 'not-signed-in'],
    [
      'an editor',
      async () => attempt(await aPerson(house, 'editor', report.agencyId)),
      'not-permitted',
    ],
    [
      'a coordinator of another agency',
      async () => attempt(await aPerson(house, 'coordinator', await anOrganisation(house))),
      'not-permitted',
    ],
    [
      'an end before the beginning',
      () => attempt(coordinator, { closesAt: OPENING }),
      'date-in-past',
    ],
    [
      'a beginning after the end',
      () => attempt(coordinator, { opensAt: new Date('2026-04-01T00:00:00Z') }),
      'dates-out-of-order',
    ],
    [
      'a beginning of yesterday',
      () => attempt(coordinator, { opensAt: new Date('2026-03-01T04:00:00Z') }),
      'date-in-past',
    ],
    [
      'a revision whose languages are not in step',
      async () => attempt(coordinator, { revisionId: await behind() }),
      'languages-not-in-step',
    ],
    [
      'an exception without a reason',
      async () => attempt(coordinator, { revisionId: await behind(), parityException: 'so' }),
      'text-too-short',
    ],
    ['nobody to ask', () => attempt(coordinator, { organisationIds: [] }), 'circle-empty'],
    [
      'an organisation that does not exist',
      () => attempt(coordinator, { organisationIds: [organisationId, revision.id] }),
      'not-found',
    ],
    [
      'an id that is none',
      () => attempt(coordinator, { organisationIds: ['nobody'] }),
      'not-found',
    ],
    [
      'a revision of another report',
      async () =>
        attempt(coordinator, {
          revisionId: (await aRevision(house, (await aReport(house)).id)).id,
        }),
      'not-found',
    ],
  ];
  it.each(refusals)('refuses %s and keeps nothing', async (_what, refused, code) => {
    expect(await refused()).toMatchObject({ ok: false, refusal: { code } });
    expect(
      await house.dataSource.getRepository(Consultation).countBy({ reportId: report.id }),
    ).toBe(0);
    expect(await reportState(house, report.id)).toBe('drafting');
  });

  it('opens at once, with those invited, and the report stands in consultation', async () => {
    const message = { kk: 'Пікіріңізді күтеміз', ru: '', en: '' };
    const { id } = done(await attempt(coordinator, { message }));
    expect(await consultationRow(house, id)).toMatchObject({
      state: 'open',
      opensAt: OPENING,
      closesAt: CLOSING,
      message,
      lastNumber: 0,
    });
    expect(await house.dataSource.getRepository(Invitee).findBy({ consultationId: id })).toEqual([
      { consultationId: id, organisationId, invitedAt: OPENING },
    ]);
    expect(await reportState(house, report.id)).toBe('consulting');
    expect(await journalOf(house, id)).toEqual(['consultation.opened']);
  });

  it('refuses a second one of the same report', async () => {
    expect(await attempt()).toMatchObject({ ok: false, refusal: { code: 'wrong-state' } });
  });

  it('announces one that opens later', async () => {
    const announcedAt = new Date('2026-02-20T04:00:00Z');
    const { consultationId, reportId } = await aConsultation(house, { announcedAt });
    expect(await consultationRow(house, consultationId)).toMatchObject({
      state: 'announced',
      opensAt: OPENING,
      announcedAt,
    });
    expect(await reportState(house, reportId)).toBe('consulting');
    expect(await journalOf(house, consultationId)).toEqual(['consultation.announced']);
  });

  it('takes an opening a few minutes ago, while the form was filled in, as now', async () => {
    const now = new Date(OPENING.getTime() + 4 * 60_000);
    const { consultationId } = await aConsultation(house, { announcedAt: now });
    expect(await consultationRow(house, consultationId)).toMatchObject({
      state: 'open',
      opensAt: now,
    });
  });
});
