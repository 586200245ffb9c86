import { createHash } from 'node:crypto';
import type { Client } from 'pg';

export const SECTIONS = 200;
export const PROPOSALS = 5_000;
const ORGANISATIONS = 40;

/** A UUID that is the same at every run: the same rows, the same plans, comparable figures. */
export const idOf = (kind: number, n: number): string =>
  `00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

export const REPORT = idOf(1, 1);
export const REVISION = idOf(2, 1);
export const CONSULTATION = idOf(3, 1);
export const COORDINATOR = 'coordinator';

export const trilingual = (text: string): string =>
  JSON.stringify({ kk: `${text} қазақша`, ru: `${text} по-русски`, en: `${text} in English` });

/** One report of 200 sections and 5,000 answered proposals of 40 organisations, straight into the tables. */
export async function seed(client: Client): Promise<void> {
  const at = '2026-01-15T09:00:00Z';
  await client.query('begin');
  await insertAgency(client, at);
  for (let n = 1; n <= ORGANISATIONS; n += 1)
    await insertOrganisation(client, n, 'public_association', at);
  await insertCoordinator(client, at);
  await client.query(
    `insert into report (id, slug, agency_id, title, subject, period_start, period_end, state, state_since, created_at)
     values ($1, 'bench', $2, $3, $3, '2020-01-01', '2020-12-31', 'consulting', $4, $4)`,
    [REPORT, idOf(4, 0), trilingual('A report of two hundred sections'), at],
  );
  await client.query(
    `insert into revision (id, report_id, number, hash, title, canonical, block_count, note, cut_at, cut_by_name)
     values ($1, $2, 1, $3, $4, 'bench', $5, null, $6, null)`,
    [
      REVISION,
      REPORT,
      createHash('sha256').update('bench').digest('hex'),
      trilingual('A report'),
      SECTIONS * 2,
      at,
    ],
  );
  for (let n = 0; n < SECTIONS; n += 1) {
    await insertBlock(client, n * 2, 'heading', `${n + 1}. Section ${n + 1}`);
    await insertBlock(
      client,
      n * 2 + 1,
      'paragraph',
      `What the section ${n + 1} has to say. `.repeat(8),
    );
  }
  await client.query(
    `insert into consultation (id, report_id, revision_id, state, opens_at, closes_at, closed_at, open_to_all, message, announced_at, last_number, closing_soon_told_at)
     values ($1, $2, $3, 'open', $4, '2036-01-15T09:00:00Z', null, true, null, $4, $5, null)`,
    [CONSULTATION, REPORT, REVISION, at, PROPOSALS],
  );
  for (let n = 1; n <= PROPOSALS; n += 1) await insertProposal(client, n, at);
  await client.query('commit');
  await client.query('vacuum analyze');
}

export const insertAgency = (client: Client, at: string): Promise<void> =>
  insertOrganisation(client, 0, 'agency', at);

async function insertOrganisation(
  client: Client,
  n: number,
  kind: string,
  at: string,
): Promise<void> {
  await client.query(
    `insert into organisation (id, kind, name, short_name, email, registered_at)
     values ($1, $2, $3, $4, null, $5)`,
    [idOf(4, n), kind, trilingual(`Organisation ${n}`), trilingual(`O${n}`), at],
  );
}

export async function insertCoordinator(client: Client, at: string): Promise<void> {
  const id = idOf(6, 1);
  await client.query(
    `insert into person (id, name, email, email_verified, language, created_at, updated_at)
     values ($1, 'Coordinator', 'coordinator@bench.example', true, 'kk', $2, $2)`,
    [id, at],
  );
  await client.query(
    `insert into persona (key, person_id, name, position) values ($1, $2, $3, 0)`,
    [COORDINATOR, id, trilingual('Coordinator')],
  );
  await client.query(
    `insert into mandate (id, person_id, role, organisation_id, office_id, valid_from, valid_until, granted_at, revoked_at)
     values ($1, $2, 'coordinator', $3, null, '2020-01-01', null, $4, null)`,
    [idOf(7, 1), id, idOf(4, 0), at],
  );
}

async function insertBlock(
  client: Client,
  position: number,
  kind: string,
  text: string,
): Promise<void> {
  const id = `block-${position}`;
  const node = {
    type: kind,
    attrs: kind === 'heading' ? { id, level: 1 } : { id },
    content: [{ type: 'text', text }],
  };
  await client.query(
    `insert into revision_block (revision_id, position, block_id, kind, level, ordered, content, text)
     values ($1, $2, $3, $4, $5, null, $6, $7)`,
    [
      REVISION,
      position,
      id,
      kind,
      kind === 'heading' ? 1 : null,
      JSON.stringify({ kk: node, ru: node, en: node }),
      JSON.stringify({ kk: text, ru: text, en: text }),
    ],
  );
}

async function insertProposal(client: Client, n: number, at: string): Promise<void> {
  const blockId = `block-${(n % SECTIONS) * 2}`;
  await client.query(
    `insert into proposal (id, consultation_id, report_id, organisation_id, number, state, kind, language, anchor,
       anchor_block_id, text, justification, proposed_wording, drafted_at, version, submitted_at, submitted_by_name, receipt_hash, late)
     values ($1, $2, $3, $4, $5, 'submitted', 'amendment', 'kk', $6, $7, $8, $9, null, $10, 2, $10, 'A representative', $11, false)`,
    [
      idOf(5, n),
      CONSULTATION,
      REPORT,
      idOf(4, (n % ORGANISATIONS) + 1),
      n,
      JSON.stringify({ kind: 'section', blockId }),
      blockId,
      `Proposal ${n} asks for something exact about an exact place. `.repeat(3),
      `It is justified by the experience of organisation ${n % ORGANISATIONS}. `.repeat(2),
      at,
      createHash('sha256').update(String(n)).digest('hex'),
    ],
  );
  await client.query(
    `insert into disposition (proposal_id, kind, reason, duplicate_of_id, decided_at, decided_by_name,
       reply_by, version)
     values ($1, $2, $3, null, $4::timestamptz, 'An official', ($4::timestamptz)::date + 21, 1)`,
    [
      idOf(5, n),
      n % 3 === 0 ? 'accepted' : 'noted',
      trilingual(`The reason of answer ${n}, said in full. `.repeat(2)),
      at,
    ],
  );
}
