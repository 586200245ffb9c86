import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { LANGUAGES } from '#libs/domain';
import { blockText, type Block, type PassageAnchor } from '#libs/domain/document';
import { longTexts, passagesOf } from '#test/document/long-text';
import { COORDINATOR, idOf, insertAgency, insertCoordinator, trilingual } from './seed.js';

/** A report of so many pages as the bench meets it. */
export interface LongReport {
  readonly slug: string;
  readonly reportId: string;
  /** The circulated revision, and a later one with a sixth of its blocks edited. */
  readonly revisionIds: readonly [string, string];
  readonly consultationId: string;
  readonly blocks: readonly Block[];
}

export { COORDINATOR };

const AT = '2026-01-15T09:00:00Z';

export async function seedHouse(client: Client): Promise<void> {
  await insertAgency(client, AT);
  await insertCoordinator(client, AT);
}

/**
 * A report in three languages with two revisions, a working copy and proposals on passages spread
 * over it, straight into the tables. @param n tells one report of a house from the other
 */
export async function seedLongReport(
  client: Client,
  n: number,
  { pages, proposals }: { pages: number; proposals: number },
): Promise<LongReport> {
  const { before, after } = longTexts(pages, 300);
  const texts = [before, after].map((blocks) => blocks.map(inThreeLanguages));
  const [reportId, consultationId] = [idOf(1, n), idOf(3, n)];
  const revisionIds = [idOf(2, 10 * n), idOf(2, 10 * n + 1)] as const;
  const slug = `of-${pages}-pages-${n}`;
  await client.query('begin');
  await client.query(
    `insert into report (id, slug, agency_id, title, subject, period_start, period_end, state,
       state_since, created_at)
     values ($1, $2, $3, $4, $4, '2020-01-01', '2020-12-31', 'consulting', $5, $5)`,
    [reportId, slug, idOf(4, 0), trilingual(`${pages} pages`), AT],
  );
  for (const [index, revisionId] of revisionIds.entries())
    await insertRevision(client, { reportId, revisionId, number: index + 1 }, texts[index]!);
  await insertWorkingCopy(client, reportId, texts[1]!);
  await client.query(
    `insert into consultation (id, report_id, revision_id, state, opens_at, closes_at, closed_at,
       open_to_all, message, announced_at, last_number, closing_soon_told_at)
     values ($1, $2, $3, 'open', $4, '2036-01-15T09:00:00Z', null, true, null, $4, $5, null)`,
    [consultationId, reportId, revisionIds[0], AT, proposals],
  );
  const anchors = passagesOf(before, proposals, 301);
  await insertProposals(client, { n, reportId, consultationId }, anchors);
  await client.query('commit');
  return { slug, reportId, revisionIds, consultationId, blocks: texts[0]! };
}

function inThreeLanguages(block: Block): Block {
  const words = block.content.kk;
  return { ...block, content: Object.fromEntries(LANGUAGES.map((one) => [one, words])) };
}

async function insertRevision(
  client: Client,
  { reportId, revisionId, number }: { reportId: string; revisionId: string; number: number },
  blocks: readonly Block[],
): Promise<void> {
  const canonical = Buffer.from(`bench ${revisionId}`);
  await client.query(
    `insert into revision (id, report_id, number, hash, title, canonical, block_count, note, cut_at,
       cut_by_name) values ($1, $2, $3, $4, $5, $6, $7, null, $8, null)`,
    [
      revisionId,
      reportId,
      number,
      createHash('sha256').update(canonical).digest('hex'),
      trilingual('A report'),
      canonical,
      blocks.length,
      AT,
    ],
  );
  const rows = blocks.map((block, position) => {
    const text = Object.fromEntries(LANGUAGES.map((one) => [one, blockText(block, one)]));
    return { ...block, position, text };
  });
  await client.query(
    `insert into revision_block (revision_id, position, block_id, kind, level, ordered, content, text)
     select $1::uuid, position, id, kind, level, ordered, content, text
     from jsonb_to_recordset($2::jsonb) as b(position int, id text, kind text, level int,
       ordered boolean, content jsonb, text jsonb)`,
    [revisionId, JSON.stringify(rows)],
  );
}

async function insertWorkingCopy(
  client: Client,
  reportId: string,
  blocks: readonly Block[],
): Promise<void> {
  const rows = blocks.map((block, position) => ({ ...block, position: (position + 1) * 1024 }));
  await client.query(
    `insert into working_block (report_id, id, position, kind, level, ordered, content, version,
       edited_at, edited_by_name)
     select $1::uuid, id, position, kind, level, ordered, content, 1, $3, null
     from jsonb_to_recordset($2::jsonb) as b(position float, id text, kind text, level int,
       ordered boolean, content jsonb)`,
    [reportId, JSON.stringify(rows), AT],
  );
}

async function insertProposals(
  client: Client,
  { n, reportId, consultationId }: { n: number; reportId: string; consultationId: string },
  anchors: readonly PassageAnchor[],
): Promise<void> {
  const rows = anchors.map((anchor, index) => ({
    id: idOf(5, n * 1_000_000 + index),
    number: index + 1,
    anchor,
    block: anchor.blockId,
    hash: createHash('sha256').update(`${n} ${index}`).digest('hex'),
  }));
  await client.query(
    `insert into proposal (id, consultation_id, report_id, organisation_id, number, state, kind,
       language, anchor, anchor_block_id, text, justification, proposed_wording, drafted_at, version,
       submitted_at, submitted_by_name, receipt_hash, late)
     select id, $1, $2, $3, number, 'submitted', 'amendment', 'kk', anchor, block,
       'Something exact is asked for about an exact place, number ' || number || '.',
       'It is justified by experience.', null, $5, 2, $5, 'A representative', hash, false
     from jsonb_to_recordset($4::jsonb) as p(id uuid, number int, anchor jsonb, block text, hash text)`,
    [consultationId, reportId, idOf(4, 0), JSON.stringify(rows), AT],
  );
}
