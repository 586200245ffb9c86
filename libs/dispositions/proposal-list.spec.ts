import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Loaders, VISITOR, type Actor } from '#libs/platform';
import { ReattachProposal } from '#libs/proposals';
import {
  aConsultation,
  aDraft,
  anAnswer,
  anOrganisation,
  aPerson,
  aProposal,
  aRevision,
  asked,
  done,
  IN_TIME,
  openHouse,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import { ProposalListQueries, type ProposalWishes } from './proposal-list.queries.js';
import { TakeProposal } from './take-proposal.js';
import { TallyQueries } from './tally.queries.js';

describe('The proposals of a consultation', () => {
  let house: House;
  let consulted: Consulted;
  let other: string;
  let draft: string;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house, { openToAll: true });
    other = await anOrganisation(house);
    const by = await aPerson(house, 'representative', other);
    const first = await aProposal(house, consulted);
    const second = await aProposal(house, consulted, {
      by,
      kind: 'question',
      anchor: { kind: 'section', blockId: '2-h' },
      text: 'Is 50% of it_known?',
    });
    await aProposal(house, consulted, { anchor: { kind: 'report' }, text: 'Жалпы қолдаймыз.' });
    await aProposal(house, consulted, { by, anchor: { kind: 'section', blockId: '2-h' } });
    draft = await aDraft(house, consulted);
    await anAnswer(house, consulted, first, { at: IN_TIME });
    await anAnswer(house, consulted, second, { at: IN_TIME, kind: 'noted' });
    const fourth = (await numbered(4)).id;
    await house.get(TakeProposal).execute(asked(consulted.official, IN_TIME), fourth);
  });
  afterAll(() => house.close());

  async function numbered(number: number): Promise<{ id: string }> {
    const [row] = await house.dataSource.query<{ id: string }[]>(
      'select id from proposal where consultation_id = $1 and number = $2',
      [consulted.consultationId, number],
    );
    return row!;
  }

  const list = (wishes: ProposalWishes = {}, actor: Actor = consulted.official, page = {}) =>
    house
      .get(ProposalListQueries)
      .ofConsultation(
        asked(actor),
        { id: consulted.consultationId, revisionId: consulted.revision.id },
        wishes,
        page,
      );
  const numbers = async (wishes: ProposalWishes, actor?: Actor) => {
    const found = await list(wishes, actor);
    expect(await found.totalCount()).toBe(found.edges.length);
    return found.edges.map(({ node }) => node.number);
  };

  const cases: [ProposalWishes, number[]][] = [
    [{}, [1, 2, 3, 4]],
    [{ blockId: '1-a' }, [1]],
    [{ chapterBlockId: '2-h' }, [2, 4]],
    [{ chapterBlockId: '1-h' }, [1]],
    [{ chapterBlockId: '1-a' }, []],
    [{ disposition: 'accepted' }, [1]],
    [{ kind: 'question' }, [2]],
    [{ unanswered: true }, [3, 4]],
    [{ unincorporated: true }, [1]],
    [{ takenByMe: true }, [4]],
    [{ late: true }, []],
    [{ search: '№ 3' }, [3]],
    [{ search: 'қолдаймыз' }, [3]],
    [{ search: '50% of it_k' }, [2]],
    [{ search: '%' }, [2]],
    [{ search: '\0' }, [1, 2, 3, 4]],
    [{ unanswered: true, chapterBlockId: '2-h' }, [4]],
  ];
  it.each(cases)('that answer to %j', async (wishes, expected) => {
    expect(await numbers(wishes)).toEqual(expected);
  });

  it('of one organisation', async () => {
    expect(await numbers({ organisationId: other })).toEqual([2, 4]);
    expect(await numbers({ organisationId: other }, VISITOR)).toEqual([2, 4]);
  });

  it('show drafts to nobody but their own organisation, among its own', async () => {
    expect(await numbers({ mine: true }, consulted.representative)).toEqual([1, 3, null]);
    expect((await list({ mine: true }, consulted.representative)).edges.at(-1)?.node.id).toBe(
      draft,
    );
    expect(await numbers({ mine: true }, consulted.coordinator)).toEqual([]);
    expect(await numbers({ organisationId: consulted.organisationId })).toEqual([1, 3]);
    expect(
      await numbers({ organisationId: consulted.organisationId }, consulted.representative),
    ).toEqual([1, 3]);
  });

  it('whose words the latest revision has nowhere, for staff, until somebody says where', async () => {
    await house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{en,content,0,text}', '"Anew."')
       where report_id = $1 and id = '1-a'`,
      [consulted.reportId],
    );
    const { id } = await aRevision(house, consulted.reportId);
    const lost = await numbered(1);
    await house.dataSource.query(
      `insert into placement (proposal_id, revision_id, status, score, by_hand)
       values ($1, $2, 'orphaned', 0, false)`,
      [lost.id, id],
    );
    expect(await numbers({ lost: true })).toEqual([1]);
    expect(await numbers({ lost: true }, VISITOR)).toEqual([]);
    done(
      await house.get(ReattachProposal).execute(asked(consulted.official, IN_TIME), lost.id, id, {
        kind: 'passage',
        blockId: '1-b',
        language: 'en',
        start: 0,
        end: 5,
      }),
    );
    expect(await numbers({ lost: true })).toEqual([]);
  });

  it('come page by page, by number', async () => {
    const first = await list({}, VISITOR, { first: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await first.totalCount()).toBe(4);
    const rest = await list({}, VISITOR, { first: 3, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.number)).toEqual([4]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are counted by answer, and by chapter', async () => {
    const tallies = house.get(TallyQueries);
    const loaders = new Loaders();
    expect(await tallies.tally(loaders, consulted.consultationId)).toEqual({
      total: 4,
      unanswered: 2,
      unincorporated: 1,
      late: 0,
      byDisposition: [
        { kind: 'accepted', count: 1 },
        { kind: 'noted', count: 1 },
      ],
    });
    expect(
      await tallies.byChapter(loaders, {
        id: consulted.consultationId,
        revisionId: consulted.revision.id,
      }),
    ).toEqual([
      {
        blockId: '1-h',
        number: '1',
        title: { kk: 'Тарау', ru: 'Глава', en: 'Chapter' },
        unanswered: 0,
        byDisposition: [{ kind: 'accepted', count: 1 }],
      },
      {
        blockId: '2-h',
        number: '2',
        title: { kk: 'Тарау', ru: 'Глава', en: 'Chapter' },
        unanswered: 1,
        byDisposition: [{ kind: 'noted', count: 1 }],
      },
    ]);
    expect((await proposalRow(house, draft)).state).toBe('draft');
  });
});
