import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { UnitOfWork } from '#libs/platform';
import { SubmitProposal } from '#libs/proposals';
import {
  aConsultation,
  aDraft,
  aPerson,
  aPersona,
  asked,
  IN_TIME,
  openServedHouse,
  type Consulted,
  type ServedHouse,
} from '#test/builders/index';

let house: ServedHouse;
let about: Consulted;
const cookies = { administrator: '', representative: '', coordinator: '' };
const clients: Client[] = [];

beforeAll(async () => {
  house = await openServedHouse();
  about = await aConsultation(house);
  const { representative, coordinator } = about;
  const administrator = await aPerson(house, 'administrator', about.agencyId);
  for (const [key, person] of Object.entries({ administrator, representative, coordinator })) {
    await aPersona(house, key, person);
    const response = await fetch(`${house.url}/api/demonstration/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    cookies[key as keyof typeof cookies] = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }
});
afterEach(() => Promise.all(clients.splice(0).map((client) => client.dispose())));
afterAll(() => house.close());

/** Opens a socket as a browser with this cookie would. */
function socket(cookie: string, language = 'en'): Client {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, { protocols, headers: { cookie } } as never);
    }
  }
  const client = createClient({
    url: `${house.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    connectionParams: { language },
    retryAttempts: 0,
  });
  clients.push(client);
  return client;
}

const changes = (cookie: string, language?: string) =>
  socket(cookie, language).iterate<{
    reportChanged: { id: string; type: string; sentence: string };
  }>({
    query: 'subscription ($id: ID!) { reportChanged(reportId: $id) { id type sentence } }',
    variables: { id: about.reportId },
  });

/** Does something over and over until it is heard: a subscription opens a moment after it is asked for. */
async function until<T>(heard: Promise<T>, act: () => Promise<unknown>): Promise<T> {
  const notYet = Symbol('not yet');
  for (;;) {
    await act();
    const first = await Promise.race([heard, nextTurn(notYet)]);
    if (first !== notYet) return first as T;
  }
}

async function first<T>(answers: AsyncIterable<{ data?: T | null }>, act: () => Promise<unknown>) {
  const iterator = answers[Symbol.asyncIterator]();
  const { value } = await until(iterator.next(), act);
  return { data: value?.data as T | undefined, iterator };
}

const submit = async (): Promise<void> => {
  const id = await aDraft(house, about);
  await house.get(SubmitProposal).execute(asked(about.representative, IN_TIME), id, 1);
};

const ask = async (query: string, cookie: string) => {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', cookie },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: never; errors?: unknown };
};

describe('reportChanged', () => {
  it('tells a visitor of a submission in the language of the socket, and of no draft', async () => {
    const { data } = await first(changes('', 'kk'), submit);
    expect(data?.reportChanged.type).toBe('proposal.submitted');
    expect(data?.reportChanged.sentence).toMatch(/ұсыныс/iu);
  });

  it('tells the organisation of its own draft', async () => {
    const { data } = await first(changes(cookies.representative), submit);
    expect(data?.reportChanged.type).toMatch(/^proposal\.(drafted|submitted)$/);
  });

  it('tells of each entry once, however often it is announced', async () => {
    const { data, iterator } = await first(changes(''), submit);
    const announced = data?.reportChanged.id ?? '';
    await house.dataSource.query(`select pg_notify('journal', $1)`, [announced]);
    await submit();
    const [last] = await house.dataSource.query<[{ id: string }]>(
      `select id from journal_entry where type = 'proposal.submitted' order by id desc limit 1`,
    );
    const heard = [announced];
    while (heard.at(-1) !== last.id)
      heard.push((await iterator.next()).value?.data?.reportChanged.id ?? '');
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('hears again after its connection to the database was cut', async () => {
    const { iterator } = await first(changes(''), submit);
    await house.dataSource.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query = 'listen journal'`,
    );
    const { value } = await until(iterator.next(), submit);
    expect(value?.data?.reportChanged.type).toBe('proposal.submitted');
  });
});

describe('deskChanged', () => {
  const desk = (cookie: string) =>
    socket(cookie).iterate<{ deskChanged: boolean }>({ query: 'subscription { deskChanged }' });

  it('is for those who are signed in', async () => {
    expect((await first(desk(cookies.coordinator), submit)).data).toEqual({ deskChanged: true });
    const refused = await desk('').next();
    expect(JSON.stringify(refused.value?.errors)).toContain('NOT_SIGNED_IN');
  });

  it('says nothing more once the session has ended', async () => {
    const { iterator } = await first(desk(cookies.coordinator), submit);
    await house.dataSource.query('delete from session where user_id = $1', [
      about.coordinator.personId,
    ]);
    let more = iterator.next();
    const others = await first(desk(cookies.representative), submit);
    expect(others.data).toEqual({ deskChanged: true });
    const nothing = Symbol('nothing');
    // What was said while the session lasted may still be on its way.
    while ((await Promise.race([more, submit().then(() => nothing)])) !== nothing)
      more = iterator.next();
    const heard = await Promise.race([more, submit().then(() => nothing)]);
    expect(heard).toBe(nothing);
  });
});

describe('verifyJournal', () => {
  it('says for administrators whether the chain holds', async () => {
    await house.get(UnitOfWork).run(asked(about.coordinator), 'nothing', async () => undefined);
    const { data } = await ask(
      '{ verifyJournal { ok entries head brokenAt } }',
      cookies.administrator,
    );
    expect(data).toMatchObject({ verifyJournal: { ok: true, brokenAt: null } });
    const refused = await ask('{ verifyJournal { ok } }', cookies.representative);
    expect(JSON.stringify(refused.errors)).toContain('NOT_PERMITTED');
  });
});
