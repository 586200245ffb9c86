import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { Loaders, systemContext, VISITOR, Work, type Actor, type Due } from '#libs/platform';
import {
  anOffice,
  anOrganisation,
  aPerson,
  aPublishedReport,
  aRecommendation,
  aReportToApprove,
  asked,
  aSubmittedProposal,
  done,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { AddRecommendation, type NewRecommendation } from './add-recommendation.js';
import { AssessRecommendation } from './assess-recommendation.js';
import { CancelRecommendation } from './cancel-recommendation.js';
import { ChangeDueDate } from './change-due-date.js';
import { EditRecommendation } from './edit-recommendation.js';
import { RemindOfRecommendations, TellOverdue } from './in-time.js';
import { PromisesQueries } from './promises.queries.js';
import { RecommendationCause } from './recommendation-cause.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationQueries } from './recommendation.queries.js';
import { ReportProgress } from './report-progress.js';

const OUT = new Date('2026-11-23T05:00:00Z');
const at = (time: string): Date => new Date(`2026-${time}Z`);
const reason = { kk: 'Құжаттар қаралды', ru: 'Документы изучены', en: 'The papers were seen' };

describe('recommendations', () => {
  let house: House;
  let report: Awaited<ReturnType<typeof aPublishedReport>>;
  let promise: Awaited<ReturnType<typeof aRecommendation>>;

  beforeAll(async () => {
    house = await openHouse();
    report = await aPublishedReport(house, OUT);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    promise = await aRecommendation(house, report, OUT);
  });

  const rowOf = (id: string) =>
    house.dataSource.getRepository(Recommendation).findOneByOrFail({ id });
  const code = (refusal: string) => ({ ok: false, refusal: { code: refusal } });
  const progress = (percent: number, actor: Actor = promise.owner, now = OUT) =>
    house
      .get(ReportProgress)
      .execute(asked(actor, now), { id: promise.id, percent, note: 'The tender is over' });
  const assess = (assessment: 'fulfilled' | 'not_fulfilled', actor: Actor = report.coordinator) =>
    house
      .get(AssessRecommendation)
      .execute(asked(actor, OUT), { id: promise.id, assessment, reason });

  it('are numbered within their report and come from its proposals', async () => {
    const proposalId = await aSubmittedProposal(house, report, 1, 'accepted');
    const first = await rowOf(promise.id);
    const { id } = await aRecommendation(house, report, OUT, {
      proposalIds: [proposalId, proposalId],
      sourceBlockId: 'b2',
      indicator: reason,
    });
    expect(await rowOf(id)).toMatchObject({ number: first.number + 1, percent: 0, doneAt: null });
    expect(
      await house.dataSource.getRepository(RecommendationCause).findBy({ recommendationId: id }),
    ).toMatchObject([{ proposalId }]);
    expect(await journalOf(house, id)).toEqual(['recommendation.added']);
  });

  it('keep distinct numbers when added at once', async () => {
    const added = await Promise.all([1, 2, 3, 4].map(() => aRecommendation(house, report, OUT)));
    const rows = await Promise.all(added.map(({ id }) => rowOf(id)));
    expect(new Set(rows.map(({ number }) => number)).size).toBe(4);
  });

  const elsewhere = async () => {
    const other = await aReportToApprove(house);
    return aSubmittedProposal(house, other, 1);
  };
  it.each<[string, string, () => Promise<Partial<NewRecommendation>> | Partial<NewRecommendation>]>(
    [
      ['date-in-past', 'a day that has passed', () => ({ dueOn: '2026-11-22' })],
      ['date-not-valid', 'a day that does not exist', () => ({ dueOn: '2027-02-30' })],
      ['text-empty', 'words missing in a language', () => ({ text: { ...reason, en: '' } })],
      ['text-empty', 'half an indicator', () => ({ indicator: { ...reason, ru: ' ' } })],
      ['section-not-found', 'a block of another text', () => ({ sourceBlockId: 'elsewhere' })],
      [
        'not-found',
        'an owner that does not exist',
        () => ({ ownerOrganisationId: report.reportId }),
      ],
      [
        'not-found',
        'an office of another organisation',
        async () => ({ officeId: await anOffice(house, await anOrganisation(house), 'office') }),
      ],
      [
        'not-found',
        'a proposal to another report',
        async () => ({ proposalIds: [await elsewhere()] }),
      ],
    ],
  )('are refused (%s) with %s', async (refusal, _, given) => {
    const before = await house.dataSource.getRepository(Recommendation).count();
    expect(
      await house.get(AddRecommendation).execute(asked(report.coordinator, OUT), {
        reportId: report.reportId,
        text: reason,
        ownerOrganisationId: promise.ownerId,
        dueOn: '2026-12-20',
        ...(await given()),
      }),
    ).toMatchObject(code(refusal));
    expect(await house.dataSource.getRepository(Recommendation).count()).toBe(before);
  });

  it('are added by the coordinator only, and not before the consultation ended', async () => {
    const add = (actor: Actor, reportId = report.reportId) =>
      house.get(AddRecommendation).execute(asked(actor, OUT), {
        reportId,
        text: reason,
        ownerOrganisationId: promise.ownerId,
        dueOn: '2026-12-20',
      });
    const early = await aReportToApprove(house, { state: 'consulting' });
    expect(await add(VISITOR)).toMatchObject(code('not-signed-in'));
    expect(await add(report.press)).toMatchObject(code('not-permitted'));
    expect(await add(early.coordinator, early.reportId)).toMatchObject(code('wrong-state'));
  });

  it('are reported on by their owner and the agency, done at a hundred', async () => {
    const official = await aPerson(house, 'answering_official', report.agencyId);
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    expect(await progress(40)).toMatchObject({ ok: true });
    expect(await progress(60, official)).toMatchObject({ ok: true });
    expect(await progress(70, stranger)).toMatchObject(code('not-permitted'));
    expect(await progress(101)).toMatchObject(code('progress-not-valid'));
    expect(await rowOf(promise.id)).toMatchObject({ percent: 60, doneAt: null });
    expect(await progress(100)).toMatchObject({ ok: true });
    expect(await rowOf(promise.id)).toMatchObject({ percent: 100, doneAt: OUT });
    expect(await progress(100, promise.owner, at('12-01T05:00:00'))).toMatchObject({ ok: true });
    expect(await rowOf(promise.id)).toMatchObject({ doneAt: OUT });
    expect(await journalOf(house, promise.id)).toEqual([
      'recommendation.added',
      'recommendation.progress-reported',
      'recommendation.progress-reported',
      'recommendation.progress-reported',
      'recommendation.done',
      'recommendation.progress-reported',
    ]);
    const history = await house.get(RecommendationQueries).progress(new Loaders(), promise.id);
    expect(history.map(({ percent }) => percent)).toEqual([100, 100, 60, 40]);
  });

  it('are assessed once they are done; what was not fulfilled is open again', async () => {
    expect(await assess('fulfilled')).toMatchObject(code('wrong-state'));
    await progress(100);
    expect(await assess('fulfilled', promise.owner)).toMatchObject(code('not-permitted'));
    expect(await assess('fulfilled')).toMatchObject({ ok: true });
    expect(await rowOf(promise.id)).toMatchObject({ assessment: 'fulfilled', doneAt: OUT });
    expect(await assess('not_fulfilled')).toMatchObject({ ok: true });
    expect(await rowOf(promise.id)).toMatchObject({ assessment: 'not_fulfilled', doneAt: null });
    await progress(80);
    expect(await rowOf(promise.id)).toMatchObject({ assessment: null, percent: 80 });
  });

  it('get another day with a reason, other terms, and an end', async () => {
    const change = (dueOn: string, given = 'The budget came late') =>
      house
        .get(ChangeDueDate)
        .execute(asked(report.coordinator, OUT), { id: promise.id, dueOn, reason: given });
    expect(await change('2027-01-15', '')).toMatchObject(code('reason-missing'));
    expect(await change('2026-12-20')).toMatchObject(code('nothing-changed'));
    expect(await change('2026-10-20')).toMatchObject(code('date-in-past'));
    expect(await change('2027-01-15')).toMatchObject({ ok: true });
    const ownerOrganisationId = await anOrganisation(house);
    done(
      await house
        .get(EditRecommendation)
        .execute(asked(report.coordinator, OUT), promise.id, { ownerOrganisationId }),
    );
    expect(await rowOf(promise.id)).toMatchObject({
      dueOn: '2027-01-15',
      ownerId: ownerOrganisationId,
    });
    expect(await progress(10)).toMatchObject(code('not-permitted'));
    const cancel = (given: string) =>
      house.get(CancelRecommendation).execute(asked(report.coordinator, OUT), promise.id, given);
    expect(await cancel(' ')).toMatchObject(code('reason-missing'));
    expect(await cancel('The law was repealed')).toMatchObject({ ok: true });
    expect(await cancel('The law was repealed')).toMatchObject(code('wrong-state'));
    expect(await progress(10, report.coordinator)).toMatchObject(code('wrong-state'));
  });

  it('are reminded of a week before, on the day and every week after, and called overdue once', async () => {
    const struck = async (clock: Type<Due>, time: string): Promise<boolean> => {
      const due = house.get(clock);
      const work = new Work(systemContext(at(time)), house.dataSource.manager);
      const found = (await due.find(work, 500)).includes(promise.id);
      if (found)
        await house.dataSource.transaction((manager) =>
          due.happen(new Work(work.context, manager), promise.id),
        );
      return found;
    };
    // Due on 20 December; the hours are UTC, nine o'clock is 04:00.
    const reminded = (time: string) => struck(RemindOfRecommendations, time);
    expect(await reminded('12-13T03:00:00')).toBe(false);
    expect(await reminded('12-13T04:00:00')).toBe(true);
    expect(await reminded('12-13T09:00:00')).toBe(false);
    expect(await reminded('12-20T09:00:00')).toBe(true);
    expect(await struck(TellOverdue, '12-20T09:00:00')).toBe(false);
    expect(await struck(TellOverdue, '12-21T09:00:00')).toBe(true);
    expect(await struck(TellOverdue, '12-22T09:00:00')).toBe(false);
    expect(await reminded('12-26T09:00:00')).toBe(false);
    expect(await reminded('12-27T09:00:00')).toBe(true);
    await progress(100, promise.owner, at('12-28T05:00:00'));
    expect(await reminded('12-31T09:00:00')).toBe(false);
  });

  it('are seen by the public with the published report only, and found by their standing', async () => {
    const queries = house.get(RecommendationQueries);
    const hidden = await aReportToApprove(house);
    const secret = await aRecommendation(house, hidden, OUT);
    const seenBy = (actor: Actor, id: string) =>
      queries.byId(asked(actor, OUT), new Loaders(), id).then((row) => row !== null);
    expect(await seenBy(VISITOR, promise.id)).toBe(true);
    expect(await seenBy(VISITOR, secret.id)).toBe(false);
    expect(await seenBy(secret.owner, secret.id)).toBe(true);
    expect(await seenBy(hidden.coordinator, secret.id)).toBe(true);

    await progress(100, promise.owner, at('12-28T05:00:00'));
    const late = await queries.list(
      asked(VISITOR, at('12-29T05:00:00')),
      { status: 'done_late', reportId: report.reportId },
      {},
    );
    expect(late.edges.map(({ node }) => node.id)).toContain(promise.id);
    const mine = await queries.list(asked(promise.owner, OUT), { mine: true }, { first: 1 });
    expect(mine).toMatchObject({ totalCount: 1, edges: [{ node: { id: promise.id } }] });
  });

  it('are counted by standing and by the month of their day', async () => {
    const tally = await house.get(PromisesQueries).tally(at('12-25T05:00:00'));
    const [december] = tally.byMonth;
    expect(december?.month).toBe('2026-12');
    const { kept, inProgress, overdue, notStarted, byMonth } = tally;
    const all = byMonth.reduce((sum, { due }) => sum + due, 0);
    expect(kept + inProgress + overdue + notStarted).toBe(all);
    expect(byMonth.reduce((sum, month) => sum + month.kept, 0)).toBe(kept);
  });
});
