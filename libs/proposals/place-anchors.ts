import { Injectable } from '@nestjs/common';
import type { PlacementStatus } from '#libs/domain';
import { LaterText, placeAnchor, type Anchor, type Block } from '#libs/domain/document';
import { Handles, type JobHandler, type JobMatter, type Work } from '#libs/platform';
import { Revision } from '#libs/reports';

/** Small enough that other jobs of the worker get their turn, large enough to ask seldom. */
const BATCH = 500;

interface Anchored {
  id: string;
  anchor: Anchor;
}

/**
 * When a revision is cut, every anchor of the report's consultations is looked up in it, beside the
 * text that was circulated.
 */
@Injectable()
@Handles('place-anchors')
export class PlaceAnchors implements JobHandler {
  async handle(work: Work, { subjectId }: JobMatter): Promise<void> {
    const revision = await work.read(Revision, { id: subjectId });
    const blocks = await blocksOf(work, revision.id);
    const counts: Record<PlacementStatus, number> = { placed: 0, moved: 0, orphaned: 0 };
    const circulated = await work.query<{ id: string }>(
      `select distinct r.id from consultation c join revision r on r.id = c.revision_id
       where c.report_id = $1 and r.number < $2`,
      [revision.reportId, revision.number],
    );
    for (const { id } of circulated) {
      const later = new LaterText(blocks, await blocksOf(work, id));
      for await (const batch of batchesOn(work, id))
        for (const status of await place(work, revision.id, later, batch)) counts[status] += 1;
    }
    if (counts.placed + counts.moved + counts.orphaned === 0) return;
    await work.record({
      type: 'revision.anchors-placed',
      subject: { kind: 'revision', id: revision.id },
      reportId: revision.reportId,
      facts: { revision: revision.number, ...counts },
    });
  }
}

/** What was handed in on a circulated revision, in small parts. */
async function* batchesOn(work: Work, revisionId: string): AsyncGenerator<Anchored[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await work.query<Anchored>(
      `select p.id, p.anchor from proposal p
       join consultation c on c.id = p.consultation_id
       where c.revision_id = $1 and p.state = 'submitted' and p.id > $2
       order by p.id limit $3`,
      [revisionId, after, BATCH],
    );
    yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)!.id;
  }
}

/** A proposal handed in when later revisions have already been cut gets its places in them at once. */
export async function placeInLaterRevisions(
  work: Work,
  proposal: Anchored & { readonly reportId: string },
  consulted: { readonly id: string; readonly number: number },
): Promise<void> {
  const revisions = await work.query<{ id: string }>(
    'select id from revision where report_id = $1 and number > $2',
    [proposal.reportId, consulted.number],
  );
  if (revisions.length === 0) return;
  const before = await blocksOf(work, consulted.id);
  for (const { id } of revisions)
    await place(work, id, new LaterText(await blocksOf(work, id), before), [proposal]);
}

/** Writes the places; where somebody has already attached by hand, that stands. */
async function place(
  work: Work,
  revisionId: string,
  later: LaterText,
  proposals: readonly Anchored[],
): Promise<PlacementStatus[]> {
  const rows = proposals.map(({ id, anchor }) => {
    const found = placeAnchor(anchor, later);
    const where = found.outcome === 'orphaned' ? null : found;
    return {
      id,
      status: found.outcome,
      block: where?.blockId ?? null,
      start: where?.position?.start ?? null,
      end: where?.position?.end ?? null,
      score: found.score,
    };
  });
  await work.query(
    `insert into placement (proposal_id, revision_id, status, block_id, start_offset, end_offset,
       score, by_hand)
     select p.id, $1, p.status, p.block, p.start, p."end", p.score, false
     from jsonb_to_recordset($2::jsonb) as p(id uuid, status text, block text, start int, "end" int,
       score double precision)
     on conflict do nothing`,
    [revisionId, JSON.stringify(rows)],
  );
  return rows.map(({ status }) => status);
}

export function blocksOf(work: Work, revisionId: string, blockId?: string): Promise<Block[]> {
  return work.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 and ($2::text is null or block_id = $2) order by position`,
    [revisionId, blockId ?? null],
  );
}
