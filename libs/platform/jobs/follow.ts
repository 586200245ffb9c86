import type { JobName } from '#libs/domain/journal';
import { newId } from '../database/id.js';
import type { Work } from '../transaction/work.js';
import { FollowUp } from './follow-up.entity.js';

/** Fans a job out: one follow-up for each subject, once each however often it is asked for. */
export async function follow(
  work: Work,
  entryId: string,
  job: JobName,
  subjectIds: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return;
  await work.manager
    .createQueryBuilder()
    .insert()
    .into(FollowUp)
    .values(
      subjectIds.map((subjectId) => ({
        id: newId(),
        job,
        entryId,
        subjectId,
        createdAt: work.now,
      })),
    )
    .orIgnore()
    .execute();
  await work.query(`select pg_notify('journal', $1)`, [entryId]);
}
