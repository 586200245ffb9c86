import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { migrate } from '#migrations';
import { PAGE_REQUEST } from './page-request.js';
import { PROPOSALS, SECTIONS, seed } from './seed.js';
import {
  databaseOfTheBench,
  environment,
  pin,
  pinDatabase,
  signedIn,
  start,
  type Contender,
} from './servers.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5);
const CONNECTIONS = 10;

/**
 * Compares the consultation page with a yardstick in the same run: the contenders take turns, so
 * that a machine that slows down slows all of them, and medians are compared, not single rounds.
 */
const databaseUrl = databaseOfTheBench();

await migrate(databaseUrl);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await seed(client);
const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
pinDatabase(rows[0]?.pid ?? 0);
pin(process.pid, 1);
await client.end();

const env = environment(databaseUrl);
const contenders = [
  await start('raw pg + node:http', 'test/bench/raw-server.js', 4701, env, '/'),
  await signedIn(await start('talqy, rights on', 'apps/api/main.js', 4702, env, '/graphql')),
  await start('untuned nest', 'test/bench/untuned-server.js', 4703, env, '/graphql'),
];
try {
  const bytes = await agree(contenders);
  console.log(
    `${SECTIONS} sections, 50 of ${PROPOSALS} proposals, ${(bytes / 1000).toFixed(0)} kB; ${ROUNDS} rounds of ${SECONDS} s in turn`,
  );
  for (const contender of contenders) await load(contender, 8);
  const measured = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const contender of contenders)
      measured.get(contender.name)?.push(await load(contender, SECONDS));
  report(measured);
} finally {
  for (const contender of contenders) contender.stop();
}

async function load({ url, headers }: Contender, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    headers,
    method: 'POST',
    body: PAGE_REQUEST,
    connections: CONNECTIONS,
    duration,
  });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** Before anything is timed: all answer the same, to the last field. @returns the answer's size */
async function agree(all: readonly Contender[]): Promise<number> {
  const answers = await Promise.all(
    all.map(async ({ url, headers }) =>
      (await fetch(url, { method: 'POST', headers, body: PAGE_REQUEST })).text(),
    ),
  );
  const [first, ...others] = answers.map((answer) => JSON.parse(answer) as unknown);
  others.forEach((other, index) => {
    if (!isDeepStrictEqual(first, other))
      throw new Error(
        `${all[index + 1]?.name} answers differently: ${answers[index + 1]?.slice(0, 400)}`,
      );
  });
  return answers[0]?.length ?? 0;
}

function report(measured: ReadonlyMap<string, number[]>): void {
  const medians = [...measured].map(([name, rates]) => ({ name, rates, median: median(rates) }));
  const yardstick = medians[0]?.median ?? Number.NaN;
  for (const { name, rates, median: rate } of medians)
    console.log(
      `${name.padEnd(20)} ${rate.toFixed(0).padStart(6)} requests/s  (${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)})  ${(rate / yardstick).toFixed(2)} of raw`,
    );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
