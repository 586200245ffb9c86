import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrantMandate, Mandate, Person } from '#libs/people';
import type { Mail, PersonActor } from '#libs/platform';
import {
  aConsultation,
  anOrganisation,
  aPerson,
  aProposal,
  asked,
  closed,
  IN_TIME,
  OPENING,
  openHouse,
  tell,
  type Consulted,
  type House,
} from '#test/builders/index';
import { ChangeNotificationPreference } from './change-notification-preference.js';
import { ForecastMails } from './forecast-mails.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const addressOf = ({ personId }: PersonActor): string => `${personId}@person.example`;
const to = (mails: readonly Mail[], person: PersonActor): Mail[] =>
  mails.filter(({ recipient }) => recipient === addressOf(person));
const speaks = (person: PersonActor, language: 'kk' | 'ru' | 'en') =>
  house.dataSource.getRepository(Person).update({ id: person.personId }, { language });
const decline = (person: PersonActor, topic: string) =>
  house.get(ChangeNotificationPreference).execute(asked(person), topic, false);

/** A consultation whose opening has been told already. */
async function consulted(): Promise<Consulted> {
  const made = await aConsultation(house);
  await tell(house, OPENING);
  return made;
}

describe('an opened consultation', () => {
  it('is told to the invited in their language, with the way to it, and to nobody else', async () => {
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    const { representative, coordinator, reportId } = await aConsultation(house);
    await speaks(representative, 'ru');
    const mails = await tell(house, OPENING);
    const [mail] = to(mails, representative);
    expect(mail).toMatchObject({
      language: 'ru',
      subject: expect.stringContaining(`Доклад ${reportId}`),
      text: expect.stringMatching(/27 марта 2026.*23:59/s),
    });
    expect(mail?.text).toContain(`/app/reports/report-${reportId}/consultation`);
    expect([...to(mails, stranger), ...to(mails, coordinator)]).toEqual([]);
  });

  it('is told to every organisation where it is open to all', async () => {
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    await aConsultation(house, { openToAll: true });
    expect(to(await tell(house, OPENING), stranger)).toHaveLength(1);
  });

  it('is not told to those whose mandate is over, nor to those who declined', async () => {
    const { representative, organisationId } = await aConsultation(house);
    const former = await aPerson(house, 'representative', organisationId);
    await house.dataSource
      .getRepository(Mandate)
      .update({ personId: former.personId }, { validUntil: '2026-03-01' });
    await decline(representative, 'consultations');
    const mails = await tell(house, OPENING);
    expect([...to(mails, representative), ...to(mails, former)]).toEqual([]);
  });

  it('is told once, however often the job runs', async () => {
    const { representative, consultationId } = await aConsultation(house);
    expect(to(await tell(house, OPENING), representative)).toHaveLength(1);
    await house.dataSource.query('update follow_up set handled_at = null where subject_id = $1', [
      consultationId,
    ]);
    expect(to(await tell(house, OPENING), representative)).toEqual([]);
  });
});

describe('a proposal', () => {
  it('gets its receipt whatever was declined, and is told to the coordinators', async () => {
    const about = await consulted();
    await decline(about.representative, 'proposals');
    const id = await aProposal(house, about);
    const mails = await tell(house, IN_TIME);
    const [receipt] = to(mails, about.representative);
    const [{ hash }] = await house.dataSource.query<[{ hash: string }]>(
      'select receipt_hash as hash from proposal where id = $1',
      [id],
    );
    expect(receipt?.text).toContain(hash);
    expect(receipt?.text).toContain(`/app/proposals/${id}`);
    expect(to(mails, about.coordinator)).toHaveLength(1);
    expect(to(mails, about.official)).toEqual([]);
  });
});

describe('a closed consultation', () => {
  it('is told to those who took part and to the colleagues of whoever closed it', async () => {
    const about = await consulted();
    const colleague = await aPerson(house, 'coordinator', about.agencyId);
    await closed(house, about);
    const mails = await tell(house, new Date('2026-03-20T06:00:00Z'));
    expect(to(mails, about.representative)[0]?.text).toContain('/consultation');
    expect(to(mails, colleague)[0]?.text).toContain('/answers');
    expect(to(mails, about.official)).toHaveLength(1);
    expect(to(mails, about.coordinator)).toEqual([]);
  });
});

describe('a mandate', () => {
  it('is told to its holder, naming role and organisation, and cannot be declined', async () => {
    const agencyId = await anOrganisation(house, 'agency');
    const administrator = await aPerson(house, 'administrator', agencyId);
    const holder = await aPerson(house, 'editor', agencyId);
    await house.get(GrantMandate).execute(asked(administrator), {
      personId: holder.personId,
      role: 'press',
      organisationId: agencyId,
      validFrom: '2026-01-01',
    });
    const [mail] = to(await tell(house), holder);
    expect(mail?.subject).toBe('You have been granted a mandate: press service');
    expect(await decline(holder, 'mandates')).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('the forecast', () => {
  it('names exactly those who are then told', async () => {
    const announcedAt = new Date('2026-02-20T05:00:00Z');
    const { consultationId, coordinator, representative, organisationId } = await aConsultation(
      house,
      {
        announcedAt,
      },
    );
    const [letters] = await house
      .get(ForecastMails)
      .of(asked(coordinator, announcedAt), 'consultation.opened', consultationId);
    expect(letters).toMatchObject({ recipients: 1, organisationIds: [organisationId] });
    await decline(representative, 'consultations');
    expect(
      await house
        .get(ForecastMails)
        .of(asked(coordinator, announcedAt), 'consultation.opened', consultationId),
    ).toEqual([]);
  });

  it('knows whom an opening would tell before there is a consultation', async () => {
    const { coordinator, reportId } = await consulted();
    const organisationId = await anOrganisation(house);
    for (let i = 0; i < 3; i += 1) await aPerson(house, 'representative', organisationId);
    const forecast = await house.get(ForecastMails).ofOpening(asked(coordinator, OPENING), {
      reportId,
      opensAt: OPENING,
      closesAt: new Date('2026-03-27T18:59:59.999Z'),
      openToAll: false,
      organisationIds: [organisationId],
    });
    expect(forecast).toMatchObject([
      { recipients: 3, example: expect.stringContaining('27 March 2026') },
    ]);
  });
});

describe('words from outside', () => {
  it('are shown as they are and are not read as a template or as markup', async () => {
    const about = await consulted();
    const name = {
      kk: '$t(common:productName) {{link}}',
      ru: 'Р',
      en: '<b>$t(common:productName)</b> {{link}}',
    };
    await house.dataSource.query('update organisation set name = $2 where id = $1', [
      about.organisationId,
      name,
    ]);
    await aProposal(house, about);
    const [receipt] = to(await tell(house, IN_TIME), about.representative);
    expect(receipt?.text).toContain('<b>$t(common:productName)</b> {{link}}');
    expect(receipt?.html).toContain('&lt;b&gt;$t(common:productName)&lt;/b&gt;');
  });
});
