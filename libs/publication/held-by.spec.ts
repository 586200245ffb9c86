import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallApprover, ReturnReport, RouteQueries, StartRoute } from '#libs/approvals';
import type { ReportState } from '#libs/domain';
import { Loaders, systemContext, VISITOR, Work, type Actor } from '#libs/platform';
import { Report, ReportQueries } from '#libs/reports';
import {
  aBlock,
  anApprovedReport,
  aReportToApprove,
  aScheduledRelease,
  asked,
  aSubmittedProposal,
  done,
  openHouse,
  writeWorkingCopy,
  type House,
  type ReportToApprove,
} from '#test/builders/index';
import { HeldByQueries } from './held-by.queries.js';

const NOW = new Date('2026-11-23T05:00:00Z');

describe('what holds a report', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const heldBy = async (given: ReportToApprove, actor: Actor = given.coordinator) => {
    const context = asked(actor, NOW);
    const report = await house.get(ReportQueries).byId(context, new Loaders(), given.reportId);
    return house.get(HeldByQueries).holds(context, new Loaders(), report!);
  };
  const codesOf = async (given: ReportToApprove, actor?: Actor) =>
    (await heldBy(given, actor)).map(({ code }) => code);
  const stands = (given: ReportToApprove, state: ReportState) =>
    house.dataSource.getRepository(Report).update({ id: given.reportId }, { state });

  it('while it is drafted: what is missing before it can be consulted on', async () => {
    const given = await aReportToApprove(house, { state: 'drafting' });
    expect(await codesOf(given)).toEqual(['consultation-not-opened']);
    const { en: _, ...content } = aBlock('b1', 'Words').content;
    await writeWorkingCopy(house, given.reportId, [{ ...aBlock('b1', 'Words'), content }]);
    expect(await heldBy(given)).toMatchObject([
      { code: 'language-missing', text: 'The text is not complete in: English' },
      { code: 'uncut-changes' },
      { code: 'consultation-not-opened' },
    ]);
  });

  it('while it is consulted on: the closing, to everyone', async () => {
    const given = await aReportToApprove(house, { state: 'consulting' });
    expect(await heldBy(given, VISITOR)).toMatchObject([
      {
        code: 'consultation-open',
        text: 'The consultation is open, closing: 12 February 2026, 10:00',
        places: [{ kind: 'consultation', id: given.consultationId }],
      },
    ]);
  });

  it('while it is revised: proposals that wait, words not cut, or nothing but the start', async () => {
    const given = await aReportToApprove(house);
    expect(await codesOf(given)).toEqual(['route-not-started']);
    const unanswered = [
      await aSubmittedProposal(house, given, 1),
      await aSubmittedProposal(house, given, 2),
    ];
    await aSubmittedProposal(house, given, 3, 'accepted');
    await writeWorkingCopy(house, given.reportId, [aBlock('b1', 'Words')]);
    const holds = await heldBy(given);
    expect(holds.map(({ code, text }) => [code, text])).toEqual([
      ['proposals-unanswered', '2 proposals have no answer'],
      ['proposals-unincorporated', '1 accepted proposal is not in the text'],
      ['uncut-changes', 'Changes of the working copy have not been cut into a revision'],
    ]);
    expect(holds[0]?.places.map(({ id }) => id)).toEqual(unanswered);
    expect(await codesOf(given, VISITOR)).toEqual([
      'proposals-unanswered',
      'proposals-unincorporated',
    ]);
  });

  it('while it is signed: whose signature is awaited, to staff only; and what came back', async () => {
    const given = await aReportToApprove(house);
    const { routeId } = done(
      await house.get(StartRoute).execute(asked(given.coordinator, NOW), {
        reportId: given.reportId,
        revisionId: given.revision.id,
        steps: [{ officeId: given.approvers[0]!.officeId }],
      }),
    );
    expect(await codesOf(given)).toEqual(['signature-to-be-called']);
    await house.dataSource.transaction((manager) =>
      house
        .get(CallApprover)
        .handle(new Work(systemContext(NOW), manager), { subjectId: routeId } as never),
    );
    expect(await heldBy(given)).toMatchObject([
      {
        code: 'signature-awaited',
        text: 'Turn of: department_director; waiting since 23 November 2026, due: 26 November 2026',
        places: [{ kind: 'route', id: routeId }],
      },
    ]);
    expect(await codesOf(given, VISITOR)).toEqual(['being-approved']);
    const [step] = await house.get(RouteQueries).steps(new Loaders(), routeId);
    done(
      await house
        .get(ReturnReport)
        .execute(asked(given.approvers[0]!.actor, NOW), step!.id, 'Name the source'),
    );
    expect(await heldBy(given)).toMatchObject([
      { code: 'returned', text: 'Returned by: department_director. Remarks: Name the source' },
    ]);
    expect(await codesOf(given, VISITOR)).toEqual([]);
  });

  it('while it waits to go out: its minute, which nobody outside learns', async () => {
    const given = await anApprovedReport(house, NOW);
    expect(await codesOf(given)).toEqual(['release-not-set']);
    await aScheduledRelease(house, given, new Date('2026-11-24T05:00:00Z'));
    expect(await heldBy(given)).toMatchObject([
      { code: 'release-set', text: 'Goes out: 24 November 2026, 10:00' },
    ]);
    expect(await heldBy(given, VISITOR)).toMatchObject([{ code: 'awaiting-publication' }]);
  });

  it('no longer, when it is out', async () => {
    const given = await aReportToApprove(house);
    await stands(given, 'published');
    expect(await codesOf(given)).toEqual([]);
  });
});
