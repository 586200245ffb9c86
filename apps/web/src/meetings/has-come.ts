import { dayOf } from '../shared/dates.js';
import type { OpenMeeting } from './meeting-queries.js';

/** Whether the meeting's day has come: before it, there is nothing to write down. */
export function hasCome({ state, startsAt }: Pick<OpenMeeting, 'state' | 'startsAt'>): boolean {
  return state !== 'planned' || dayOf(startsAt) <= dayOf(new Date());
}
