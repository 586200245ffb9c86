/**
 * What a person does at one place of a text must not cost more in a long one: the same acts on 300
 * pages and on 10, in turn and in the same run, through the api. A ratio of 1 is flat.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '#migrations';
import { seedHouse, seedLongReport } from './long-report.js';
import { databaseOfTheBench, environment, signedIn, start } from './servers.js';

/** Of the short text and of the long one. */
const PAGES = [10, 300] as const;
const PROPOSALS_ON_A_PAGE = 3;
/** Not counted: the first ones of a process are slower. */
const WARMING = 15;
const ROUNDS = 40;
/** As many blocks as the reading view and the editor read at a time. */
const STRETCH = 40;
/** In each text, so that only its length differs. */
const STALE = WARMING + ROUNDS + 5;

interface Text {
  readonly reportId: string;
  readonly revisionId: string;
  /** Of the working copy, in its order. */
  readonly blockIds: readonly string[];
}

interface Act {
  readonly name: string;
  readonly query: string;
  readonly variables: (text: Text, round: number) => object;
}

const LETTER = {
  stepType: 'replace',
  from: 1,
  to: 1,
  slice: { content: [{ type: 'text', text: 'ә' }] },
};

const ACTS: readonly Act[] = [
  {
    name: 'the first stretch that is read',
    query: `query ($id: ID!, $first: Int!) { revision(id: $id) { id
      blocks(first: $first, from: 0) { edges { node { id blockId kind level position
        marker(language: kk) notesBefore(language: kk) references(language: kk) { blockId label }
        words(language: kk) { language node }
        proposals { id number state kind language late text
          organisation { id shortName { kk ru en } }
          anchor { kind blockId language exact start end sectionTitle sectionNumber }
          disposition { id kind } placements { status blockId start end revision { id } }
        } } } } } }`,
    variables: ({ revisionId }) => ({ id: revisionId, first: STRETCH }),
  },
  {
    name: 'one letter written',
    query: `mutation ($input: WriteWordsInput!) { writeWords(input: $input) {
      ... on Written { accepted } ... on Refusal { what } } }`,
    variables: ({ reportId, blockIds }, round) => ({
      input: {
        reportId,
        blockId: blockIds.at(-1),
        language: 'kk',
        version: round + 1,
        origin: randomUUID(),
        steps: [LETTER],
      },
    }),
  },
  {
    name: 'the stamps of all blocks',
    query: `query ($id: ID!) { report(id: $id) { id workingCopy { stamps { id version } } } }`,
    variables: ({ reportId }) => ({ id: reportId }),
  },
  {
    name: `${STRETCH} blocks to write in`,
    query: `query ($id: ID!, $ids: [ID!]) { report(id: $id) { id workingCopy { blocks(ids: $ids) {
      id kind level ordered position version missing content { kk ru en } } } } }`,
    variables: ({ reportId, blockIds }) => ({ id: reportId, ids: blockIds.slice(0, STRETCH) }),
  },
  {
    name: 'one translation checked',
    query: `mutation ($input: CheckTranslationsInput!) { checkTranslations(input: $input) {
      ... on WorkingCopy { reportId } ... on Refusal { what } } }`,
    variables: ({ reportId, blockIds }, round) => ({
      input: { reportId, language: 'ru', blockIds: [blockIds[round]] },
    }),
  },
  {
    name: 'translations behind, 5 of them',
    query: `query ($id: ID!) { report(id: $id) { id workingCopy { parity {
      open(state: stale) { blockId language state source target madeFrom } } } } }`,
    variables: ({ reportId }) => ({ id: reportId }),
  },
];

const databaseUrl = databaseOfTheBench();
await migrate(databaseUrl);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await seedHouse(client);
const texts: Text[] = [];
for (const [n, pages] of PAGES.entries()) texts.push(await seeded(n + 1, pages));
await client.query('vacuum analyze');
await client.end();

const api = await signedIn(
  await start('api', 'apps/api/main.js', 4731, environment(databaseUrl), '/graphql'),
);
try {
  console.log(`${PAGES[1]} pages beside ${PAGES[0]}, medians of ${ROUNDS} in turn`);
  for (const act of ACTS) await measure(act);
} finally {
  await api.ended();
}

async function measure({ name, query, variables }: Act): Promise<void> {
  const taken: number[][] = texts.map(() => []);
  const sizes: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round += 1)
    for (const [which, text] of texts.entries()) {
      const begun = performance.now();
      sizes[which] = await ask(query, variables(text, round));
      if (round >= WARMING) taken[which]?.push(performance.now() - begun);
    }
  const [short = Number.NaN, long = Number.NaN] = taken.map(median);
  const [small = Number.NaN, large = Number.NaN] = sizes;
  console.log(
    `${name.padEnd(32)} ${short.toFixed(1).padStart(6)} ms ${long.toFixed(1).padStart(6)} ms  ` +
      `${(long / short).toFixed(2)} of the time, ${(large / small).toFixed(2)} of the bytes`,
  );
}

/** A report under revision, the first translations of which are behind. */
async function seeded(n: number, pages: number): Promise<Text> {
  const { reportId, revisionIds } = await seedLongReport(client, n, {
    pages,
    proposals: pages * PROPOSALS_ON_A_PAGE,
  });
  await client.query(`update report set state = 'revising' where id = $1`, [reportId]);
  const { rows } = await client.query<{ id: string }>(
    'select id from working_block where report_id = $1 order by position, id',
    [reportId],
  );
  const blockIds = rows.map(({ id }) => id);
  await client.query(
    `update translation set source = null
     where report_id = $1 and language = 'ru' and block_id = any($2)`,
    [reportId, blockIds.slice(0, STALE)],
  );
  return { reportId, revisionId: revisionIds[0], blockIds };
}

/** @returns the size of the answer in bytes; a refusal ends the bench */
async function ask(query: string, variables: object): Promise<number> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(api.url, { method: 'POST', headers: api.headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, { what?: string; accepted?: boolean } | null>;
    errors?: unknown;
  };
  const [answer] = Object.values(data ?? {});
  if (errors !== undefined || !answer || answer.what !== undefined || answer.accepted === false)
    throw new Error(text.slice(0, 400));
  return Buffer.byteLength(text);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
