import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

/**
 * The yardstick: the same JSON by hand with `pg` and `node:http` alone. No framework, no rights,
 * no schema; as few queries as the page needs, and Postgres is asked for the shape of the answer.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 });

const HEAD = `select c.id, c.state, c.opens_at, c.closes_at, c.revision_id,
  r.id as report_id, r.slug, r.title, v.number, v.hash
  from consultation c join report r on r.id = c.report_id join revision v on v.id = c.revision_id
  where c.id = $1`;
const SECTIONS = `select block_id, text->>'kk' as text from revision_block
  where revision_id = $1 and kind = 'heading' order by position`;
const PROPOSALS = `select p.id, p.number, p.kind, p.language, p.text, p.justification, p.anchor, p.anchor_block_id,
  o.id as organisation_id, o.name, o.short_name, d.kind as disposition, d.reason, d.decided_at
  from proposal p join organisation o on o.id = p.organisation_id
  left join disposition d on d.proposal_id = p.id
  where p.consultation_id = $1 and p.state = 'submitted' order by p.number limit 51`;

const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s+(.*)$/;

async function page(id: string): Promise<object> {
  const [head, proposals] = await Promise.all([
    pool.query(HEAD, [id]),
    pool.query(PROPOSALS, [id]),
  ]);
  const c = head.rows[0];
  const sections = await pool.query(SECTIONS, [c.revision_id]);
  const shown = proposals.rows.slice(0, 50);
  return {
    id: c.id,
    state: c.state,
    opensAt: c.opens_at.toISOString(),
    closesAt: c.closes_at.toISOString(),
    report: { id: c.report_id, slug: c.slug, title: c.title },
    revision: {
      number: c.number,
      hash: c.hash,
      outline: sections.rows.map(({ block_id, text }) => {
        const [, number, title] = NUMBERED.exec(text) ?? [null, null, text];
        return { blockId: block_id, number, title, depth: number?.split('.').length ?? 1 };
      }),
    },
    proposals: {
      pageInfo: {
        hasNextPage: proposals.rows.length > 50,
        endCursor: cursor(shown.at(-1)),
      },
      edges: shown.map((p) => ({
        node: {
          id: p.id,
          number: p.number,
          kind: p.kind,
          language: p.language,
          text: p.text,
          justification: p.justification,
          anchor: { kind: p.anchor.kind, blockId: p.anchor_block_id },
          organisation: { id: p.organisation_id, name: p.name, shortName: p.short_name },
          disposition:
            p.disposition === null
              ? null
              : { kind: p.disposition, reason: p.reason, decidedAt: p.decided_at.toISOString() },
        },
      })),
    },
  };
}

const cursor = (last: { number: number; id: string }): string =>
  Buffer.from(JSON.stringify([String(last.number), last.id])).toString('base64url');

async function body(request: IncomingMessage): Promise<{ variables: { id: string } }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

const server = createServer((request, response) => {
  void (async () => {
    const { variables } = await body(request);
    const json = JSON.stringify({ data: { consultation: await page(variables.id) } });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(json),
    });
    response.end(json);
  })().catch(() => response.writeHead(500).end());
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.({ ready: true }));
process.once('disconnect', () => process.exit(0));
