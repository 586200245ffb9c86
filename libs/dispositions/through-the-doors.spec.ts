import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  aConsultation,
  askGraphql,
  closed,
  openServedHouse,
  REASON,
  signedIn,
  type Consulted,
  type ServedHouse,
} from '#test/builders/index';

const PROPOSAL = `
  id number state kind language text justification proposedWording version late admitted
  admissionReason withdrawalReason submittedAt submittedBy answering may incorporationException
  organisation { id name { en } }
  consultation { id may state }
  anchor { kind blockId language exact prefix suffix start end sectionNumber sectionTitle }
  receipt { number hash at } meetingIntervention { id }
  placements { status blockId exact score revision { number } }
  takenBy { id name }
  disposition {
    id kind reason { kk ru en } decidedAt decidedBy
    duplicateOf { id } history { kind decidedBy decidedAt }
  }
  incorporations { id blockIds by at note proposal { id } }
  satisfaction { answer comment at }`;
const RESULT = `__typename ... on Proposal { ${PROPOSAL} } ... on Refusal { code what advice field places { kind id label } current }`;

describe('Proposals and answers through the doors', () => {
  let house: ServedHouse;
  let consulted: Consulted;
  const sessions = new Map<string, Record<string, string>>();

  beforeAll(async () => {
    house = await openServedHouse();
    const now = Date.now();
    consulted = await aConsultation(house, {
      opensAt: new Date(now - 3_600_000),
      closesAt: new Date(now + 30 * 86_400_000),
    });
    for (const actor of [consulted.coordinator, consulted.official, consulted.representative])
      sessions.set(actor.personId, await signedIn(house, actor));
  });
  afterAll(() => house.close());

  const ask = <T>(actor: PersonActor | null, query: string, variables: object = {}) =>
    askGraphql<T>(house, actor && sessions.get(actor.personId), query, variables);

  const act = async (actor: PersonActor | null, call: string, variables: object, types: string) =>
    (
      await ask<{ act: Record<string, unknown> }>(
        actor,
        `mutation (${types}) { act: ${call} { ${RESULT} } }`,
        variables,
      )
    ).act;

  const read = async (actor: PersonActor | null, id: string) =>
    (
      await ask<{ proposal: Record<string, unknown> | null }>(
        actor,
        `query ($id: ID!) { proposal(id: $id) { ${PROPOSAL} } }`,
        { id },
      )
    ).proposal;

  let id: string;

  it('a draft is its organisation’s alone, a submitted proposal everybody’s', async () => {
    const { representative, organisationId, consultationId, official, coordinator } = consulted;
    const draft = await act(
      representative,
      'draftProposal(input: $input)',
      {
        input: {
          consultationId,
          organisationId,
          anchor: { kind: 'passage', blockId: '1-b', language: 'en', exact: '1440' },
          kind: 'amendment',
          language: 'en',
          text: 'Say where the figure comes from.',
          justification: '',
          proposedWording: '1440 (Prosecutor General)',
        },
      },
      '$input: DraftProposalInput!',
    );
    expect(draft).toMatchObject({
      __typename: 'Proposal',
      state: 'draft',
      number: null,
      receipt: null,
      version: 1,
      may: ['edit_proposal', 'submit_proposal', 'discard_proposal'],
      answering: 'draft, not handed in',
      anchor: {
        kind: 'passage',
        exact: '1440',
        prefix: 'Bribe giving rose from ',
        sectionNumber: '1',
        sectionTitle: 'Chapter',
      },
      consultation: { may: ['propose'] },
    });
    id = String(draft['id']);
    for (const other of [official, coordinator, null]) expect(await read(other, id)).toBeNull();
    const submitted = await act(
      representative,
      'submitProposal(id: $id, version: 1)',
      { id },
      '$id: ID!',
    );
    expect(submitted).toMatchObject({
      state: 'submitted',
      number: 1,
      late: false,
      receipt: { number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      submittedBy: representative.name,
      may: ['withdraw_proposal'],
    });
    expect(await read(null, id)).toMatchObject({
      number: 1,
      submittedBy: null,
      takenBy: null,
      may: [],
    });
    expect(await read(official, id)).toMatchObject({
      submittedBy: representative.name,
      may: ['take_proposal', 'decide_disposition'],
      answering: 'waits for an answer',
    });
  });

  it('a stranger at the door is told what to do', async () => {
    const variables = { id };
    expect(await act(null, 'takeProposal(id: $id)', variables, '$id: ID!')).toMatchObject({
      __typename: 'Refusal',
      code: 'NOT_SIGNED_IN',
      advice: expect.stringMatching(/sign in/i),
    });
    expect(
      await act(consulted.representative, 'takeProposal(id: $id)', variables, '$id: ID!'),
    ).toMatchObject({ __typename: 'Refusal', code: 'NOT_PERMITTED' });
    expect(
      await act(consulted.official, 'takeProposal(id: $id)', { id: 'nonsense' }, '$id: ID!'),
    ).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
  });

  it('an answer is given, refused, and replied to', async () => {
    const { official, representative } = consulted;
    await closed(house, consulted, new Date());
    expect(await act(official, 'takeProposal(id: $id)', { id }, '$id: ID!')).toMatchObject({
      takenBy: { name: official.name },
      may: ['release_proposal', 'decide_disposition'],
    });
    const bulk = await ask<{ act: unknown[] }>(
      official,
      `mutation ($input: DecideDispositionsInput!) { act: decideDispositions(input: $input) { ${RESULT} } }`,
      { input: { items: [{ proposalId: id, kind: 'accepted', reason: { kk: 'Иә' } }] } },
    );
    expect(bulk.act).toMatchObject([
      { __typename: 'Refusal', code: 'TEXT_TOO_SHORT', field: 'reason.kk' },
    ]);
    const decided = await act(
      official,
      'decideDisposition(input: $input)',
      { input: { proposalId: id, kind: 'accepted', reason: REASON } },
      '$input: DecideDispositionInput!',
    );
    expect(decided).toMatchObject({
      disposition: { kind: 'accepted', reason: REASON, decidedBy: official.name },
      answering: 'accepted; the text has not been changed yet',
    });
    const reply = await act(
      representative,
      'answerSatisfaction(proposalId: $id, answer: satisfied)',
      { id },
      '$id: ID!',
    );
    expect(reply).toMatchObject({
      satisfaction: { answer: 'satisfied', comment: null },
      may: ['answer_satisfaction'],
    });
    const seen = await read(null, id);
    expect(seen).toMatchObject({ disposition: { history: [{ kind: 'accepted' }] } });
    expect(JSON.stringify(seen)).not.toContain(official.name);
  });

  it('a change names the proposal that caused it', async () => {
    const { official, coordinator, reportId, revision } = consulted;
    await house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{en,content,0,text}',
         '"Bribe giving rose from 1440 (Prosecutor General) to 1624 cases."')
       where report_id = $1 and id in ('1-b')`,
      [reportId],
    );
    const link = (blockIds: string[]) =>
      act(
        official,
        'linkIncorporation(input: $input)',
        { input: { proposalId: id, blockIds } },
        '$input: LinkIncorporationInput!',
      );
    expect(await link(['1-a'])).toMatchObject({
      code: 'NOTHING_CHANGED',
      places: [{ kind: 'block', id: '1-a' }],
    });
    expect(await link(['1-b'])).toMatchObject({
      incorporations: [{ blockIds: ['1-b'], by: official.name, proposal: { id } }],
      answering: 'accepted; the text has been changed',
    });
    await house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{en,content,0,text}', '"Otherwise."')
       where report_id = $1 and id = '2-a'`,
      [reportId],
    );
    const comparison = async () =>
      ask<{ comparison: { changes: { blockId: string }[] } }>(
        coordinator,
        `query ($from: ID!) { comparison(fromRevisionId: $from, language: en) {
           summary { edited unattributed } changes { blockId causes { proposal { number } } } } }`,
        { from: revision.id },
      );
    expect(await comparison()).toMatchObject({
      comparison: {
        summary: { edited: 2, unattributed: 1 },
        changes: [
          { blockId: '1-b', causes: [{ proposal: { number: 1 } }] },
          { blockId: '2-a', causes: [] },
        ],
      },
    });
  });

  it('the page of the consultation counts, lists and names who took part', async () => {
    const page = await ask<object>(
      null,
      `query ($id: ID!) { consultation(id: $id) {
         state closedAt may revision { number
           outline(language: en) { blockId proposalCount }
           blocks(first: 10) { edges { node { blockId proposalCount } } } }
         tally { total unanswered unincorporated late byDisposition { kind count } }
         byChapter { number title { en } unanswered byDisposition { kind count } }
         invitees { invitedAt proposalCount generalPosition organisation { id } }
         proposals(filter: { disposition: accepted }, first: 5) {
           totalCount edges { node { ${PROPOSAL} } } } }
         report: consultations(open: false) { edges { node { report { consultation { id } } } } } }`,
      { id: consulted.consultationId },
    );
    expect(page).toMatchObject({
      consultation: {
        state: 'closed',
        may: [],
        revision: {
          number: 1,
          outline: [
            { blockId: '1-h', proposalCount: 1 },
            { blockId: '2-h', proposalCount: 0 },
          ],
        },
        tally: { total: 1, unanswered: 0, unincorporated: 0 },
        byChapter: [{ number: '1', byDisposition: [{ kind: 'accepted', count: 1 }] }, {}],
        invitees: [{ proposalCount: 1, organisation: { id: consulted.organisationId } }],
        proposals: { totalCount: 1, edges: [{ node: { id } }] },
      },
    });
  });

  it('the table of proposals and answers can be taken along', async () => {
    const csv = await fetch(
      `${house.url}/consultations/${consulted.consultationId}/proposals.csv`,
      {
        headers: { 'accept-language': 'en' },
      },
    );
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    const [header, line] = (await csv.text()).split('\r\n');
    expect(header).toMatch(/^\uFEFF?number,submitted_at,organisation/);
    expect(line).toContain('1 Chapter,1440,Say where the figure comes from.');
    const json = await fetch(
      `${house.url}/consultations/${consulted.consultationId}/proposals.json`,
    );
    expect(await json.json()).toMatchObject({
      consultation: { id: consulted.consultationId },
      proposals: [{ number: 1, decision: 'accepted', changedBlocks: ['1-b'] }],
    });
    for (const wrong of ['nonsense', id]) {
      const missing = await fetch(`${house.url}/consultations/${wrong}/proposals.csv`);
      expect(missing.status).toBe(404);
      expect(await missing.json()).toMatchObject({ code: 'not-found' });
    }
  });
});
