import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Rows } from '#libs/platform';
import { seedHouse, seedLongReport, type LongReport } from '#test/bench/long-report';
import {
  aPerson,
  aReport,
  askGraphql,
  openServedHouse,
  signedIn,
  type ServedHouse,
} from '#test/builders/index';

const STRETCH = `query Stretch($id: ID!, $from: Int!) {
  revision(id: $id) {
    blocks(first: 40, from: $from) { edges { node {
      blockId position marker(language: kk) notesBefore(language: kk)
      references(language: kk) { blockId label }
      words(language: en) { language node }
      proposals { id number organisation { id } anchor { blockId } disposition { id } }
    } } }
  }
}`;

interface Stretch {
  revision: {
    blocks: {
      edges: { node: { blockId: string; position: number; proposals: { number: number }[] } }[];
    };
  };
}

describe('a text of many pages is read', () => {
  let house: ServedHouse;
  let short: LongReport;
  let long: LongReport;
  let coordinator: Record<string, string>;
  let queries = 0;

  beforeAll(async () => {
    house = await openServedHouse();
    const { options } = house.dataSource;
    const client = new pg.Client({ connectionString: 'url' in options ? options.url : '' });
    await client.connect();
    await seedHouse(client);
    short = await seedLongReport(client, 1, { pages: 10, proposals: 30 });
    long = await seedLongReport(client, 2, { pages: 100, proposals: 300 });
    await client.end();
    coordinator = await signedIn(
      house,
      await aPerson(house, 'coordinator', (await aReport(house)).agencyId),
    );
    const rows = house.get(Rows);
    const many = rows.many.bind(rows);
    rows.many = (...asked) => {
      queries += 1;
      return many(...asked);
    };
  });
  afterAll(() => house.close());

  const ask = async <T>(
    query: string,
    variables: object,
  ): Promise<{ data: T; queries: number }> => {
    queries = 0;
    const data = await askGraphql<T>(house, coordinator, query, variables);
    return { data, queries };
  };
  const stretch = (report: LongReport, from: number) =>
    ask<Stretch>(STRETCH, { id: report.revisionIds[0], from });

  it('a stretch at a time, whatever its length: as many blocks, as many queries', async () => {
    for (const report of [short, long]) await stretch(report, 0);
    const [few, many] = [await stretch(short, 0), await stretch(long, 0)];
    const deep = await stretch(long, 800);
    const blocks = [few, many, deep].map(({ data }) => data.revision.blocks.edges.length);
    expect(blocks).toEqual([40, 40, 40]);
    expect([many.queries, deep.queries]).toEqual([few.queries, few.queries]);
    expect(few.queries).toBeLessThanOrEqual(6);
    const [first] = deep.data.revision.blocks.edges;
    expect(first?.node).toMatchObject({ blockId: 'b800', position: 800 });
    expect(JSON.stringify(deep.data).length).toBeLessThan(1.5 * JSON.stringify(few.data).length);
  });

  it('with the proposals on these blocks and no others', async () => {
    const { data } = await stretch(long, 400);
    const shown = data.revision.blocks.edges.flatMap(({ node }) => node.proposals).length;
    const [{ count }] = await house.dataSource.query(
      `select count(*)::int from proposal p join revision_block b on b.block_id = p.anchor_block_id
       where p.consultation_id = $1 and b.revision_id = $2 and b.position between 400 and 439`,
      [long.consultationId, long.revisionIds[0]],
    );
    expect(shown).toBe(count);
    expect(count).toBeGreaterThan(0);
  });

  it('from a block that an address names, found without what stands before it', async () => {
    const query = `query Place($id: ID!, $block: ID!) {
      revision(id: $id) { position(blockId: $block) } }`;
    const place = (block: string) =>
      ask<{ revision: { position: number | null } }>(query, { id: long.revisionIds[0], block });
    expect((await place('b777')).data.revision.position).toBe(777);
    expect((await place('made-up')).data.revision.position).toBeNull();
    expect((await place('b3')).queries).toBe((await place('b870')).queries);
  });

  it('for words that stand in it, in upper or lower case', async () => {
    const words = String(long.blocks[601]?.content.kk?.content?.[0]?.text).slice(0, 40);
    const query = `query Find($id: ID!, $words: String!) { revision(id: $id) {
      find(words: $words, language: kk) { more places { blockId position start exact } } } }`;
    const find = async (wanted: string) => {
      const variables = { id: long.revisionIds[0], words: wanted };
      const { data } = await ask<{ revision: { find: { places: object[]; more: boolean } } }>(
        query,
        variables,
      );
      return data.revision.find;
    };
    expect((await find(words.toLocaleUpperCase('kk'))).places).toEqual([
      { blockId: 'b601', position: 601, start: 0, exact: words },
    ]);
    expect(await find('%_%')).toEqual({ places: [], more: false });
    expect(await find('  ')).toEqual({ places: [], more: false });
    const frequent = await find('а');
    expect([frequent.places.length, frequent.more]).toEqual([100, true]);
  });

  it('with those of its changes that stand in a stretch, in as many queries', async () => {
    const query = `query Changes($old: ID!, $id: ID!, $from: Int!, $until: Int) {
      comparison(fromRevisionId: $old, toRevisionId: $id, language: kk) {
        changes(from: $from, until: $until) { blockId position kind causes { proposal { id } } } } }`;
    type Answer = { comparison: { changes: { position: number }[] } };
    const changes = (report: LongReport, from: number, until: number | null) => {
      const [old, id] = report.revisionIds;
      return ask<Answer>(query, { old, id, from, until });
    };
    const all = (await changes(long, 0, null)).data.comparison.changes;
    const some = await changes(long, 200, 240);
    expect(some.data.comparison.changes).toEqual(
      all.filter(({ position }) => position >= 200 && position < 240),
    );
    expect(all.length).toBeGreaterThan(10 * some.data.comparison.changes.length);
    await changes(short, 0, 40);
    expect((await changes(short, 0, 40)).queries).toBe(some.queries);
  });

  describe('compared with another', () => {
    const query = `query Comparison($old: ID!, $id: ID!, $of: [ID!], $first: Int) {
      comparison(fromRevisionId: $old, toRevisionId: $id, language: kk) {
        summary { edited added removed moved unchanged unattributed material }
        outline { blockId position } shapers { id }
        places { blockId kind position material organisationIds }
        changes(of: $of, first: $first) {
          blockId kind words { kind text } causes { proposal { id } } } } }`;
    interface Answer {
      comparison: { places: { blockId: string; position: number }[]; changes: object[] };
    }
    const compare = ({ revisionIds: [old, id] }: LongReport, more: object) =>
      ask<Answer>(query, { old, id, ...more });

    it('says of each change little, and the words of those alone that are asked for', async () => {
      for (const report of [short, long]) await compare(report, { first: 5 });
      const [few, many] = [await compare(short, { first: 5 }), await compare(long, { first: 5 })];
      expect(many.queries).toBe(few.queries);
      expect(many.data.comparison.changes).toHaveLength(5);
      const { places } = many.data.comparison;
      expect(JSON.stringify(places).length).toBeLessThan(130 * places.length);

      const of = places.slice(100, 120).map(({ blockId }) => blockId);
      const words = `query Words($old: ID!, $id: ID!, $of: [ID!]) {
        comparison(fromRevisionId: $old, toRevisionId: $id, language: kk) {
          changes(of: $of) { blockId words { kind text } causes { proposal { id } } } } }`;
      const asked = async ({ revisionIds: [old, id] }: LongReport, some: string[]) =>
        ask<Answer>(words, { old, id, of: some });
      const far = await asked(long, of);
      expect(far.data.comparison.changes.map((one) => 'blockId' in one && one.blockId)).toEqual(of);
      const near = await asked(
        short,
        few.data.comparison.places.slice(0, 15).map(({ blockId }) => blockId),
      );
      expect(far.queries).toBe(near.queries);
    });

    it.each([
      ['a later revision', 1],
      ['the working copy', null],
    ])('tells what stayed, a stretch at a time: with %s', async (_, to) => {
      const [old] = long.revisionIds;
      const id = to === null ? null : long.revisionIds[to];
      const unchanged = `query Same($old: ID!, $id: ID, $from: Int!, $until: Int!) {
        comparison(fromRevisionId: $old, toRevisionId: $id, language: kk) {
          places { blockId } unchanged(from: $from, until: $until) { blockId position text } } }`;
      type Same = {
        comparison: {
          places: { blockId: string }[];
          unchanged: { blockId: string; position: number }[];
        };
      };
      const stretchOf = (from: number, until: number) =>
        ask<Same>(unchanged, { old, id, from, until });
      const { comparison } = (await stretchOf(200, 240)).data;
      const changed = new Set(comparison.places.map(({ blockId }) => blockId));
      expect(comparison.unchanged.every(({ blockId }) => !changed.has(blockId))).toBe(true);
      expect(comparison.unchanged.every(({ position }) => position >= 200 && position < 240)).toBe(
        true,
      );
      expect(comparison.unchanged.length).toBeGreaterThan(20);
      expect((await stretchOf(0, 5000)).data.comparison.unchanged.length).toBeLessThan(101);
    });
  });
});
