import type { ReleaseState } from '#libs/domain';

interface Standing {
  readonly state: ReleaseState;
}

/** Set for a minute and not out yet. */
export const isSet = ({ state }: Standing): boolean =>
  state === 'scheduled' || state === 'publishing';

/** The one a reader of the report is given. */
export const isOut = ({ state }: Standing): boolean => state === 'published';

/** What the public may see: whatever was out once, for its address never dies. */
export const EVER_OUT = ['published', 'superseded', 'withdrawn'] as const satisfies ReleaseState[];
