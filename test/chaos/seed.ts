import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Cast } from '#libs/demonstration';
import { canonicalBytes, revisionHash, type Block } from '#libs/domain/document';

const AT = '2026-01-15T09:00:00Z';
const TITLE = { kk: 'Баяндама', ru: 'Доклад', en: 'Report' };

const BLOCKS: Block[] = [
  ['heading', 1, '1. Статистика'],
  ['paragraph', null, 'Сот 722 адамды соттады.'],
].map(([kind, level, text], index) => {
  const id = `block-${index}`;
  const node = {
    type: kind as string,
    attrs: level === null ? { id } : { id, level },
    content: [{ type: 'text', text: text as string }],
  };
  return {
    id,
    kind: kind as 'heading',
    level: level as number | null,
    ordered: null,
    content: { kk: node, ru: node, en: node },
  };
});

async function insertReport(client: Client, cast: Cast, slug: string, state: string) {
  const reportId = randomUUID();
  const revisionId = randomUUID();
  const hash = revisionHash({ title: TITLE, blocks: BLOCKS });
  await client.query(
    `insert into report (id, slug, agency_id, title, subject, period_start, period_end, state, state_since, created_at)
     values ($1, $2, $3, $4, $4, '2020-01-01', '2020-12-31', $5, $6, $6)`,
    [reportId, slug, cast.organisations.get('agency'), JSON.stringify(TITLE), state, AT],
  );
  await client.query(
    `insert into revision (id, report_id, number, hash, title, canonical, block_count, note, cut_at, cut_by_name)
     values ($1, $2, 1, $3, $4, $5, $6, null, $7, null)`,
    [
      revisionId,
      reportId,
      hash,
      JSON.stringify(TITLE),
      Buffer.from(canonicalBytes({ title: TITLE, blocks: BLOCKS })),
      BLOCKS.length,
      AT,
    ],
  );
  for (const [position, block] of BLOCKS.entries()) {
    const words = block.content.kk?.content?.[0]?.text ?? '';
    await client.query(
      `insert into revision_block (revision_id, position, block_id, kind, level, ordered, content, text)
       values ($1, $2, $3, $4, $5, null, $6, $7)`,
      [
        revisionId,
        position,
        block.id,
        block.kind,
        block.level,
        JSON.stringify(block.content),
        JSON.stringify({ kk: words, ru: words, en: words }),
      ],
    );
  }
  return { reportId, revisionId, hash };
}

/** An open consultation for everybody. @returns its id */
export async function anOpenConsultation(client: Client, cast: Cast): Promise<string> {
  const { reportId, revisionId } = await insertReport(
    client,
    cast,
    'chaos-consultation',
    'consulting',
  );
  const id = randomUUID();
  await client.query(
    `insert into consultation (id, report_id, revision_id, state, opens_at, closes_at, closed_at, open_to_all, message, announced_at, last_number, closing_soon_told_at)
     values ($1, $2, $3, 'open', $4, '2036-01-15T09:00:00Z', null, true, null, $4, 0, $4)`,
    [id, reportId, revisionId, AT],
  );
  return id;
}

/** A report that its last approver has signed. @returns its id */
export async function anApprovedReport(client: Client, cast: Cast, n: number): Promise<string> {
  const { reportId, revisionId, hash } = await insertReport(
    client,
    cast,
    `chaos-release-${n}`,
    'approved',
  );
  const routeId = randomUUID();
  const stepId = randomUUID();
  await client.query(
    `insert into route (id, report_id, revision_id, hash, state, started_at, started_by_name, ended_at, end_reason)
     values ($1, $2, $3, $4, 'completed', $5, 'Coordinator', $5, null)`,
    [routeId, reportId, revisionId, hash, AT],
  );
  await client.query(
    `insert into route_step (id, route_id, position, office_id, due_on, called_at, reminded_at)
     values ($1, $2, 1, $3, null, $4, null)`,
    [stepId, routeId, cast.offices.get('office_of_head_of_state'), AT],
  );
  await client.query(
    `insert into sign_off (step_id, route_id, hash, remark, signed_at, person_id, person_name)
     values ($1, $2, $3, null, $4, $5, 'Office of the Head of State')`,
    [stepId, routeId, hash, AT, cast.personas.get('office-of-head-of-state')],
  );
  return reportId;
}
