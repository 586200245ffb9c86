import { refuse, type Work } from '#libs/platform';
import { Report } from './report.entity.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{1,78})[a-z0-9]$/;

/** The word in the report's public address: free, and of letters that survive being read aloud. */
export async function demandSlug(work: Work, given: string): Promise<string> {
  const slug = given.trim().toLowerCase();
  if (!SLUG.test(slug)) refuse('text-not-valid', { field: 'slug' });
  if (await work.manager.existsBy(Report, { slug })) refuse('name-taken', { field: 'slug' });
  return slug;
}
