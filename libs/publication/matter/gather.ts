import { localDay } from '#libs/domain';
import type { Block } from '#libs/domain/document';
import { refuse, type Work } from '#libs/platform';
import { publicProposals } from './public-proposals.js';
import type { ReleaseMatter } from './release-matter.js';

type Head = Omit<ReleaseMatter, 'blocks' | 'proposals'>;

/** Reads, within the transaction of a job or an act, all that a release says. */
export async function gatherMatter(work: Work, releaseId: string): Promise<ReleaseMatter> {
  const [found] = await work.query<Head>(
    `select e.id as "releaseId", e.number, e.kind, e.reason, e.publish_at as "publishAt",
       r.id as "reportId", r.slug, v.title, r.subject, r.period_start as "periodStart",
       r.period_end as "periodEnd", a.name as agency, v.id as "revisionId",
       v.number as "revisionNumber", e.hash
     from release e
     join report r on r.id = e.report_id
     join organisation a on a.id = r.agency_id
     join revision v on v.id = e.revision_id
     where e.id = $1`,
    [releaseId],
  );
  const head = found ?? refuse('not-found');
  const blocks = await work.query<Block>(
    `select block_id as id, kind, level, ordered, content from revision_block
     where revision_id = $1 order by position`,
    [head.revisionId],
  );
  const proposals = await publicProposals(
    (sql, parameters) => work.query(sql, parameters),
    head,
    localDay(work.now),
  );
  return { ...head, blocks, proposals };
}
