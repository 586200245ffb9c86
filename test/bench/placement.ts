/**
 * Ten thousand proposals on a text of 300 pages find their place in the next revision: cut through
 * the api, placed by the worker. Yardsticks in the same run: the placing alone, and ten thousand
 * bare rows into the same table.
 */
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { LaterText, placeAnchor } from '#libs/domain/document';
import { longTexts, passagesOf } from '#test/document/long-text';
import { migrate } from '#migrations';
import { seedHouse, seedLongReport } from './long-report.js';
import { forgetPeak, memoryOf, peakOf } from './memory.js';
import { databaseOfTheBench, environment, signedIn, start } from './servers.js';

const PAGES = 300;
const PROPOSALS = 10_000;
const CUTS = 3;

const databaseUrl = databaseOfTheBench();
await migrate(databaseUrl);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await seedHouse(client);
const report = await seedLongReport(client, 1, { pages: PAGES, proposals: PROPOSALS });
await client.query(`update report set state = 'revising'`);
await client.query(`update consultation set state = 'closed', closed_at = now()`);
await client.query('vacuum analyze');

const env = environment(databaseUrl);
const api = await signedIn(await start('api', 'apps/api/main.js', 4721, env, '/graphql'));
const worker = await start('worker', 'apps/worker/main.js', 4722, env, '/');
try {
  await page();
  const idle = memoryOf(worker.pid);
  console.log(
    `${PROPOSALS} proposals, ${PAGES} pages; a page beside it meanwhile, ${CUTS} cuts in turn`,
  );
  for (let cut = 1; cut <= CUTS; cut += 1) {
    forgetPeak(worker.pid);
    const [pure, bare] = [placing(), await bareRows()];
    const calm = await pagesFor(() => setTimeout(1_000));
    const begun = performance.now();
    let cutting = 0;
    let held = 0;
    const busy = await pagesFor(async () => {
      const revision = await cutRevision(cut);
      cutting = performance.now() - begun;
      held = await placed(revision);
    });
    const whole = performance.now() - begun - cutting;
    console.log(
      `cut in ${cutting.toFixed(0)} ms, placed after ${whole.toFixed(0)} ms ` +
        `(${(whole / (pure + bare)).toFixed(1)} × placing alone ${pure.toFixed(0)} ms + bare rows ${bare.toFixed(0)} ms); ` +
        `transaction ${held.toFixed(0)} ms; worker ${(peakOf(worker.pid) - idle).toFixed(0)} MB more; ` +
        `a page ${median(calm).toFixed(0)} ms before, ${median(busy).toFixed(0)} ms meanwhile, at most ${Math.max(...busy).toFixed(0)}`,
    );
  }
} finally {
  await worker.ended();
  await api.ended();
  await client.end();
}

/** Milliseconds that placing takes without a database. */
function placing(): number {
  const { before, after } = longTexts(PAGES, 300);
  const anchors = passagesOf(before, PROPOSALS, 301);
  const begun = performance.now();
  const later = new LaterText(after, before);
  anchors.forEach((anchor) => placeAnchor(anchor, later));
  return performance.now() - begun;
}

/** Milliseconds that the rows take when nothing has to be known of them; they are taken back. */
async function bareRows(): Promise<number> {
  await client.query('begin');
  const begun = performance.now();
  await client.query(
    `insert into placement (proposal_id, revision_id, status, block_id, start_offset, end_offset,
       score, by_hand)
     select id, $1, 'placed', anchor_block_id, 0, 10, 1, false from proposal`,
    [report.revisionIds[1]],
  );
  const taken = performance.now() - begun;
  await client.query('rollback');
  return taken;
}

async function cutRevision(cut: number): Promise<string> {
  const query = `mutation Cut($id: ID!) { cutRevision(reportId: $id) {
    ... on Revision { id } ... on Refusal { what } } }`;
  await client.query(`update report set title = title || $1::jsonb`, [
    JSON.stringify({ en: `Cut ${cut}` }),
  ]);
  const { cutRevision: made } = (await ask(query, { id: report.reportId })) as {
    cutRevision: { id?: string; what?: string };
  };
  if (made.id === undefined) throw new Error(made.what);
  return made.id;
}

/** Waits until the journal says so. @returns the longest age in ms of a transaction of the worker's */
async function placed(revisionId: string): Promise<number> {
  for (let longest = 0; ;) {
    const { rows } = await client.query<{ done: boolean; age: number | null }>(
      `select exists (select 1 from journal_entry where type = 'revision.anchors-placed'
           and subject_id = $1) as done,
         (select max(extract(epoch from clock_timestamp() - xact_start) * 1000)::float
          from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()
            and (query ilike '%placement%' or query ilike '%p.anchor%')) as age`,
      [revisionId],
    );
    longest = Math.max(longest, rows[0]?.age ?? 0);
    if (rows[0]?.done) return longest;
    await setTimeout(10);
  }
}

/** How long the pages took that were read one after the other while something was done. */
async function pagesFor(act: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  const end = new AbortController();
  const reading = (async () => {
    while (!end.signal.aborted) taken.push(await page());
  })();
  await act();
  end.abort();
  await reading;
  return taken;
}

async function page(): Promise<number> {
  const begun = performance.now();
  await ask(
    `query Page($id: ID!) { consultation(id: $id) { id state
      proposals(first: 50) { edges { node { id number text anchor { kind blockId } } } } } }`,
    { id: report.consultationId },
  );
  return performance.now() - begun;
}

async function ask(query: string, variables: object): Promise<unknown> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(api.url, { method: 'POST', headers: api.headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(JSON.stringify(errors));
  return data;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
