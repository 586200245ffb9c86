import { approvedHash } from '#libs/domain';
import type { Work } from '#libs/platform';
import { lockRoute } from './lock-route.js';

export interface ApprovedRevision {
  readonly revisionId: string;
  readonly hash: string;
}

/**
 * The one text that may be published: what the last step of the report's latest route signed.
 * Null while that route runs, or when it came to nothing.
 */
export async function approvedRevisionOf(
  work: Work,
  reportId: string,
): Promise<ApprovedRevision | null> {
  const [latest] = await work.query<{ id: string; revisionId: string }>(
    `select id, revision_id as "revisionId" from route where report_id = $1
     order by started_at desc, id desc limit 1`,
    [reportId],
  );
  if (latest === undefined) return null;
  const hash = approvedHash((await lockRoute(work, latest.id)).route);
  return hash === null ? null : { revisionId: latest.revisionId, hash };
}
