import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VISITOR, Work, systemContext, type ActContext } from '#libs/platform';
import { Report } from '#libs/reports';
import {
  aBlock,
  anOrganisation,
  aPerson,
  aReportToApprove,
  asked,
  aSubmittedProposal,
  journalOf,
  openHouse,
  writeWorkingCopy,
  type House,
  type ReportToApprove,
} from '#test/builders/index';
import { CallApprover } from './call-approver.js';
import { RemindApprovers } from './remind-approvers.js';
import { ReturnReport } from './return-report.js';
import { RouteStep } from './route-step.entity.js';
import { Route } from './route.entity.js';
import { SignOff } from './sign-off.js';
import { StartRoute } from './start-route.js';
import { WithdrawRoute } from './withdraw-route.js';

describe('the approval route', () => {
  let house: House;
  let given: ReportToApprove;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    given = await aReportToApprove(house);
  });

  const MONDAY = new Date('2026-11-23T05:00:00Z');
  const steps = () => given.approvers.map(({ officeId }) => ({ officeId }));
  const start = (context?: ActContext, rest = {}) =>
    house.get(StartRoute).execute(context ?? asked(given.coordinator, MONDAY), {
      reportId: given.reportId,
      revisionId: given.revision.id,
      steps: steps(),
      ...rest,
    });
  const running = async (): Promise<string> => {
    const outcome = await start();
    return outcome.ok ? outcome.value.routeId : JSON.stringify(outcome.refusal);
  };
  const call = (routeId: string, now = MONDAY) =>
    house.dataSource.transaction((manager) =>
      house
        .get(CallApprover)
        .handle(new Work(systemContext(now), manager), { subjectId: routeId } as never),
    );
  const stepsOf = (routeId: string) =>
    house.dataSource.getRepository(RouteStep).find({
      where: { routeId },
      order: { position: 'ASC' },
    });
  const stateOf = async () =>
    (await house.dataSource.getRepository(Report).findOneByOrFail({ id: given.reportId })).state;
  const routeOf = (id: string) => house.dataSource.getRepository(Route).findOneByOrFail({ id });
  const sign = async (routeId: string, turn: number, hash = given.revision.hash) =>
    house.get(SignOff).execute(asked(given.approvers[turn]!.actor, MONDAY), {
      stepId: (await stepsOf(routeId))[turn]!.id,
      hash,
    });

  it('starts on the latest revision and tells the journal', async () => {
    const id = await running();
    expect(await stateOf()).toBe('approving');
    expect(await routeOf(id)).toMatchObject({ state: 'running', hash: given.revision.hash });
    expect(await journalOf(house, id)).toEqual(['route.started']);
  });

  it('calls one office after the other, each once, and approves with the last signature', async () => {
    const id = await running();
    for (const turn of [0, 1, 2]) {
      await call(id);
      await call(id);
      const called = (await stepsOf(id)).filter(({ calledAt }) => calledAt !== null);
      expect(called).toHaveLength(turn + 1);
      expect(called[turn]).toMatchObject({ dueOn: '2026-11-26' });
      expect(await journalOf(house, called[turn]!.id)).toEqual(['step.called']);
      expect(await stateOf()).toBe('approving');
      expect(await sign(id, turn)).toMatchObject({ ok: true });
    }
    await call(id);
    expect(await stateOf()).toBe('approved');
    expect(await routeOf(id)).toMatchObject({ state: 'completed' });
    expect(await journalOf(house, id)).toEqual([
      'route.started',
      'route.signed-off',
      'route.signed-off',
      'route.signed-off',
      'route.completed',
    ]);
  });

  it('is signed by one of two holders of the office, once', async () => {
    const id = await running();
    const [{ officeId }, second] = [given.approvers[0]!, (await stepsOf(id))[0]!];
    const deputy = await aPerson(house, 'approver', given.agencyId, officeId);
    const signature = { stepId: second.id, hash: given.revision.hash };
    const outcomes = await Promise.all(
      [given.approvers[0]!.actor, deputy].map((actor) =>
        house.get(SignOff).execute(asked(actor, MONDAY), signature),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'already-signed' } });
  });

  it('refuses a signature on another hash, out of turn, by a stranger, or after the end', async () => {
    const id = await running();
    const stepId = (await stepsOf(id))[0]!.id;
    const hash = given.revision.hash;
    const official = await aPerson(house, 'answering_official', given.agencyId);
    const code = (refusal: string) => ({ ok: false, refusal: { code: refusal } });
    expect(await sign(id, 0, given.circulated.hash)).toMatchObject(code('hash-differs'));
    expect(await sign(id, 1)).toMatchObject(code('not-your-step'));
    for (const [actor, refusal] of [
      [VISITOR, 'not-signed-in'],
      [official, 'not-permitted'],
      [given.coordinator, 'not-permitted'],
    ] as const)
      expect(await house.get(SignOff).execute(asked(actor), { stepId, hash })).toMatchObject(
        code(refusal),
      );
    expect(
      await house.get(SignOff).execute(asked(given.approvers[0]!.actor), { stepId: 'x', hash }),
    ).toMatchObject(code('not-found'));
    await house.get(WithdrawRoute).execute(asked(given.coordinator), id, 'A figure is wrong');
    expect(await sign(id, 0)).toMatchObject(code('route-not-running'));
    expect(await journalOf(house, id)).toEqual(['route.started', 'route.withdrawn']);
  });

  it('goes back to revising with remarks, by the office whose turn it is', async () => {
    const id = await running();
    await sign(id, 0);
    const stepId = (await stepsOf(id))[1]!.id;
    const returning = (turn: number, remarks: string) =>
      house.get(ReturnReport).execute(asked(given.approvers[turn]!.actor, MONDAY), stepId, remarks);
    expect(await returning(1, ' ')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(await returning(2, 'Chapter 3 lacks its source')).toMatchObject({
      refusal: { code: 'not-your-step' },
    });
    expect(await returning(0, 'Chapter 3 lacks its source')).toMatchObject({
      refusal: { code: 'already-signed' },
    });
    expect(await stateOf()).toBe('approving');
    expect(await returning(1, 'Chapter 3 lacks its source')).toMatchObject({ ok: true });
    expect(await stateOf()).toBe('revising');
    expect(await routeOf(id)).toMatchObject({ state: 'returned' });
    expect(await journalOf(house, id)).toEqual([
      'route.started',
      'route.signed-off',
      'route.returned',
    ]);
  });

  it('is withdrawn by the coordinator only, with a reason', async () => {
    const id = await running();
    const withdraw = (actor: ActContext['actor'], reason: string) =>
      house.get(WithdrawRoute).execute(asked(actor, MONDAY), id, reason);
    expect(await withdraw(given.press, 'A figure is wrong')).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await withdraw(given.coordinator, '')).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect(await withdraw(given.coordinator, 'A figure is wrong')).toMatchObject({ ok: true });
    expect(await stateOf()).toBe('revising');
    expect(await start()).toMatchObject({ ok: true });
  });

  it('does not start while proposals wait, and names them', async () => {
    const unanswered = await aSubmittedProposal(house, given, 1);
    await aSubmittedProposal(house, given, 2, 'noted');
    const unincorporated = await aSubmittedProposal(house, given, 3, 'accepted');
    expect(await start()).toMatchObject({
      refusal: {
        code: 'proposals-unanswered',
        places: [{ kind: 'proposal', id: unanswered, label: '№ 1' }],
      },
    });
    await house.dataSource.query(`update proposal set state = 'withdrawn' where id = $1`, [
      unanswered,
    ]);
    expect(await start()).toMatchObject({
      refusal: { code: 'proposals-unincorporated', places: [{ id: unincorporated }] },
    });
    const incorporate = (blockId: string) =>
      house.dataSource.query(
        `insert into incorporation (id, proposal_id, report_id, block_ids, linked_at, linked_by_name)
         values (gen_random_uuid(), $1, $2, array[$3], now(), 'official')`,
        [unincorporated, given.reportId, blockId],
      );
    await incorporate('b1');
    expect(await start()).toMatchObject({ refusal: { code: 'proposals-not-in-revision' } });
    await incorporate('b2');
    expect(await start()).toMatchObject({ ok: true });
  });

  it('does not start on words that are not cut, on an older revision, or without a language', async () => {
    expect(await start(undefined, { revisionId: given.circulated.id })).toMatchObject({
      refusal: { code: 'hash-differs', field: 'revisionId' },
    });
    await writeWorkingCopy(house, given.reportId, [aBlock('b1', 'Something else')]);
    expect(await start()).toMatchObject({ refusal: { code: 'uncut-changes' } });
    const { en: _, ...twoLanguages } = aBlock('b1', 'Words').content;
    given = await aReportToApprove(house, {
      before: [aBlock('b1', 'Words')],
      after: [{ ...aBlock('b1', 'Words'), content: twoLanguages }],
    });
    expect(await start()).toMatchObject({ refusal: { code: 'language-missing' } });
    expect(await stateOf()).toBe('revising');
  });

  const days = (first: string, second: string) => ({
    steps: steps().map((step, index) => ({ ...step, dueOn: index === 0 ? first : second })),
  });
  it.each([
    ['a visitor', () => start(asked(VISITOR)), 'not-signed-in'],
    ['the press', () => start(asked(given.press)), 'not-permitted'],
    [
      'a coordinator of another agency',
      async () =>
        start(asked(await aPerson(house, 'coordinator', await anOrganisation(house, 'agency')))),
      'not-permitted',
    ],
    ['a route without steps', () => start(undefined, { steps: [] }), 'route-has-no-steps'],
    [
      'an office that does not exist',
      () => start(undefined, { steps: [{ officeId: given.reportId }] }),
      'not-found',
    ],
    [
      'a day that has passed',
      () => start(undefined, days('2026-11-20', '2026-11-30')),
      'date-in-past',
    ],
    [
      'days out of order',
      () => start(undefined, days('2026-11-30', '2026-11-25')),
      'dates-out-of-order',
    ],
  ])('is refused to %s', async (_, attempt, code) => {
    expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
    expect(await house.dataSource.getRepository(Route).countBy({ reportId: given.reportId })).toBe(
      0,
    );
  });

  it('starts once, however often it is asked', async () => {
    const outcomes = await Promise.all([start(), start(), start()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([
      { refusal: { code: 'wrong-state' } },
      { refusal: { code: 'wrong-state' } },
    ]);
  });

  it('reminds the called office before the day, on it and afterwards, once each', async () => {
    const id = await running();
    await call(id);
    const stepId = (await stepsOf(id))[0]!.id;
    const clock = house.get(RemindApprovers);
    const remindedAt = async (at: string): Promise<boolean> => {
      const work = new Work(systemContext(new Date(at)), house.dataSource.manager);
      const due = (await clock.find(work, 50)).includes(stepId);
      if (due)
        await house.dataSource.transaction((manager) =>
          clock.happen(new Work(work.context, manager), stepId),
        );
      return due;
    };
    // Called on Monday 23 November, due on Thursday 26; the hours are UTC, nine o'clock is 04:00.
    expect(await remindedAt('2026-11-24T10:00:00Z')).toBe(false);
    expect(await remindedAt('2026-11-25T03:59:00Z')).toBe(false);
    expect(await remindedAt('2026-11-25T04:00:00Z')).toBe(true);
    expect(await remindedAt('2026-11-25T10:00:00Z')).toBe(false);
    expect(await remindedAt('2026-11-26T04:30:00Z')).toBe(true);
    expect(await remindedAt('2026-11-27T10:00:00Z')).toBe(false);
    expect(await remindedAt('2026-11-30T10:00:00Z')).toBe(true);
    await sign(id, 0);
    expect(await remindedAt('2026-12-10T10:00:00Z')).toBe(false);
    expect(await journalOf(house, stepId)).toEqual([
      'step.called',
      'step.reminded',
      'step.reminded',
      'step.reminded',
    ]);
  });
});
