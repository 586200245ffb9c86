import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Loaders, VISITOR } from '#libs/platform';
import {
  aConsultation,
  aDraft,
  anOrganisation,
  aPerson,
  aProposal,
  asked,
  done,
  IN_TIME,
  journalOf,
  openHouse,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import type { PointedAt } from './demand-anchor.js';
import { DiscardProposal } from './discard-proposal.js';
import { DraftProposal, type NewProposal } from './draft-proposal.js';
import { EditProposal } from './edit-proposal.js';
import { Proposal } from './proposal.entity.js';
import { ProposalQueries } from './proposal.queries.js';

describe('A draft', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  const begin = (rest: Partial<NewProposal> = {}, actor = consulted.representative) =>
    house.get(DraftProposal).execute(asked(actor, IN_TIME), {
      consultationId: consulted.consultationId,
      organisationId: consulted.organisationId,
      anchor: { kind: 'report' },
      kind: 'comment',
      language: 'en',
      text: '',
      justification: '',
      ...rest,
    });

  it('may be begun with nothing but a place', async () => {
    const { id } = done(await begin());
    expect(await proposalRow(house, id)).toMatchObject({
      state: 'draft',
      number: null,
      version: 1,
      anchor: { kind: 'report' },
      anchorBlockId: null,
      draftedById: consulted.representative.personId,
    });
    expect(await journalOf(house, id)).toEqual(['proposal.drafted']);
  });

  it.each<[string, PointedAt, object]>([
    ['a section', { kind: 'section', blockId: '2-h' }, { kind: 'section', blockId: '2-h' }],
    [
      'words by their offsets',
      { kind: 'passage', blockId: '1-a', language: 'ru', start: 4, end: 10 },
      {
        language: 'ru',
        quote: { exact: 'первый', prefix: 'Это ' },
        position: { start: 4, end: 10 },
      },
    ],
    [
      'words that stand there once',
      { kind: 'passage', blockId: '1-b', language: 'kk', exact: 'оқиғаға дейін' },
      { language: 'kk', quote: { exact: 'оқиғаға дейін' } },
    ],
  ])('can be about %s', async (_what, anchor, kept) => {
    const { id } = done(await begin({ anchor }));
    expect(await proposalRow(house, id)).toMatchObject({
      anchor: kept,
      anchorBlockId: anchor.blockId,
    });
  });

  const wrong: [string, PointedAt, string][] = [
    ['no block', { kind: 'section', blockId: 'nowhere' }, 'section-not-found'],
    ['a paragraph as a section', { kind: 'section', blockId: '1-a' }, 'section-not-found'],
    [
      'other words than stand there',
      { kind: 'passage', blockId: '1-a', language: 'en', exact: 'That is', start: 0, end: 7 },
      'passage-not-found',
    ],
    [
      'offsets outside the text',
      { kind: 'passage', blockId: '1-a', language: 'en', start: 4, end: 4000 },
      'passage-not-found',
    ],
    [
      'offsets that count from the end',
      { kind: 'passage', blockId: '1-a', language: 'en', start: -9, end: -1 },
      'passage-not-found',
    ],
    [
      'words in another language',
      { kind: 'passage', blockId: '1-a', language: 'kk', exact: 'first paragraph' },
      'passage-not-found',
    ],
    [
      'a letter that stands there many times',
      { kind: 'passage', blockId: '1-a', language: 'en', exact: 'a' },
      'passage-not-found',
    ],
    ['no words at all', { kind: 'passage', blockId: '1-a', language: 'en' }, 'passage-not-found'],
  ];
  it.each(wrong)('cannot be about %s', async (_what, anchor, code) => {
    expect(await begin({ anchor })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  const refusals: [string, () => Promise<unknown>, string][] = [
    [
      'staff in the name of an organisation',
      () => begin({}, consulted.coordinator),
      'mandate-missing',
    ],
    [
      'a representative of another organisation',
      async () => begin({}, await aPerson(house, 'representative', await anOrganisation(house))),
      'mandate-missing',
    ],
    [
      'an organisation that is not invited',
      async () => {
        const organisationId = await anOrganisation(house);
        return begin({ organisationId }, await aPerson(house, 'representative', organisationId));
      },
      'not-invited',
    ],
    ['NUL', () => begin({ text: 'a\0b' }), 'text-not-valid'],
    ['half of a surrogate pair', () => begin({ justification: '\ud800' }), 'text-not-valid'],
    ['a book', () => begin({ proposedWording: 'a'.repeat(20_001) }), 'text-too-long'],
    ['a consultation that is none', () => begin({ consultationId: 'none' }), 'not-found'],
  ];
  it.each(refusals)('is refused: %s', async (_what, refused, code) => {
    expect(await refused()).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is open to every organisation where the consultation is open to all', async () => {
    const open = await aConsultation(house, { openToAll: true });
    const organisationId = await anOrganisation(house);
    const by = await aPerson(house, 'representative', organisationId);
    expect(await aDraft(house, open, { by })).toEqual(expect.any(String));
  });

  describe('edited', () => {
    const edit = (id: string, version: number, text: string, actor = consulted.representative) =>
      house.get(EditProposal).execute(asked(actor, IN_TIME), id, version, { text });

    it('counts its versions and keeps what was not touched', async () => {
      const id = await aDraft(house, consulted);
      done(await edit(id, 1, 'Other words.'));
      expect(await proposalRow(house, id)).toMatchObject({
        version: 2,
        text: 'Other words.',
        justification: 'Readers cannot check them otherwise.',
        anchorBlockId: '1-a',
      });
      expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.edited']);
    });

    it('shows the other’s words instead of overwriting them', async () => {
      const id = await aDraft(house, consulted);
      const [first, second] = await Promise.all([edit(id, 1, 'One.'), edit(id, 1, 'Two.')]);
      const [won, lost] = first.ok ? [first, second] : [second, first];
      expect(won.ok).toBe(true);
      const kept = await proposalRow(house, id);
      expect(kept.version).toBe(2);
      expect(lost).toMatchObject({
        ok: false,
        refusal: { code: 'stale-edit', current: { version: 2, text: kept.text } },
      });
    });

    it('saved as it stands leaves no trace', async () => {
      const id = await aDraft(house, consulted);
      done(await edit(id, 1, 'Name the authority that keeps the figures.'));
      expect(await proposalRow(house, id)).toMatchObject({ version: 1 });
      expect(await journalOf(house, id)).toEqual(['proposal.drafted']);
    });

    it('is over once it has been handed in', async () => {
      const id = await aProposal(house, consulted);
      expect(await edit(id, 2, 'Too late.')).toMatchObject({
        ok: false,
        refusal: { code: 'already-submitted' },
      });
    });

    it('does not exist for anybody else', async () => {
      const id = await aDraft(house, consulted);
      expect(await edit(id, 1, 'Mine now.', consulted.coordinator)).toMatchObject({
        ok: false,
        refusal: { code: 'not-found' },
      });
    });
  });

  it('thrown away is gone, and nobody else can throw it away', async () => {
    const id = await aDraft(house, consulted);
    const discard = house.get(DiscardProposal);
    expect(await discard.execute(asked(consulted.official, IN_TIME), id)).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    const draft = done(await discard.execute(asked(consulted.representative, IN_TIME), id));
    expect(draft).toMatchObject({ id, text: 'Name the authority that keeps the figures.' });
    expect(await house.dataSource.getRepository(Proposal).existsBy({ id })).toBe(false);
    expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.discarded']);
    const kept = await aProposal(house, consulted);
    expect(await discard.execute(asked(consulted.representative, IN_TIME), kept)).toMatchObject({
      ok: false,
      refusal: { code: 'already-submitted' },
    });
  });

  it('is seen by its own organisation only; what is handed in, by everyone at once', async () => {
    const draft = await aDraft(house, consulted);
    const submitted = await aProposal(house, consulted);
    const colleague = await aPerson(house, 'representative', consulted.organisationId);
    const stranger = await aPerson(house, 'representative', await anOrganisation(house));
    const queries = house.get(ProposalQueries);
    for (const [actor, sees] of [
      [consulted.representative, true],
      [colleague, true],
      [stranger, false],
      [consulted.coordinator, false],
      [consulted.official, false],
      [VISITOR, false],
    ] as const) {
      const loaders = new Loaders();
      expect((await queries.byId(asked(actor), loaders, draft)) !== null).toBe(sees);
      expect((await queries.byId(asked(actor), loaders, submitted))?.number).toBeGreaterThan(0);
    }
    const mine = await queries.mine(asked(colleague), { first: 1 });
    expect(mine).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(mine.edges.map(({ node }) => node.id)).toEqual([submitted]);
    const next = await queries.mine(asked(colleague), { first: 1, after: mine.edges[0]!.cursor });
    expect(next.edges.map(({ node }) => node.id)).toEqual([draft]);
    expect((await queries.mine(asked(consulted.official), {})).totalCount).toBe(0);
  });
});
