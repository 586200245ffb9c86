import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Loaders, VISITOR, type ActContext } from '#libs/platform';
import {
  aConsultation,
  aMeeting,
  aMeetingPlan,
  anOrganisation,
  aPerson,
  asked,
  BEFORE_SITTING,
  journalOf,
  openHouse,
  SITTING,
  type Consulted,
  type House,
} from '#test/builders/index';
import { AgendaItem } from './agenda-item.entity.js';
import { Attendance } from './attendance.entity.js';
import { EditMeeting, type MeetingEdit } from './edit-meeting.js';
import { Meeting } from './meeting.entity.js';
import { MeetingQueries } from './meeting.queries.js';
import { PlanMeeting, type NewMeeting } from './plan-meeting.js';
import { RecordAttendance } from './record-attendance.js';

describe('a plan of a meeting', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  const plan = (given: Partial<NewMeeting> = {}, actor = consulted.coordinator) =>
    house.get(PlanMeeting).execute(asked(actor, BEFORE_SITTING), aMeetingPlan(consulted, given));
  const edit = (id: string, changes: MeetingEdit, now = BEFORE_SITTING) =>
    house.get(EditMeeting).execute(asked(consulted.coordinator, now), id, changes);
  const kept = (id: string) => house.dataSource.getRepository(Meeting).findOneByOrFail({ id });
  const invited = async (meetingId: string) =>
    (await house.dataSource.getRepository(Attendance).findBy({ meetingId })).map(
      ({ organisationId }) => organisationId,
    );
  const agenda = (meetingId: string) =>
    house.dataSource
      .getRepository(AgendaItem)
      .find({ where: { meetingId }, order: { position: 'asc' } });

  it('keeps what was filled in, invites, and tells the journal', async () => {
    const outcome = await plan();
    const id = outcome.ok ? outcome.value.id : '';
    expect(await kept(id)).toMatchObject({
      state: 'planned',
      startsAt: SITTING,
      moderator: 'Chief of staff',
      conclusion: null,
    });
    expect(await agenda(id)).toMatchObject([
      { position: 1, minutes: 10 },
      { position: 2, minutes: null },
    ]);
    expect(await invited(id)).toEqual([consulted.organisationId]);
    expect(await journalOf(house, id)).toEqual(['meeting.planned']);
  });

  it.each<[string, Partial<NewMeeting>, string]>([
    ['a time that has passed', { startsAt: new Date('2026-03-01T00:00:00Z') }, 'date-in-past'],
    ['an end before the beginning', { endsAt: SITTING }, 'dates-out-of-order'],
    ['a title in two languages', { title: { kk: 'Кездесу', ru: 'Встреча', en: '' } }, 'text-empty'],
    ['a moderator without a name', { moderator: ' ' }, 'text-empty'],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, 'link-not-allowed'],
    ['a link that writes a letter', { link: 'mailto:a@b.example' }, 'link-not-allowed'],
    [
      'a point of no minutes',
      { agenda: [{ title: { kk: 'Ашылу', ru: 'Открытие', en: 'Opening' }, minutes: 0 }] },
      'number-not-valid',
    ],
    ['an organisation that does not exist', { organisationIds: [randomUUID()] }, 'not-found'],
    ['an organisation that cannot exist', { organisationIds: ['x'] }, 'not-found'],
    ['a consultation that does not exist', { consultationId: randomUUID() }, 'not-found'],
  ])('is refused with %s', async (_what, given, code) => {
    const before = await house.dataSource.getRepository(Meeting).count();
    expect(await plan(given)).toMatchObject({ ok: false, refusal: { code } });
    expect(await house.dataSource.getRepository(Meeting).count()).toBe(before);
  });

  it('is made by the coordinator of the agency', async () => {
    for (const actor of [
      consulted.representative,
      consulted.official,
      await aPerson(house, 'coordinator', await anOrganisation(house, 'agency')),
    ])
      expect(await plan({}, actor)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(
      await house.get(PlanMeeting).execute(asked(VISITOR), aMeetingPlan(consulted)),
    ).toMatchObject({ refusal: { code: 'not-signed-in' } });
  });

  describe('that is edited', () => {
    it('keeps what was not touched', async () => {
      const id = await aMeeting(house, consulted);
      const other = await anOrganisation(house);
      const startsAt = new Date(SITTING.getTime() + 1_800_000);
      await edit(id, { startsAt, venue: null, organisationIds: [other], agenda: [] });
      expect(await kept(id)).toMatchObject({
        startsAt,
        venue: null,
        link: 'https://meet.example/talqy',
      });
      expect(await invited(id)).toEqual([other]);
      expect(await agenda(id)).toEqual([]);
      expect(await journalOf(house, id)).toEqual(['meeting.planned', 'meeting.edited']);
    });

    it('keeps on the list who was there, and the hour at which it was held', async () => {
      const id = await aMeeting(house, consulted);
      const after = new Date(SITTING.getTime() + 600_000);
      await house
        .get(RecordAttendance)
        .execute(asked(consulted.coordinator, after), id, [
          { organisationId: consulted.organisationId, present: true, people: 2 },
        ]);
      await edit(id, { organisationIds: [], moderator: 'Deputy' }, after);
      expect(await invited(id)).toEqual([consulted.organisationId]);
      expect(await kept(id)).toMatchObject({ state: 'held', moderator: 'Deputy' });
      const later = { startsAt: new Date('2026-03-12T09:00:00Z'), endsAt: null };
      expect(await edit(id, later, after)).toMatchObject({ refusal: { code: 'wrong-state' } });
    });

    it('may not slip into the past', async () => {
      const id = await aMeeting(house, consulted);
      expect(await edit(id, { startsAt: new Date('2026-03-01T00:00:00Z') })).toMatchObject({
        refusal: { code: 'date-in-past' },
      });
    });
  });

  it('is public, and its link is for those invited', async () => {
    const id = await aMeeting(house, consulted);
    const linkFor = async (context: ActContext) =>
      (await house.get(MeetingQueries).byId(context, new Loaders(), id))?.link;
    expect(await linkFor(asked(VISITOR))).toBeNull();
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    expect(await linkFor(asked(stranger))).toBeNull();
    expect(await linkFor(asked(consulted.representative))).toBe('https://meet.example/talqy');
    expect(await linkFor(asked(consulted.official))).toBe('https://meet.example/talqy');
    const listed = await house
      .get(MeetingQueries)
      .ofConsultation(asked(VISITOR), new Loaders(), consulted.consultationId);
    expect(listed.map((meeting) => meeting.id)).toContain(id);
  });
});
