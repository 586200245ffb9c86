import { randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { loadPeople, type Cast } from '#libs/demonstration';
import { dataSourceOptions, systemContext, verifyChain, Work } from '#libs/platform';
import { ALL_ENTITIES } from '#libs/rooms';
import { freshDatabase, type FreshDatabase } from '#test/setup/database';
import { describeOnEachEngine } from '#test/setup/engines';
import { eventually } from '../journeys/eventually.js';
import { Visitor } from '../journeys/visitor.js';
import { killedWhilePlacing, PLACED } from './killed-while-placing.js';
import { Mortal } from './mortal.js';
import { anApprovedReport, anOpenConsultation } from './seed.js';

/** At the least. */
const SUBMISSIONS = 200;
const DEATHS = 3;
const PUBLICATIONS = 20;
const AT_A_TIME = 8;
const ORGANISATIONS = ['zhanaru', 'talap', 'civil-alliance'];

type Task = () => Promise<unknown>;

describeOnEachEngine('a house whose processes are killed', (engine) => {
  let database: FreshDatabase;
  let dataSource: DataSource;
  let cast: Cast;
  let url: string;
  let api: Mortal;
  let worker: Mortal;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await new DataSource(
      dataSourceOptions({ databaseUrl: database.url, databasePool: 2 }, ALL_ENTITIES),
    ).initialize();
    cast = await dataSource.transaction((manager) =>
      loadPeople(new Work(systemContext(), manager)),
    );
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const env = {
      DATABASE_URL: database.url,
      TALQY_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      TALQY_MODE: 'demonstration',
      DATABASE_POOL: '8',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      REDIS_URL: '',
      ...engine,
    };
    api = new Mortal('apps/api/main.js', env);
    worker = new Mortal('apps/worker/main.js', env);
    await Promise.all([api.live(), worker.live()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([api.end(), worker.end()]);
    await dataSource.destroy();
    await database.drop();
  }, 60_000);

  it('loses nothing that was acknowledged and publishes nothing twice', async () => {
    const seeding = new pg.Client({ connectionString: database.url });
    await seeding.connect();
    const consultationId = await anOpenConsultation(seeding, cast);
    const reports: string[] = [];
    for (let n = 0; n < PUBLICATIONS; n += 1)
      reports.push(await anApprovedReport(seeding, cast, n));
    const cut = await killedWhilePlacing(dataSource, seeding, worker);
    await seeding.end();
    const visitors = await Promise.all(
      ORGANISATIONS.map((key) => new Visitor(url).signInAs(`representative-${key}`)),
    );
    const press = await new Visitor(url).signInAs('press-service');
    await insist(() =>
      press.act(
        'addMediaContact(input: $input)',
        'MediaContact',
        'id',
        '$input: AddMediaContactInput!',
        {
          input: { name: 'News desk', email: 'desk@media.example', language: 'ru' },
        },
        'media-contact-of-the-chaos',
      ),
    );

    const peace = new AbortController();
    const killing = Promise.all([
      killNowAndThen(api, peace.signal),
      killNowAndThen(worker, peace.signal),
    ]);
    const acknowledged: { id: string; number: number; hash: string }[] = [];
    let submissions = 0;
    const submission = (): Task => {
      const n = submissions;
      submissions += 1;
      const which = n % ORGANISATIONS.length;
      const visitor = visitors[which];
      if (visitor === undefined) throw new Error('Nobody submits');
      const organisationId = cast.organisations.get(ORGANISATIONS[which] ?? '') ?? '';
      return async () =>
        void acknowledged.push(await submit(visitor, consultationId, organisationId, n));
    };
    const first = [
      ...reports.map(
        (reportId): Task =>
          () =>
            schedule(press, reportId),
      ),
      ...Array.from({ length: SUBMISSIONS }, submission),
    ].toSorted(() => randomInt(3) - 1);
    // A fast machine is done with these before anything has died often enough.
    const tasks = function* (): Generator<Task> {
      yield* first;
      while (Math.min(api.deaths, worker.deaths) < DEATHS) yield submission();
    };
    await inTurns(tasks(), AT_A_TIME);
    peace.abort();
    await killing;

    await eventually(
      'everything that follows is done',
      async () => {
        const [open] = await dataSource.query<{ count: number }[]>(
          'select count(*)::int as count from follow_up where handled_at is null',
        );
        const [out] = await dataSource.query<{ count: number }[]>(
          `select count(*)::int as count from release where state = 'published'`,
        );
        return open?.count === 0 && out?.count === PUBLICATIONS;
      },
      120_000,
    );

    expect(acknowledged).toHaveLength(submissions);
    const kept = await dataSource.query<{ id: string; number: number; hash: string }[]>(
      `select id, number, receipt_hash as hash from proposal
       where consultation_id = $1 and state = 'submitted' order by number`,
      [consultationId],
    );
    expect(kept.map(({ number }) => number)).toEqual(
      Array.from({ length: submissions }, (_, n) => n + 1),
    );
    const byNumber = acknowledged.toSorted((a, b) => a.number - b.number);
    expect(kept).toEqual(byNumber);
    expect(await entries('proposal.submitted')).toEqual({
      entries: submissions,
      subjects: submissions,
    });
    expect(await entries('release.published')).toEqual({
      entries: PUBLICATIONS,
      subjects: PUBLICATIONS,
    });
    const [letters] = await dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from mail where recipient = 'desk@media.example'`,
    );
    expect(letters?.count).toBe(PUBLICATIONS);
    const [places] = await dataSource.query<{ count: number }[]>(
      'select count(*)::int as count from placement where revision_id = $1',
      [cut],
    );
    expect(places?.count).toBe(PLACED);
    const told = await dataSource.query<{ facts: Record<string, number> }[]>(
      `select facts from journal_entry where type = 'revision.anchors-placed' and subject_id = $1`,
      [cut],
    );
    expect(told).toHaveLength(1);
    const { placed = 0, moved = 0, orphaned = 0 } = told[0]?.facts ?? {};
    expect(placed + moved + orphaned).toBe(PLACED);
    const incomplete = await dataSource.query<unknown[]>(
      `select r.id from release r where (select count(distinct (kind, language)) from artefact a where a.release_id = r.id and a.kind in ('page', 'print')) <> 6`,
    );
    expect(incomplete).toEqual([]);
    await eventually('the chain is whole', async () => {
      const [unsealed] = await dataSource.query<{ count: number }[]>(
        'select count(*)::int as count from journal_entry where position is null',
      );
      return unsealed?.count === 0;
    });
    expect((await verifyChain(dataSource)).brokenAt).toBeNull();
  }, 400_000);

  const entries = async (type: string) => {
    const [row] = await dataSource.query<{ entries: number; subjects: number }[]>(
      'select count(*)::int as entries, count(distinct subject_id)::int as subjects from journal_entry where type = $1',
      [type],
    );
    return row;
  };
});

/** One intention, one key, however often the connection breaks before the answer comes. */
async function submit(visitor: Visitor, consultationId: string, organisationId: string, n: number) {
  const drafted = randomUUID();
  const draft = await insist(() =>
    visitor.act<{ id: string; version: number }>(
      'draftProposal(input: $input)',
      'Proposal',
      'id version',
      '$input: DraftProposalInput!',
      {
        input: {
          consultationId,
          organisationId,
          kind: 'comment',
          language: 'kk',
          anchor: { kind: 'report' },
          text: `Ұсыныс ${n}: статистика толықтырылсын.`,
          justification: 'Дерек толық болса, баяндама сенімдірек болады.',
        },
      },
      drafted,
    ),
  );
  const handedIn = randomUUID();
  const { id, number, receipt } = await insist(() =>
    visitor.act<{ id: string; number: number; receipt: { hash: string } }>(
      'submitProposal(id: $id, version: $version)',
      'Proposal',
      'id number receipt { hash }',
      '$id: ID!, $version: Int!',
      draft,
      handedIn,
    ),
  );
  return { id, number, hash: receipt.hash };
}

/** For the minute that runs now; when it has passed before anybody answered, for the next one. */
async function schedule(press: Visitor, reportId: string): Promise<void> {
  for (;;) {
    const key = randomUUID();
    const publishAt = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    try {
      await insist(() =>
        press.act(
          'scheduleRelease(input: $input)',
          'Release',
          'id',
          '$input: ScheduleReleaseInput!',
          { input: { reportId, publishAt } },
          key,
        ),
      );
      return;
    } catch (error) {
      if (!String(error).includes('DATE_IN_PAST')) throw error;
    }
  }
}

const PATIENCE_MS = 150_000;

/** Asks again while nobody answers; a refusal is an answer. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      // By name: `fetch` is of another realm than the test, and a cut-off answer is not JSON.
      const unanswered =
        ['TypeError', 'SyntaxError'].includes((error as Error).name) ||
        String(error).includes('INTERNAL_SERVER_ERROR');
      if (!unanswered || Date.now() > until) throw error;
      await setTimeout(100);
    }
  }
}

async function inTurns(tasks: Iterator<Task>, atATime: number): Promise<void> {
  const hand = async (): Promise<void> => {
    for (let next = tasks.next(); !next.done; next = tasks.next()) await next.value();
  };
  await Promise.all(Array.from({ length: atATime }, hand));
}

/**
 * Kills at random: mostly a process at work, now and then one that is still starting. How fast it
 * starts is the machine's affair, so a life is counted from the moment it is ready.
 */
async function killNowAndThen(mortal: Mortal, peace: AbortSignal): Promise<void> {
  while (!peace.aborted) {
    if (randomInt(5) > 0) await mortal.ready();
    await setTimeout(randomInt(300, 4_000), undefined, { signal: peace }).catch(() => undefined);
    if (!peace.aborted) mortal.kill();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
