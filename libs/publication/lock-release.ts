import type { Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { Release } from './release.entity.js';

/** A release and its report, locked in the order that every act keeps: the report first. */
export async function lockRelease(
  work: Work,
  id: string,
): Promise<{ report: Report; release: Release }> {
  const { reportId } = await work.read(Release, { id });
  const report = await work.lock(Report, { id: reportId });
  const release = await work.lock(Release, { id });
  return { report, release };
}
