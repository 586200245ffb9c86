import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { StartRoute } from '#libs/approvals';
import { TakeProposal } from '#libs/dispositions';
import { InvitePerson } from '#libs/people';
import type { PersonActor } from '#libs/platform';
import {
  aConsultation,
  aDraft,
  aMeeting,
  anAnswer,
  anApprovedReport,
  anOrganisation,
  aPerson,
  aProposal,
  aPublishedReport,
  aRecommendation,
  aReportToApprove,
  aRevision,
  aScheduledRelease,
  asked,
  BEFORE_SITTING,
  closed,
  done,
  IN_TIME,
  openHouse,
  rewrite,
  type House,
} from '#test/builders/index';
import { DeskQueries } from './desk.queries.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LATER = new Date('2026-03-24T06:00:00Z');

/** The kinds on each list; of what waits for me, with how many. */
async function deskOf(actor: PersonActor, now: Date) {
  const desk = await house.get(DeskQueries).desk(asked(actor, now), actor);
  return {
    mine: desk.waitsForMe.map(({ kind }) => kind),
    others: desk.waitsForOthers.map(({ kind }) => kind),
    done: desk.recentlyDone.map(({ kind }) => kind),
    first: desk.waitsForMe[0],
  };
}

describe('a desk during the consultation', () => {
  it('asks the invited to propose, until they have begun to', async () => {
    const about = await aConsultation(house);
    const { mine, first } = await deskOf(about.representative, IN_TIME);
    expect(mine).toEqual(['submit_proposals']);
    expect(first).toMatchObject({ workingDaysLeft: 13, urgent: false });
    await aDraft(house, about);
    expect((await deskOf(about.representative, IN_TIME)).mine).toEqual(['finish_draft_proposal']);
  });

  it('keeps a draft from the staff, and an invitation from the uninvited', async () => {
    const about = await aConsultation(house);
    await aDraft(house, about);
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    expect((await deskOf(stranger, IN_TIME)).mine).toEqual([]);
    expect((await deskOf(about.coordinator, IN_TIME)).mine).toEqual([]);
  });

  it('counts unanswered proposals for the officials, and lets the organisation wait', async () => {
    const about = await aConsultation(house);
    await aProposal(house, about);
    const taken = await aProposal(house, about);
    const { first } = await deskOf(about.official, IN_TIME);
    expect(first?.title).toBe('2 proposals wait for an answer');
    done(await house.get(TakeProposal).execute(asked(about.official, IN_TIME), taken));
    expect((await deskOf(about.official, IN_TIME)).mine).toEqual([
      'answer_proposal',
      'answer_proposal',
    ]);
    expect(await deskOf(about.coordinator, IN_TIME)).toMatchObject({
      mine: ['answer_proposal'],
      others: ['answer_proposal'],
    });
    expect(await deskOf(about.representative, IN_TIME)).toMatchObject({
      mine: [],
      others: ['answer_proposal'],
      done: ['submit_proposals', 'submit_proposals'],
    });
  });

  it('shows a meeting ahead to those who hold it and to the invited', async () => {
    const about = await aConsultation(house);
    await aMeeting(house, about);
    const { mine, first } = await deskOf(about.coordinator, BEFORE_SITTING);
    expect(mine).toEqual(['hold_meeting']);
    expect(first).toMatchObject({ detail: 'Presenting the draft', urgent: true });
    expect((await deskOf(about.representative, BEFORE_SITTING)).others).toEqual(['hold_meeting']);
  });

  it('passes an accepted proposal on to the text, and the answer to the organisation', async () => {
    const about = await aConsultation(house);
    const id = await aProposal(house, about);
    await closed(house, about);
    await anAnswer(house, about, id);
    const editor = await aPerson(house, 'editor', about.agencyId);
    expect((await deskOf(editor, LATER)).mine).toContain('incorporate_proposal');
    expect((await deskOf(about.representative, LATER)).mine).toEqual(['answer_satisfaction']);
    expect((await deskOf(about.official, LATER)).done).toEqual(['answer_proposal']);
  });

  it('tells how many places a new revision has lost, and leads to where they are put right', async () => {
    const about = await aConsultation(house);
    const id = await aProposal(house, about);
    await closed(house, about);
    const editor = await aPerson(house, 'editor', about.agencyId);
    expect((await deskOf(editor, LATER)).mine).not.toContain('reattach_proposal');
    const { reportId } = about;
    await rewrite(house, editor, { reportId, blockId: '1-a', language: 'en', now: LATER }, 'Anew.');
    const revision = await aRevision(house, reportId);
    await house.dataSource.query(
      `insert into placement (proposal_id, revision_id, status, score, by_hand)
       values ($1, $2, 'orphaned', 0, false)`,
      [id, revision.id],
    );
    const desk = await house.get(DeskQueries).desk(asked(editor, LATER), editor);
    expect(desk.waitsForMe.find(({ kind }) => kind === 'reattach_proposal')).toMatchObject({
      title: '1 proposal lost its place in the latest revision',
      path: expect.stringMatching(/\/answers\?shown=lost$/),
    });
    expect((await deskOf(about.representative, LATER)).mine).not.toContain('reattach_proposal');
  });
});

describe('a desk on the way to publication', () => {
  const NOW = new Date('2026-03-02T05:00:00Z');

  it('leads from the route to the office whose turn it is', async () => {
    const report = await aReportToApprove(house);
    const { mine } = await deskOf(report.coordinator, NOW);
    expect(mine).toContain('start_route');
    const [director] = report.approvers;
    expect((await deskOf(director!.actor, NOW)).mine).toEqual([]);
  });

  it('lets the first office sign while the others wait', async () => {
    const report = await aReportToApprove(house);
    const [director, head] = report.approvers;
    done(
      await house.get(StartRoute).execute(asked(report.coordinator, NOW), {
        reportId: report.reportId,
        revisionId: report.revision.id,
        steps: report.approvers.map(({ officeId }) => ({ officeId, dueOn: '2026-03-06' })),
      }),
    );
    const signing = await deskOf(director!.actor, NOW);
    expect(signing).toMatchObject({ mine: ['sign_off'], first: { workingDaysLeft: 4 } });
    expect(await deskOf(head!.actor, NOW)).toMatchObject({ mine: [], others: ['sign_off'] });
    expect(await deskOf(report.coordinator, NOW)).toMatchObject({ others: ['sign_off'] });
  });

  it('brings a promise to its owner a month before it is due', async () => {
    const report = await aPublishedReport(house, new Date('2026-03-02T06:00:00Z'));
    const due = { dueOn: '2026-06-30' };
    const { owner } = await aRecommendation(house, report, new Date('2026-03-03T06:00:00Z'), due);
    expect((await deskOf(owner, new Date('2026-05-30T06:00:00Z'))).mine).toEqual([]);
    const june = new Date('2026-06-01T06:00:00Z');
    expect((await deskOf(owner, june)).mine).toEqual(['report_progress']);
    expect((await deskOf(report.coordinator, june)).others).toEqual(['report_progress']);
  });

  it('gives the press an approved report, and then the release to watch', async () => {
    const report = await anApprovedReport(house, NOW);
    expect((await deskOf(report.press, NOW)).mine).toEqual(['schedule_release']);
    expect((await deskOf(report.coordinator, NOW)).others).toEqual(['schedule_release']);
    expect((await deskOf(report.approvers[0]!.actor, NOW)).done).toEqual(['sign_off']);
    await aScheduledRelease(house, report, new Date('2026-03-03T05:00:00Z'));
    expect(await deskOf(report.press, NOW)).toMatchObject({
      mine: ['watch_release'],
      first: { urgent: true },
    });
  });

  it('shows no other agency’s matters', async () => {
    const stranger = await aPerson(house, 'coordinator', await anOrganisation(house, 'agency'));
    expect(await deskOf(stranger, NOW)).toEqual({
      mine: [],
      others: [],
      done: [],
      first: undefined,
    });
  });
});

describe('a desk of the administrator', () => {
  const NOW = new Date('2026-03-02T05:00:00Z');
  const SOON = new Date('2026-03-15T05:00:00Z');
  const EXPIRED = new Date('2026-03-18T05:00:00Z');
  let administrator: PersonActor;
  let organisationId: string;

  beforeAll(async () => {
    administrator = await aPerson(house, 'administrator', await anOrganisation(house, 'agency'));
  });
  beforeEach(async () => {
    organisationId = await anOrganisation(house);
  });

  /** What waits because of this organisation, as the viewer sees it. */
  const waiting = async (now: Date, actor = administrator) =>
    (await house.get(DeskQueries).desk(asked(actor, now), actor)).waitsForMe.filter(
      ({ path, detail }) =>
        path.endsWith(organisationId) ||
        detail?.includes(`Organisation ${organisationId.slice(0, 4)}`),
    );
  const invite = async (email: string, now = NOW): Promise<void> => {
    const invitation = { email, role: 'representative', organisationId } as const;
    done(await house.get(InvitePerson).execute(asked(administrator, now), invitation));
  };

  it('names the organisations for which nobody speaks, until somebody does', async () => {
    expect(await waiting(NOW)).toMatchObject([
      { kind: 'invite_representative', reportId: null, path: `/organisations/${organisationId}` },
    ]);
    const { personId } = await aPerson(house, 'representative', organisationId);
    expect(await waiting(NOW)).toEqual([]);
    await house.dataSource.query(
      "update mandate set valid_until = '2026-02-28' where person_id = $1",
      [personId],
    );
    expect(await waiting(NOW)).toHaveLength(1);
  });

  it('names the agencies never: they invite', async () => {
    organisationId = await anOrganisation(house, 'agency');
    expect(await waiting(NOW)).toEqual([]);
  });

  it('brings back an invitation that is about to expire or has, until it is renewed', async () => {
    const email = `${organisationId}@person.example`;
    await invite(email);
    expect(await waiting(NOW)).toEqual([]);
    expect(await waiting(SOON)).toMatchObject([
      { kind: 'renew_invitation', path: '/invitations', urgent: true, workingDaysLeft: 1 },
    ]);
    expect(await waiting(EXPIRED)).toMatchObject([
      { kind: 'renew_invitation', detail: expect.stringContaining(email), workingDaysLeft: -2 },
    ]);
    await invite(email, EXPIRED);
    expect(await waiting(EXPIRED)).toEqual([]);
  });

  it('forgets an invitation nobody has missed, and asks for another', async () => {
    await invite(`${organisationId}@person.example`);
    expect(await waiting(new Date('2026-05-01T05:00:00Z'))).toMatchObject([
      { kind: 'invite_representative' },
    ]);
  });

  it('lies on nobody else’s desk', async () => {
    const coordinator = await aPerson(house, 'coordinator', await anOrganisation(house, 'agency'));
    await invite(`${organisationId}@person.example`);
    expect(await waiting(SOON, coordinator)).toEqual([]);
  });
});

it('costs two queries, however much lies on the desk', async () => {
  const { coordinator } = await aConsultation(house);
  const asking = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await house.get(DeskQueries).desk(asked(coordinator, IN_TIME), coordinator);
    expect(asking.mock.calls).toHaveLength(2);
  } finally {
    asking.mockRestore();
  }
});
