import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeOnEachEngine } from '#test/setup/engines';
import { answer, incorporate } from './answer.js';
import { OFFICES, planOf, returnReport, signOff, startRoute } from './approve.js';
import { invite, type Company } from './cast.js';
import {
  closeConsultation,
  confirmMinutes,
  holdMeeting,
  openConsultation,
  proposeOnPassage,
  submitIntervention,
} from './consult.js';
import { eventually } from './eventually.js';
import { keep, promise } from './promise.js';
import { publish } from './publish.js';
import { runHouse, type RunningHouse } from './running-house.js';
import { createReport, cutRevision, importTexts, reviseSurveyBlock } from './write.js';

describeOnEachEngine('a report', (engine) => {
  let house: RunningHouse;
  let company: Company;

  beforeAll(async () => {
    house = await runHouse(engine);
    company = await invite(house);
  }, 60_000);
  afterAll(() => house.close());

  const stateOf = async (id: string): Promise<string> => {
    const { report } = await company
      .as('coordinator')
      .ask<{ report: { state: string } }>('query ($id: ID!) { report(id: $id) { state } }', { id });
    return report.state;
  };

  it('goes from its first text to a kept promise', async () => {
    const { id: reportId, slug } = await createReport(company);
    await importTexts(company, reportId);
    const first = await cutRevision(company, reportId, 'Айналымға шығатын жоба');
    expect(first).toMatchObject({ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });

    const consultationId = await openConsultation(company, reportId, first.id);
    expect(await stateOf(reportId)).toBe('consulting');
    const { meetingId, interventionId } = await holdMeeting(company, consultationId);
    await confirmMinutes(company, meetingId);
    const general = await submitIntervention(company, interventionId);
    const exact = await proposeOnPassage(company, consultationId);
    expect([general.number, exact.number]).toEqual([1, 2]);
    expect(exact.receipt.hash).toMatch(/^[0-9a-f]{64}$/);
    await closeConsultation(company, consultationId);
    expect(await stateOf(reportId)).toBe('revising');

    const held = await company
      .as('coordinator')
      .actAndBeRefused('startRoute(input: $input)', 'Route', '$input: StartRouteInput!', {
        input: { reportId, revisionId: first.id, steps: planOf(company) },
      });
    expect(held.code).toBe('PROPOSALS_UNANSWERED');
    expect(held.places.map((place) => place.id).toSorted()).toEqual(
      [general.id, exact.id].toSorted(),
    );

    await answer(company, general.id, 'noted');
    await answer(company, exact.id, 'accepted');
    const blockId = await reviseSurveyBlock(company, reportId);
    await incorporate(company, exact.id, [blockId]);
    const second = await cutRevision(company, reportId, 'Ұсыныстар ескерілді');
    expect(await changesCausedBy(company, first.id, second.id)).toEqual([
      { blockId, proposals: [exact.number] },
    ]);

    const returned = await startRoute(company, reportId, second.id);
    await signOff(company, returned, 'department_director', second.hash);
    await returnReport(
      company,
      returned,
      'chief_of_staff',
      'Кіріспеде баяндаманың мақсаты айтылсын.',
    );
    expect(await stateOf(reportId)).toBe('revising');

    const route = await startRoute(company, reportId, second.id);
    const early = await company
      .as('head-of-agency')
      .actAndBeRefused(
        'signOff(stepId: $stepId, hash: $hash)',
        'Route',
        '$stepId: ID!, $hash: String!',
        { stepId: route.steps[2]?.id, hash: second.hash },
      );
    expect(early.code).toBe('NOT_YOUR_STEP');
    const other = await company
      .as('department-director')
      .actAndBeRefused(
        'signOff(stepId: $stepId, hash: $hash)',
        'Route',
        '$stepId: ID!, $hash: String!',
        { stepId: route.steps[0]?.id, hash: first.hash },
      );
    expect(other.code).toBe('HASH_DIFFERS');
    for (const office of OFFICES) await signOff(company, route, office, second.hash);
    expect(await stateOf(reportId)).toBe('approved');

    await publish(company, reportId);
    expect(await stateOf(reportId)).toBe('published');
    for (const language of ['kk', 'ru', 'en']) {
      const page = await house.visitor().fetch(`/${language}/reports/${slug}`);
      expect([page.status, page.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/html'),
      ]);
      expect(await page.text()).toContain('722');
    }

    const recommendationId = await promise(company, reportId, exact.id);
    expect(await keep(company, recommendationId)).toMatchObject({ percent: 100 });
    await tellsEveryone(company);
    await journalIsWhole(company, reportId);
  }, 120_000);
});

async function changesCausedBy({ as }: Company, from: string, to: string) {
  const { comparison } = await as('editor').ask<{
    comparison: {
      changes: { blockId: string; kind: string; causes: { proposal: { number: number } }[] }[];
    };
  }>(
    `query ($from: ID!, $to: ID!) { comparison(fromRevisionId: $from, toRevisionId: $to, language: kk) {
      changes { blockId kind causes { proposal { number } } } } }`,
    { from, to },
  );
  return comparison.changes
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ blockId, causes }) => ({
      blockId,
      proposals: causes.map(({ proposal }) => proposal.number),
    }));
}

/** Who proposed learns what became of it; the media learn of the publication, once. */
async function tellsEveryone({ as }: Company): Promise<void> {
  await eventually('the media list is told', async () => {
    const { mailbox } = await as('administrator').ask<{
      mailbox: { edges: { node: { to: string } }[] };
    }>('{ mailbox(first: 200) { edges { node { to subject } } } }');
    const told = mailbox.edges.map(({ node }) => node.to);
    const media = told.filter((to) => to === 'desk@media.example');
    return media.length === 1 && told.length > 10;
  });
}

async function journalIsWhole({ as }: Company, reportId: string): Promise<void> {
  await eventually('every entry is sealed', async () => {
    const { journal } = await as('coordinator').ask<{
      journal: { edges: { node: { type: string; sentence: string; sealed: boolean } }[] };
    }>(
      'query ($id: ID!) { journal(reportId: $id, first: 200) { edges { node { type sentence sealed } } } }',
      {
        id: reportId,
      },
    );
    const entries = journal.edges.map(({ node }) => node);
    for (const type of [
      'report.created',
      'revision.cut',
      'consultation.opened',
      'meeting.minutes-confirmed',
      'proposal.submitted',
      'disposition.decided',
      'incorporation.linked',
      'route.returned',
      'route.completed',
      'release.published',
      'recommendation.done',
    ])
      expect(entries.map((entry) => entry.type)).toContain(type);
    expect(entries.every(({ sentence }) => sentence.length > 3 && !sentence.includes('{{'))).toBe(
      true,
    );
    return entries.every(({ sealed }) => sealed);
  });
}
