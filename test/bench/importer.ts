import type { Client } from 'pg';
import type { HostileFile } from '../hostile/files.js';
import { forgetPeak, memoryOf, peakOf, watchFamily } from './memory.js';
import { idOf, trilingual } from './seed.js';
import { environment, signedIn, start, type Contender } from './servers.js';

const MB = 1024 * 1024;
const PORT = 4711;

/** As the page of the app asks. */
const PREVIEW = `mutation Preview($input: PreviewImportInput!) { previewImport(input: $input) {
  ... on ImportPreview { token blockCount matched added removed
    outline { blockId number title depth }
    findings { kind line text message heading words blockId }
    alignment { verdict moved oldId freshId kind before after score corrected } }
  ... on Refusal { code what advice }
} }`;
const IMPORT = `mutation Import($token: ID!) { importText(token: $token) {
  ... on WorkingCopy { reportId }
  ... on Refusal { code what advice }
} }`;

interface Refused {
  readonly code: string;
  readonly what: string;
  readonly advice: string;
}

type Answer = { readonly token?: string; readonly blockCount?: number } & Partial<Refused>;

export type Brought = readonly [name: string, bytes: Uint8Array];

/** Brings drafts to an api of their own each, and says what that took. */
export class Importer {
  #reports = 0;

  constructor(
    private readonly client: Client,
    private readonly databaseUrl: string,
  ) {}

  /** All of them at once, each into a report of its own. */
  async measure(what: string, drafts: readonly Brought[]): Promise<void> {
    await this.#withApi(async (api, idle) => {
      const reports = await Promise.all(drafts.map(() => this.#report()));
      forgetPeak(api.pid);
      const family = watchFamily(api.pid);
      const begun = performance.now();
      const said = await Promise.all(
        drafts.map((draft, index) => bring(api, reports[index] ?? '', draft)),
      );
      const seconds = (performance.now() - begun) / 1000;
      const size = drafts.reduce((sum, [, { length }]) => sum + length, 0) / MB;
      const peak = peakOf(api.pid) - idle;
      const together = family() - idle;
      console.log(
        `${what.padEnd(26)} ${size.toFixed(1).padStart(6)} MB ${seconds.toFixed(1).padStart(5)} s ` +
          `${peak.toFixed(0).padStart(4)} MB, ${together.toFixed(0).padStart(3)} MB  ${[...new Set(said)].join('; ')}`,
      );
    });
  }

  /** One after the other, through the same api. */
  async measureHostile(name: string, files: readonly HostileFile[]): Promise<void> {
    await this.#withApi(async (api, idle) => {
      const report = await this.#report();
      for (const [what, , bytes] of files) {
        forgetPeak(api.pid);
        const family = watchFamily(api.pid);
        const begun = performance.now();
        const said = await bring(api, report, [name, bytes()]);
        const seconds = (performance.now() - begun) / 1000;
        const peak = peakOf(api.pid) - idle;
        const together = family() - idle;
        console.log(
          `${name.slice(2).padEnd(5)}${what.padEnd(48)} ${seconds.toFixed(1).padStart(5)} s ` +
            `${peak.toFixed(0).padStart(4)} MB, ${together.toFixed(0).padStart(3)} MB  ${said.split(':')[0]}`,
        );
      }
    });
  }

  async #withApi(act: (api: Contender, idle: number) => Promise<void>): Promise<void> {
    const env = environment(this.databaseUrl);
    const api = await signedIn(await start('api', 'apps/api/main.js', PORT, env, '/graphql'));
    try {
      // What is loaded once for all is no draft's.
      await bring(api, await this.#report(), ['a.md', Buffer.from('# Баяндама\n\nМәтін')]);
      await act(api, memoryOf(api.pid));
    } finally {
      await api.ended();
    }
  }

  async #report(): Promise<string> {
    this.#reports += 1;
    const id = idOf(1, 1000 + this.#reports);
    await this.client.query(
      `insert into report (id, slug, agency_id, title, subject, period_start, period_end, state,
         state_since, created_at)
       values ($1, $2, $3, $4, $4, '2020-01-01', '2020-12-31', 'drafting', now(), now())`,
      [id, `draft-${this.#reports}`, idOf(4, 0), trilingual('A report')],
    );
    return id;
  }
}

/** @returns how many blocks came in, or why none did */
async function bring(api: Contender, reportId: string, [name, bytes]: Brought): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([bytes.slice()]), name);
  const { 'content-type': _, ...headers } = api.headers;
  const asked = { ...headers, 'accept-language': 'en' };
  const response = await fetch(new URL('/files', api.url), {
    method: 'POST',
    headers: asked,
    body: form,
  });
  const kept = (await response.json()) as { id?: string } & Partial<Refused>;
  if (!kept.id) return refusal(kept);
  const input = { reportId, language: 'kk', fileId: kept.id };
  const preview = await ask(api, PREVIEW, { input });
  if (!preview.token) return refusal(preview);
  const imported = await ask(api, IMPORT, { token: preview.token });
  return imported.code ? refusal(imported) : `${preview.blockCount} blocks`;
}

function refusal({ code, what, advice }: Partial<Refused>): string {
  return `${code}: ${what} ${advice}`;
}

async function ask(api: Contender, query: string, variables: object): Promise<Answer> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { ...api.headers, 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, Answer>;
    errors?: unknown;
  };
  const answer = Object.values(data ?? {})[0];
  if (!answer) throw new Error(JSON.stringify(errors));
  return answer;
}
