import { decideWindow } from '#libs/domain';
import { demand, refuse } from '#libs/platform';

/** A form takes a while to fill in: an opening this recent still means "at once". */
const AT_ONCE_MS = 15 * 60_000;

/** The window as it will be: an opening just past becomes now, an earlier one is refused. */
export function demandWindow(
  dates: { readonly opensAt: Date; readonly closesAt: Date },
  now: Date,
): { opensAt: Date; closesAt: Date } {
  const { opensAt, closesAt } = demand(decideWindow(dates, now));
  if (opensAt.getTime() < now.getTime() - AT_ONCE_MS)
    refuse('date-in-past', { field: 'opensAt', facts: { opensAt: opensAt.toISOString() } });
  return { opensAt: opensAt < now ? now : opensAt, closesAt };
}
