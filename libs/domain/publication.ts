import { allow, type Decision, refuse } from './decision.js';
import type { Hash } from './hash.js';
import { LANGUAGES, type Language } from './languages.js';

/** `publishing` from the minute until it is out; `superseded` when an erratum replaced it. */
export const RELEASE_STATES = [
  'scheduled',
  'publishing',
  'published',
  'superseded',
  'withdrawn',
  'cancelled',
] as const;

export type ReleaseState = (typeof RELEASE_STATES)[number];

/** What is to go out, and when: a whole minute, so that "10:00" means the same everywhere. */
export interface Release {
  readonly state: ReleaseState;
  readonly revisionHash: Hash;
  readonly goesOutAt: Date;
}

export interface ReleaseRequest {
  readonly revisionHash: Hash;
  readonly goesOutAt: Date;
  /** Languages in which the revision is complete. */
  readonly languages: readonly Language[];
}

const MINUTE_MS = 60_000;

/**
 * May this release be set for this minute? `approved` is the hash the last step signed, null while
 * there is none. The minute that runs now still counts: "at once" is a legitimate wish.
 */
export function decideSchedule(
  request: ReleaseRequest,
  approved: Hash | null,
  current: Release | null,
  now: Date,
): Decision<{ revisionHash: Hash; goesOutAt: Date }> {
  const { revisionHash, goesOutAt } = request;
  if (current?.state === 'published') return refuse('already-published');
  if (approved === null) return refuse('revision-not-approved');
  if (revisionHash !== approved)
    return refuse('hash-differs', { expected: approved, given: revisionHash });
  const missing = LANGUAGES.filter((language) => !request.languages.includes(language));
  if (missing.length > 0) return refuse('language-missing', { languages: missing });
  const at = goesOutAt.getTime();
  if (Number.isNaN(at) || at % MINUTE_MS !== 0)
    return refuse('date-not-valid', { why: 'whole-minute' });
  if (at < startOfMinute(now))
    return refuse('date-in-past', { goesOutAt: goesOutAt.toISOString() });
  return allow({ revisionHash, goesOutAt });
}

function startOfMinute(now: Date): number {
  return now.getTime() - (now.getTime() % MINUTE_MS);
}

/** Has the minute come? Asked by the clock for everything scheduled, however late it wakes. */
export function isDue(release: Release, now: Date): boolean {
  return release.state === 'scheduled' && release.goesOutAt <= now;
}

/**
 * May it go out now? Asked again by the worker inside its transaction, so a second asking after
 * success answers `nothing` instead of publishing twice. The hash is compared once more: between
 * the setting of the minute and the minute a report may have been returned.
 */
export function decidePublish(
  release: Release,
  approved: Hash | null,
  now: Date,
): Decision<{ effect: 'publish' | 'nothing' }> {
  if (['published', 'superseded', 'withdrawn'].includes(release.state))
    return allow({ effect: 'nothing' });
  if (release.state === 'cancelled') return refuse('wrong-state', { state: release.state });
  if (approved === null) return refuse('revision-not-approved');
  if (release.revisionHash !== approved)
    return refuse('hash-differs', { expected: approved, given: release.revisionHash });
  if (release.goesOutAt > now)
    return refuse('release-not-due', { goesOutAt: release.goesOutAt.toISOString() });
  return allow({ effect: 'publish' });
}
