import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import {
  StoredFile,
  systemContext,
  VISITOR,
  Work,
  type ActContext,
  type JobHandler,
} from '#libs/platform';
import { Report } from '#libs/reports';
import {
  aBlock,
  aCutRevision,
  anApprovedReport,
  approve,
  aReportToApprove,
  aScheduledRelease,
  asked,
  aSubmittedProposal,
  done,
  journalOf,
  openHouse,
  writeWorkingCopy,
  type House,
  type ReportToApprove,
} from '#test/builders/index';
import { Artefact } from './artefact.entity.js';
import { CancelRelease } from './cancel-release.js';
import { NoticeDueReleases } from './notice-due-releases.js';
import { OpenCorrection } from './open-correction.js';
import { PrepareRelease } from './prepare-release.js';
import { PublishErratum } from './publish-erratum.js';
import { PublishRelease } from './publish-release.js';
import { Release } from './release.entity.js';
import { RescheduleRelease } from './reschedule-release.js';
import { ScheduleRelease } from './schedule-release.js';
import { WithdrawReport } from './withdraw-report.js';

const NOON = new Date('2026-11-23T07:00:00Z');
const TEN = new Date('2026-11-24T05:00:00Z');
const later = (minutes: number): Date => new Date(TEN.getTime() + minutes * 60_000);

describe('a release', () => {
  let house: House;
  let given: ReportToApprove;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    given = await anApprovedReport(house, NOON);
  });

  const releaseOf = (id: string) => house.dataSource.getRepository(Release).findOneByOrFail({ id });
  const artefactsOf = (releaseId: string) =>
    house.dataSource.getRepository(Artefact).find({ where: { releaseId }, order: { path: 'ASC' } });
  const stateOf = async () =>
    (await house.dataSource.getRepository(Report).findOneByOrFail({ id: given.reportId })).state;
  const handled = (job: Type<JobHandler>, subjectId: string, now: Date) =>
    house.dataSource.transaction((manager) =>
      house.get(job).handle(new Work(systemContext(now), manager), { subjectId } as never),
    );
  const strike = async (id: string, now: Date): Promise<boolean> => {
    const clock = house.get(NoticeDueReleases);
    const due = await clock.find(new Work(systemContext(now), house.dataSource.manager), 50);
    if (due.includes(id))
      await house.dataSource.transaction((manager) =>
        clock.happen(new Work(systemContext(now), manager), id),
      );
    return due.includes(id);
  };
  const publish = async (id: string, now: Date): Promise<void> => {
    expect(await strike(id, now)).toBe(true);
    await handled(PublishRelease, id, now);
  };
  const schedule = (publishAt = TEN, context?: ActContext) =>
    house
      .get(ScheduleRelease)
      .execute(context ?? asked(given.press, NOON), { reportId: given.reportId, publishAt });
  const code = (refusal: string) => ({ ok: false, refusal: { code: refusal } });

  it('is prepared whole before its minute, shows nothing, and goes out once', async () => {
    await aSubmittedProposal(house, given, 1, 'noted');
    const id = await aScheduledRelease(house, given, TEN);
    await handled(PrepareRelease, id, NOON);
    const artefacts = await artefactsOf(id);
    expect(artefacts.map(({ path }) => path)).toEqual([
      'data.json',
      'en/page.html',
      'en/print.pdf',
      'kk/page.html',
      'kk/print.pdf',
      'proposals.csv',
      'ru/page.html',
      'ru/print.pdf',
    ]);
    expect(await releaseOf(id)).toMatchObject({ state: 'scheduled', publishedAt: null });
    expect(await stateOf()).toBe('approved');
    expect(await strike(id, later(-1))).toBe(false);

    expect(await strike(id, TEN)).toBe(true);
    expect(await releaseOf(id)).toMatchObject({ state: 'publishing' });
    expect(await strike(id, TEN)).toBe(false);
    await Promise.all([handled(PublishRelease, id, TEN), handled(PublishRelease, id, TEN)]);
    await handled(PublishRelease, id, later(9));
    expect(await releaseOf(id)).toMatchObject({ state: 'published', publishedAt: TEN });
    expect(await stateOf()).toBe('published');
    expect(await artefactsOf(id)).toEqual(artefacts);
    expect(await journalOf(house, id)).toEqual([
      'release.scheduled',
      'release.prepared',
      'release.due',
      'release.published',
    ]);
  });

  it('has data whose SHA-256 is the hash that was signed', async () => {
    const id = await aScheduledRelease(house, given, TEN);
    await handled(PrepareRelease, id, NOON);
    const [data] = await artefactsOf(id);
    const file = await house.dataSource.getRepository(StoredFile).findOneOrFail({
      where: { sha256: data!.sha256 },
      select: { bytes: true, sha256: true },
    });
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(given.revision.hash);
    expect(data!.sha256).toBe(given.revision.hash);
  });

  it('is made of the same bytes however often it is made', async () => {
    const id = await aScheduledRelease(house, given, TEN);
    await handled(PrepareRelease, id, NOON);
    const first = (await artefactsOf(id)).map(({ path, sha256 }) => [path, sha256]);
    await handled(PrepareRelease, id, later(-3));
    expect((await artefactsOf(id)).map(({ path, sha256 }) => [path, sha256])).toEqual(first);
  });

  it('that is cut off in the middle has not happened, and happens when tried again', async () => {
    const id = await aScheduledRelease(house, given, TEN);
    expect(await strike(id, TEN)).toBe(true);
    await expect(
      house.dataSource.transaction(async (manager) => {
        const work = new Work(systemContext(TEN), manager);
        await house.get(PublishRelease).handle(work, { subjectId: id } as never);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await releaseOf(id)).toMatchObject({ state: 'publishing', publishedAt: null });
    expect(await artefactsOf(id)).toEqual([]);
    expect(await stateOf()).toBe('approved');
    await handled(PublishRelease, id, later(2));
    expect(await stateOf()).toBe('published');
    expect(await artefactsOf(id)).toHaveLength(8);
    expect(await journalOf(house, id)).toEqual([
      'release.scheduled',
      'release.due',
      'release.published',
    ]);
  });

  it.each([
    ['a visitor', () => schedule(TEN, asked(VISITOR, NOON)), 'not-signed-in'],
    ['the coordinator', () => schedule(TEN, asked(given.coordinator, NOON)), 'not-permitted'],
    ['a minute that has passed', () => schedule(new Date('2026-11-23T06:59:00Z')), 'date-in-past'],
    ['half a minute', () => schedule(new Date('2026-11-24T05:00:30Z')), 'date-not-valid'],
  ])('is refused to %s', async (_, attempt, refusal) => {
    expect(await attempt()).toMatchObject(code(refusal));
    expect(
      await house.dataSource.getRepository(Release).countBy({ reportId: given.reportId }),
    ).toBe(0);
  });

  it('is set for approved words only, and one at a time', async () => {
    const waiting = await aReportToApprove(house);
    expect(
      await house
        .get(ScheduleRelease)
        .execute(asked(waiting.press, NOON), { reportId: waiting.reportId, publishAt: TEN }),
    ).toMatchObject(code('wrong-state'));
    const outcomes = await Promise.all([schedule(), schedule(later(1)), schedule(later(2))]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await schedule()).toMatchObject(code('release-already-set'));
  });

  it('is moved to another minute, made anew for it, and not moved once it struck', async () => {
    const id = await aScheduledRelease(house, given, TEN);
    await handled(PrepareRelease, id, NOON);
    const reschedule = (publishAt: Date, reason = 'The minister speaks later') =>
      house.get(RescheduleRelease).execute(asked(given.press, NOON), { id, publishAt, reason });
    expect(await reschedule(later(60), ' ')).toMatchObject(code('reason-missing'));
    expect(await reschedule(new Date('2026-11-20T05:00:00Z'))).toMatchObject(code('date-in-past'));
    expect(await reschedule(later(60))).toMatchObject({ ok: true });
    expect(await artefactsOf(id)).toEqual([]);
    expect(await strike(id, later(59))).toBe(false);
    expect(await strike(id, later(60))).toBe(true);
    expect(await reschedule(later(120))).toMatchObject(code('wrong-state'));
  });

  it('is cancelled with a reason before its minute and does not go out', async () => {
    const id = await aScheduledRelease(house, given, TEN);
    const cancel = (actor: ActContext['actor'], reason: string) =>
      house.get(CancelRelease).execute(asked(actor, NOON), id, reason);
    expect(await cancel(given.coordinator, 'A figure is wrong')).toMatchObject(
      code('not-permitted'),
    );
    expect(await cancel(given.press, 'A figure is wrong')).toMatchObject({ ok: true });
    expect(await strike(id, TEN)).toBe(false);
    await expect(handled(PublishRelease, id, TEN)).rejects.toThrow('wrong-state');
    expect(await stateOf()).toBe('approved');
    expect(await schedule(later(5))).toMatchObject({ ok: true });
  });

  describe('that is out', () => {
    let first: string;
    beforeEach(async () => {
      first = await aScheduledRelease(house, given, TEN);
      await publish(first, TEN);
    });
    const erratum = (rest = {}, actor = given.press) =>
      house.get(PublishErratum).execute(asked(actor, later(10)), {
        reportId: given.reportId,
        revisionId: given.revision.id,
        reason: 'The print version lacked a table',
        publishAt: later(30),
        ...rest,
      });

    it('is replaced by an erratum of the same words, at its minute', async () => {
      expect(await schedule(later(60))).toMatchObject(code('wrong-state'));
      expect(await erratum({ reason: '' })).toMatchObject(code('reason-missing'));
      expect(await erratum({ revisionId: given.circulated.id })).toMatchObject(
        code('hash-differs'),
      );
      expect(await erratum({}, given.coordinator)).toMatchObject(code('not-permitted'));
      const { id } = done(await erratum());
      expect(await releaseOf(first)).toMatchObject({ state: 'published' });
      await publish(id, later(30));
      expect(await releaseOf(first)).toMatchObject({ state: 'superseded', endedAt: later(30) });
      expect(await releaseOf(id)).toMatchObject({ state: 'published', number: 2, kind: 'erratum' });
      expect(await stateOf()).toBe('published');
    });

    it('stays out while its words are corrected by the whole way of approval', async () => {
      const context = asked(given.coordinator, later(10));
      const correct = house.get(OpenCorrection);
      expect(
        await correct.execute(asked(given.press), given.reportId, 'A figure in chapter 1'),
      ).toMatchObject(code('not-permitted'));
      done(await correct.execute(context, given.reportId, 'A figure in chapter 1 is wrong'));
      expect(await stateOf()).toBe('revising');
      expect(await erratum()).toMatchObject(code('wrong-state'));

      const after = [aBlock('b1', 'Corrected words')];
      const revision = await aCutRevision(house, given.reportId, 3, after);
      await writeWorkingCopy(house, given.reportId, after);
      await approve(house, { ...given, revision }, later(12));
      expect(await schedule(later(60))).toMatchObject(code('already-published'));
      expect(await erratum()).toMatchObject(code('hash-differs'));
      const { id } = done(await erratum({ revisionId: revision.id }));
      expect(await releaseOf(first)).toMatchObject({ state: 'published' });
      await publish(id, later(30));
      expect(await releaseOf(first)).toMatchObject({ state: 'superseded' });
      expect(await releaseOf(id)).toMatchObject({ state: 'published', hash: revision.hash });
      expect(await stateOf()).toBe('published');
    });

    it('is withdrawn with a reason, and an erratum that was set goes with it', async () => {
      const { id } = done(await erratum());
      const withdraw = (reason: string) =>
        house.get(WithdrawReport).execute(asked(given.press, later(12)), given.reportId, reason);
      expect(await withdraw('')).toMatchObject(code('reason-missing'));
      expect(await withdraw('The source was not authentic')).toMatchObject({ ok: true });
      expect(await releaseOf(first)).toMatchObject({
        state: 'withdrawn',
        endReason: 'The source was not authentic',
      });
      expect(await releaseOf(id)).toMatchObject({ state: 'cancelled' });
      expect(await stateOf()).toBe('withdrawn');
      expect(await journalOf(house, given.reportId)).toEqual(['report.withdrawn']);
      expect(await erratum()).toMatchObject(code('wrong-state'));
    });
  });
});
