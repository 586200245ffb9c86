import { allow, type Decision, refuse } from './decision.js';

/**
 * When proposals are received. `closesAt` still counts as in time; `closedAt` is set when the
 * coordinator, or the clock, closed the consultation.
 */
export interface ConsultationWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

export type Timeliness = 'on_time' | 'late';

export type WindowPhase = 'not_yet_open' | 'open' | 'closed';

export function windowPhase(window: ConsultationWindow, now: Date): WindowPhase {
  if (now < window.opensAt) return 'not_yet_open';
  return now <= lastMoment(window) ? 'open' : 'closed';
}

/** The last moment in time: the announced closing, or the act of closing if that came earlier. */
export function lastMoment(window: ConsultationWindow): Date {
  const { closesAt, closedAt } = window;
  return closedAt !== null && closedAt < closesAt ? closedAt : closesAt;
}

/** A proposal is never turned away for being late: it is kept and marked, with the closing it missed. */
export function decideReceipt(
  window: ConsultationWindow,
  now: Date,
): Decision<{ timeliness: Timeliness; closedAt: Date }> {
  const phase = windowPhase(window, now);
  if (phase === 'not_yet_open')
    return refuse('window-not-open', { opensAt: window.opensAt.toISOString() });
  return allow({ timeliness: phase === 'open' ? 'on_time' : 'late', closedAt: lastMoment(window) });
}

/** May a consultation be opened with these dates? */
export function decideWindow(
  dates: { readonly opensAt: Date; readonly closesAt: Date },
  now: Date,
): Decision<{ opensAt: Date; closesAt: Date }> {
  const { opensAt, closesAt } = dates;
  if (!isInstant(opensAt) || !isInstant(closesAt)) return refuse('date-not-valid');
  if (closesAt <= now) return refuse('date-in-past', { closesAt: closesAt.toISOString() });
  if (closesAt <= opensAt)
    return refuse('dates-out-of-order', {
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
    });
  return allow({ opensAt, closesAt });
}

/** May a window's end be changed? Only while it is not over, and never to a moment already past. */
export function decideWindowChange(
  window: ConsultationWindow,
  closesAt: Date,
  now: Date,
): Decision<{ closesAt: Date }> {
  if (windowPhase(window, now) === 'closed' || window.closedAt !== null)
    return refuse('window-closed', { closedAt: lastMoment(window).toISOString() });
  const dates = decideWindow({ opensAt: window.opensAt, closesAt }, now);
  if (!dates.ok) return dates;
  if (closesAt.getTime() === window.closesAt.getTime()) return refuse('nothing-changed');
  return allow({ closesAt });
}

function isInstant(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}
