import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Loaders, VISITOR } from '#libs/platform';
import { DraftProposalFromIntervention } from '#libs/proposals';
import { Report } from '#libs/reports';
import {
  aConsultation,
  aMeeting,
  anOrganisation,
  aPerson,
  asked,
  BEFORE_SITTING,
  done,
  journalOf,
  openHouse,
  SITTING,
  type Consulted,
  type House,
} from '#test/builders/index';
import { Attendance } from './attendance.entity.js';
import { ConfirmMinutes } from './confirm-minutes.js';
import { EditIntervention } from './edit-intervention.js';
import { EditMeeting } from './edit-meeting.js';
import { Intervention } from './intervention.entity.js';
import { Meeting } from './meeting.entity.js';
import { mayDraftFrom, meetingActsOf } from './meeting.policy.js';
import { MeetingQueries } from './meeting.queries.js';
import { RecordAttendance, type AttendanceEntry } from './record-attendance.js';
import { RecordIntervention } from './record-intervention.js';
import { RemoveIntervention } from './remove-intervention.js';

const CONCLUSION = {
  kk: 'Баяндама жобасы жалпы қолдау тапты.',
  ru: 'Проект доклада в целом поддержан.',
  en: 'The draft has the general support of those present.',
};

describe('the minutes of a meeting', () => {
  let house: House;
  let consulted: Consulted;
  let meetingId: string;
  const during = new Date(SITTING.getTime() + 600_000);
  const dayBefore = new Date(SITTING.getTime() - 86_400_000);

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  beforeEach(async () => {
    meetingId = await aMeeting(house, consulted);
  });
  afterAll(() => house.close());

  const by = (now = during, actor = consulted.coordinator) => asked(actor, now);
  const attend = (entries: AttendanceEntry[], context = by()) =>
    house.get(RecordAttendance).execute(context, meetingId, entries);
  const say = (text: string, organisationId = consulted.organisationId, context = by()) =>
    house
      .get(RecordIntervention)
      .execute(context, { meetingId, organisationId, text, language: 'kk' });
  const confirm = (conclusion = CONCLUSION, context = by()) =>
    house.get(ConfirmMinutes).execute(context, meetingId, conclusion);
  const meeting = () => house.dataSource.getRepository(Meeting).findOneByOrFail({ id: meetingId });
  const attendance = () => house.dataSource.getRepository(Attendance).findBy({ meetingId });
  const said = () =>
    house.dataSource
      .getRepository(Intervention)
      .find({ where: { meetingId }, order: { position: 'asc' } });
  const here = (people = 2): AttendanceEntry => ({
    organisationId: consulted.organisationId,
    present: true,
    people,
    generalPosition: 'supports_with_proposals',
  });

  it('say who was there, and with that the meeting was held', async () => {
    const uninvited = await anOrganisation(house);
    await attend([here(3), { organisationId: uninvited, present: true, people: 1 }]);
    expect((await meeting()).state).toBe('held');
    expect(await attendance()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ people: 3, generalPosition: 'supports_with_proposals' }),
        expect.objectContaining({ organisationId: uninvited, people: 1, generalPosition: null }),
      ]),
    );
    await attend([{ organisationId: uninvited, present: false, people: 5 }]);
    expect(await attendance()).toContainEqual(
      expect.objectContaining({ organisationId: uninvited, present: false, people: 0 }),
    );
    expect(await journalOf(house, meetingId)).toEqual([
      'meeting.planned',
      'meeting.attendance-recorded',
      'meeting.attendance-recorded',
    ]);
  });

  it('are begun when the first register, before the hour itself', async () => {
    expect((await attend([here()], by(BEFORE_SITTING))).ok).toBe(true);
    expect((await meeting()).state).toBe('held');
  });

  it('say what each said, in order; who spoke was there', async () => {
    const other = await anOrganisation(house);
    await say('Өңірлік зерттеулерді қосу керек.');
    await say('Біз қолдаймыз.', other);
    expect(await said()).toMatchObject([
      { position: 1, organisationId: consulted.organisationId },
      { position: 2, organisationId: other, text: 'Біз қолдаймыз.' },
    ]);
    expect((await attendance()).map(({ present, people }) => [present, people])).toEqual([
      [true, 1],
      [true, 1],
    ]);
    expect((await meeting()).state).toBe('held');
  });

  it('can be corrected until they are confirmed', async () => {
    const { interventionId } = done(await say('Өңірлік зертеулер.'));
    const { interventionId: mistaken } = done(await say('Қате жазылды.'));
    const edit = { text: 'Өңірлік зерттеулер.', language: 'kk' as const };
    expect((await house.get(EditIntervention).execute(by(), interventionId, edit)).ok).toBe(true);
    expect(await house.get(EditIntervention).execute(by(), interventionId, edit)).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
    await house.get(RemoveIntervention).execute(by(), mistaken);
    expect((await said()).map(({ text }) => text)).toEqual(['Өңірлік зерттеулер.']);
    expect((await journalOf(house, meetingId)).slice(-2)).toEqual([
      'meeting.intervention-edited',
      'meeting.intervention-removed',
    ]);
  });

  it('keep what a proposal stands on', async () => {
    const { interventionId } = done(await say('Ұсыныс айтамын.'));
    const drafted = await house
      .get(DraftProposalFromIntervention)
      .execute(by(), interventionId, { kind: 'report' }, 'addition');
    expect(drafted.ok).toBe(true);
    expect(await house.get(RemoveIntervention).execute(by(), interventionId)).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
    expect(await said()).toHaveLength(1);
  });

  it('once confirmed are public and never change again', async () => {
    await attend([here()]);
    const { interventionId } = done(await say('Өңірлік зерттеулерді қосу керек.'));
    expect(await confirm()).toEqual({ ok: true, value: { id: meetingId } });
    expect(await meeting()).toMatchObject({ state: 'minutes_confirmed', conclusion: CONCLUSION });
    expect((await journalOf(house, meetingId)).at(-1)).toBe('meeting.minutes-confirmed');

    const edit = { text: 'Басқа сөз.', language: 'kk' as const };
    const attempts = await Promise.all([
      attend([here(9)]),
      say('Кеш айтылды.'),
      confirm(),
      house.get(EditMeeting).execute(by(), meetingId, { moderator: 'Someone else' }),
      house.get(EditIntervention).execute(by(), interventionId, edit),
      house.get(RemoveIntervention).execute(by(), interventionId),
    ]);
    for (const attempt of attempts)
      expect(attempt).toMatchObject({ ok: false, refusal: { code: 'wrong-state' } });
    const change = (sql: string) => house.dataSource.query(sql, [meetingId]);
    await expect(change(`update meeting set moderator = 'x' where id = $1`)).rejects.toThrow(
      'Confirmed minutes never change',
    );
    await expect(change('delete from intervention where meeting_id = $1')).rejects.toThrow(
      'Confirmed minutes never change',
    );
    await expect(change('update attendance set people = 7 where meeting_id = $1')).rejects.toThrow(
      'Confirmed minutes never change',
    );
    await expect(change('delete from agenda_item where meeting_id = $1')).rejects.toThrow(
      'Confirmed minutes never change',
    );
  });

  it('are seen by staff, in its own part by each organisation, and by all once confirmed', async () => {
    const other = await anOrganisation(house);
    await say('Бірінші ұйымның сөзі.');
    await say('Екінші ұйымның сөзі.', other);
    const seen = async (actor: Parameters<typeof asked>[0]) => {
      const queries = house.get(MeetingQueries);
      const interventions = await queries.interventions(asked(actor), new Loaders(), meetingId);
      const present = await queries.attendance(asked(actor), new Loaders(), meetingId);
      return [interventions.length, present.length];
    };
    expect(await seen(consulted.official)).toEqual([2, 2]);
    expect(await seen(consulted.representative)).toEqual([1, 1]);
    expect(await seen(VISITOR)).toEqual([0, 0]);
    await confirm();
    expect(await seen(VISITOR)).toEqual([2, 2]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['attendance before the day', () => attend([here()], by(dayBefore)), 'wrong-state'],
    ['a word before the day', () => say('Ерте.', undefined, by(dayBefore)), 'wrong-state'],
    ['a conclusion of a meeting not held', () => confirm(), 'wrong-state'],
    ['nobody at all', () => attend([]), 'nothing-changed'],
    ['present with no people', () => attend([here(0)]), 'number-not-valid'],
    ['half a person', () => attend([here(1.5)]), 'number-not-valid'],
    ['more people than a hall holds', () => attend([here(100_000)]), 'number-not-valid'],
    ['an unknown organisation', () => say('Кім?', randomUUID()), 'not-found'],
    ['a word of nothing', () => say('  '), 'text-empty'],
    ['half a character', () => say('ab\uD800'), 'text-not-valid'],
    [
      'a representative writing them',
      () => say('Біз.', undefined, by(during, consulted.representative)),
      'not-permitted',
    ],
  ])('take no %s', async (_what, attempt, code) => {
    const before = [await meeting(), await attendance(), await said()];
    expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
    expect([await meeting(), await attendance(), await said()]).toEqual(before);
  });

  it('need a conclusion in every language', async () => {
    await attend([here()]);
    expect(await confirm({ ...CONCLUSION, en: '' })).toMatchObject({
      refusal: { code: 'text-empty', field: 'conclusion.en' },
    });
    expect((await meeting()).state).toBe('held');
  });

  it('offer the coordinator what can be done next, and a representative to take up what was said', async () => {
    const { agencyId, coordinator, representative } = consulted;
    const report = { agencyId, state: 'consulting' as const };
    const acts = (actor: typeof coordinator, state: Meeting['state'], now = during) =>
      meetingActsOf(actor, report, { state, startsAt: SITTING }, now);
    expect(acts(coordinator, 'planned', dayBefore)).toEqual(['edit_meeting']);
    expect(acts(coordinator, 'planned')).toEqual([
      'edit_meeting',
      'record_attendance',
      'record_intervention',
    ]);
    expect(acts(coordinator, 'held')).toContain('confirm_minutes');
    expect(acts(coordinator, 'minutes_confirmed')).toEqual(['draft_proposal_from_intervention']);
    expect(acts(representative, 'held')).toEqual([]);
    const stranger = await aPerson(house, 'coordinator', await anOrganisation(house, 'agency'));
    expect(acts(stranger, 'held')).toEqual([]);
    const mayDraft = (actor: typeof coordinator, state: Meeting['state'], organisationId: string) =>
      mayDraftFrom(actor, report, { state, startsAt: SITTING }, organisationId);
    const own = consulted.organisationId;
    expect(mayDraft(representative, 'planned', own)).toBe(false);
    expect(mayDraft(representative, 'held', own)).toBe(true);
    expect(mayDraft(representative, 'held', agencyId)).toBe(false);
    expect(mayDraft(coordinator, 'minutes_confirmed', own)).toBe(true);
    expect(mayDraft(stranger, 'held', own)).toBe(false);
  });

  it('are closed when the report goes to be signed', async () => {
    const signed = await aConsultation(house);
    const id = await aMeeting(house, signed);
    await house.dataSource.getRepository(Report).update(signed.reportId, { state: 'approving' });
    const { organisationId, coordinator } = signed;
    expect(
      await house
        .get(RecordAttendance)
        .execute(asked(coordinator, during), id, [{ ...here(), organisationId }]),
    ).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
