import { localDay, startOfLocalDay } from '../deadlines.js';

const DAY_MS = 86_400_000;

/**
 * Longer than a fortnight's leave: words kept on a device for longer meet the block as it stands by
 * then, side by side, instead of being laid on top of each step in between.
 */
const STEPS_DAYS = 15;

/**
 * Steps from before this instant are no longer kept: the block holds what they led to, and the
 * journal who wrote it. Whole days go at once, at midnight of the house.
 */
export function stepsKeptSince(now: Date): Date {
  return startOfLocalDay(localDay(new Date(now.getTime() - STEPS_DAYS * DAY_MS)));
}

/** All snapshots taken before risky acts are kept for so many days, */
const EACH_DAYS = 7;
/** and the first of each day for so many: the text as it was before that day's work. */
const FIRST_OF_DAY_DAYS = 90;

/** Until when a snapshot is kept; null: for good, since a person asked for it by name. */
export function snapshotKeptUntil(
  { reason, takenAt }: { readonly reason: string; readonly takenAt: Date },
  firstOfDay: boolean,
): Date | null {
  if (reason === 'asked') return null;
  const days = firstOfDay ? FIRST_OF_DAY_DAYS : EACH_DAYS;
  return new Date(takenAt.getTime() + days * DAY_MS);
}
