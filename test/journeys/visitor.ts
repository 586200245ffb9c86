import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';

interface Answer<Data> {
  data: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export interface RefusalAnswer {
  __typename: 'Refusal';
  code: string;
  what: string;
  advice: string;
  field: string | null;
  places: { kind: string; id: string; label: string }[];
  current: unknown;
}

const REFUSAL = '... on Refusal { code what advice field places { kind id label } current }';

/** Somebody at the front door: speaks GraphQL over HTTP with cookies, and nothing else. */
export class Visitor {
  private cookie = '';

  constructor(
    private readonly url: string,
    private readonly language = 'kk',
  ) {}

  /** Becomes a persona of the demonstration with one click. */
  async signInAs(key: string): Promise<this> {
    const response = await this.send('/api/demonstration/sign-in', JSON.stringify({ key }));
    if (!response.ok)
      throw new Error(`Nobody signs in as ${key}: ${response.status} ${await response.text()}`);
    this.cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    return this;
  }

  /** A query that must succeed. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.post<Data>(query, variables);
    if (errors !== undefined || data === null)
      throw new Error(`${query}\n${JSON.stringify(errors)}`);
    return data;
  }

  /** The code with which a query is refused. */
  async askAndBeRefused(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.post<unknown>(query, variables);
    return errors?.[0]?.extensions?.code ?? 'nothing was refused';
  }

  /**
   * A mutation that must not be refused. `act('cutRevision(reportId: $id)', 'Revision', 'id hash', '$id: ID!', {id})`
   */
  async act<Thing>(
    field: string,
    type: string,
    selection: string,
    parameters: string,
    variables: Record<string, unknown>,
    key?: string,
  ): Promise<Thing> {
    const answer = await this.mutate<Thing>(field, type, selection, parameters, variables, key);
    if (answer.__typename === 'Refusal')
      throw new Error(`${field} was refused: ${JSON.stringify(answer)}`);
    return answer as Thing;
  }

  /** A mutation that must be refused. */
  async actAndBeRefused(
    field: string,
    type: string,
    parameters: string,
    variables: Record<string, unknown>,
  ): Promise<RefusalAnswer> {
    const answer = await this.mutate<RefusalAnswer>(
      field,
      type,
      '__typename',
      parameters,
      variables,
    );
    if (answer.__typename !== 'Refusal') throw new Error(`${field} was not refused`);
    return answer as RefusalAnswer;
  }

  private async mutate<Thing>(
    field: string,
    type: string,
    selection: string,
    parameters: string,
    variables: Record<string, unknown>,
    key: string = randomUUID(),
  ): Promise<Thing & { __typename: string }> {
    const declared = parameters === '' ? '' : `(${parameters})`;
    const mutation = `mutation ${declared} { result: ${field} { __typename ... on ${type} { ${selection} } ${REFUSAL} } }`;
    const { data, errors } = await this.post<{ result: Thing & { __typename: string } }>(
      mutation,
      variables,
      key,
    );
    if (errors !== undefined || data === null)
      throw new Error(`${mutation}\n${JSON.stringify(errors)}`);
    return data.result;
  }

  private async post<Data>(query: string, variables: object, key?: string): Promise<Answer<Data>> {
    const response = await this.send('/graphql', JSON.stringify({ query, variables }), key);
    return (await response.json()) as Answer<Data>;
  }

  /** What a subscription says, with the session of this visitor; a socket that is cut ends it. */
  listen<Data>(query: string, variables: Record<string, unknown>): AsyncIterable<Data> {
    const { cookie } = this;
    class WithCookie extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, { protocols, headers: { cookie } } as never);
      }
    }
    const client = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      connectionParams: { language: this.language },
      retryAttempts: 0,
    });
    return said(client.iterate<Data>({ query, variables }));
  }

  /** Any other door of the api, with this visitor's session. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookie);
    headers.set('accept-language', this.language);
    return fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers });
  }

  private send(path: string, body: string, key?: string): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        origin: this.url,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
    });
  }
}

async function* said<Data>(
  answers: AsyncIterable<{ data?: Data | null }>,
): AsyncGenerator<Data, void> {
  for await (const { data } of answers) if (data) yield data;
}
