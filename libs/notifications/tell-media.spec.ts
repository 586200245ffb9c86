import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReturnReport, RouteStep, StartRoute } from '#libs/approvals';
import type { Mail, PersonActor } from '#libs/platform';
import { Report } from '#libs/reports';
import {
  anApprovedReport,
  aPerson,
  aReportToApprove,
  aScheduledRelease,
  aSubmittedProposal,
  asked,
  done,
  goOut,
  openHouse,
  tell,
  type House,
} from '#test/builders/index';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const MINUTE = new Date('2026-03-02T06:00:00Z');
const BEFORE = new Date('2026-03-02T05:00:00Z');
const to = (mails: readonly Mail[], { personId }: PersonActor): Mail[] =>
  mails.filter(({ recipient }) => recipient === `${personId}@person.example`);

describe('a publication', () => {
  it('is told to the media list in its languages and to those who proposed, with their links', async () => {
    const approved = await anApprovedReport(house, BEFORE);
    await house.dataSource.query(
      `insert into media_contact (id, name, email, language, added_at, removed_at) values
         (gen_random_uuid(), 'Newsroom', 'kk@newsroom.example', 'kk', now(), null),
         (gen_random_uuid(), 'Newsroom', 'ru@newsroom.example', 'ru', now(), null),
         (gen_random_uuid(), 'Newsroom', 'left@newsroom.example', 'kk', now(), now())`,
    );
    const proposalId = await aSubmittedProposal(house, approved, 1, 'noted');
    const [{ organisationId }] = await house.dataSource.query<[{ organisationId: string }]>(
      'select organisation_id as "organisationId" from proposal where id = $1',
      [proposalId],
    );
    const proposer = await aPerson(house, 'representative', organisationId);
    const releaseId = await aScheduledRelease(house, approved, MINUTE);
    await tell(house, BEFORE);
    await goOut(house, releaseId, MINUTE);
    const mails = await tell(house, MINUTE);

    const { slug } = await house.dataSource
      .getRepository(Report)
      .findOneByOrFail({ id: approved.reportId });
    const newsrooms = mails.filter(({ recipient }) => recipient.endsWith('@newsroom.example'));
    expect(newsrooms.map(({ recipient, language }) => [recipient, language]).toSorted()).toEqual([
      ['kk@newsroom.example', 'kk'],
      ['ru@newsroom.example', 'ru'],
    ]);
    expect(newsrooms.find(({ language }) => language === 'ru')?.text).toContain(
      `/ru/reports/${slug}`,
    );
    expect(to(mails, proposer)[0]?.text).toContain('/app/proposals');
  });
});

describe('a report on its route', () => {
  it('that is returned is told to coordinators and editors, with the remarks', async () => {
    const report = await aReportToApprove(house);
    const editor = await aPerson(house, 'editor', report.agencyId);
    const { routeId } = done(
      await house.get(StartRoute).execute(asked(report.coordinator, BEFORE), {
        reportId: report.reportId,
        revisionId: report.revision.id,
        steps: report.approvers.map(({ officeId }) => ({ officeId })),
      }),
    );
    const [step] = await house.dataSource
      .getRepository(RouteStep)
      .find({ where: { routeId }, order: { position: 'asc' } });
    const remarks = 'Chapter two needs a source.';
    done(
      await house
        .get(ReturnReport)
        .execute(asked(report.approvers[0]!.actor, BEFORE), step!.id, remarks),
    );
    const mails = await tell(house, BEFORE);
    expect(to(mails, editor)[0]?.text).toContain(remarks);
    expect(to(mails, editor)[0]?.text).toContain('/edit');
    expect(to(mails, report.coordinator)[0]?.text).toContain('/approval');
    expect(to(mails, report.approvers[1]!.actor)).toEqual([]);
  });
});
