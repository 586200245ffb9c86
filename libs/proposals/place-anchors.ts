import { Injectable } from '@nestjs/common';
import type { PlacementStatus } from '#libs/domain';
import { placeAnchor, type Anchor, type Block } from '#libs/domain/document';
import { Handles, type JobHandler, type JobMatter, type Work } from '#libs/platform';
import { Revision } from '#libs/reports';
import { Placement } from './placement.entity.js';

/** Small enough that a batch never keeps the transaction waiting for seconds. */
const BATCH = 200;

interface Anchored {
  id: string;
  anchor: Anchor;
}

/** When a revision is cut, every anchor of the report's consultations is looked up in it. */
@Injectable()
@Handles('place-anchors')
export class PlaceAnchors implements JobHandler {
  async handle(work: Work, { subjectId }: JobMatter): Promise<void> {
    const revision = await work.read(Revision, { id: subjectId });
    const blocks = await blocksOf(work, revision.id);
    const counts: Record<PlacementStatus, number> = { placed: 0, moved: 0, orphaned: 0 };
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const batch = await work.query<Anchored>(
        `select p.id, p.anchor from proposal p
         join consultation c on c.id = p.consultation_id
         join revision r on r.id = c.revision_id
         where p.report_id = $1 and p.state = 'submitted' and r.number < $2 and p.id > $3
         order by p.id limit $4`,
        [revision.reportId, revision.number, after, BATCH],
      );
      for (const status of await place(work, revision.id, blocks, batch)) counts[status] += 1;
      if (batch.length < BATCH) break;
      after = batch.at(-1)!.id;
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

/** A proposal handed in when later revisions have already been cut gets its places in them at once. */
export async function placeInLaterRevisions(
  work: Work,
  proposal: Anchored & { readonly reportId: string },
  consultedNumber: number,
): Promise<void> {
  const later = await work.query<{ id: string }>(
    'select id from revision where report_id = $1 and number > $2',
    [proposal.reportId, consultedNumber],
  );
  for (const { id } of later) await place(work, id, await blocksOf(work, id), [proposal]);
}

/** Writes the places; where somebody has already attached by hand, that stands. */
async function place(
  work: Work,
  revisionId: string,
  blocks: readonly Block[],
  proposals: readonly Anchored[],
): Promise<PlacementStatus[]> {
  const rows = proposals.map(({ id, anchor }): Placement => {
    const found = placeAnchor(anchor, blocks);
    const where = found.outcome === 'orphaned' ? null : found;
    return {
      proposalId: id,
      revisionId,
      status: found.outcome,
      blockId: where?.blockId ?? null,
      startOffset: where?.position?.start ?? null,
      endOffset: where?.position?.end ?? null,
      score: found.score,
      byHand: false,
    };
  });
  if (rows.length > 0)
    await work.manager
      .createQueryBuilder()
      .insert()
      .into(Placement)
      .values(rows)
      .orIgnore()
      .execute();
  return rows.map(({ status }) => status);
}

export function blocksOf(work: Work, revisionId: string, blockId?: string): Promise<Block[]> {
  return work.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 and ($2::text is null or block_id = $2) order by position`,
    [revisionId, blockId ?? null],
  );
}
