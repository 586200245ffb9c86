import { checkText, LANGUAGES, type Trilingual } from '#libs/domain';
import { isAllowedLink } from '#libs/domain/document';
import { demand, demandTrilingual, newId, refuse, type Work } from '#libs/platform';
import { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';

export interface AgendaPoint {
  readonly title: Trilingual;
  readonly minutes?: number | null;
}

/** Everything about a sitting that is known beforehand. */
export interface MeetingPlan {
  readonly title: Trilingual;
  readonly startsAt: Date;
  readonly endsAt?: Date | null;
  readonly venue?: Trilingual | null;
  readonly link?: string | null;
  readonly moderator: string;
  readonly presenter: string;
}

export type PlannedMeeting = Pick<
  Meeting,
  'title' | 'startsAt' | 'endsAt' | 'venue' | 'link' | 'moderator' | 'presenter'
>;

const TITLE = { min: 3, max: 300 };
const NAME = { min: 2, max: 200 };
const MOST_POINTS = 60;
const MOST_MINUTES = 720;

/** The plan, cleaned and in order; whether it lies in the future is for the act to ask. */
export function demandPlan(plan: MeetingPlan): PlannedMeeting {
  const { startsAt } = plan;
  const endsAt = plan.endsAt ?? null;
  if (endsAt !== null && endsAt <= startsAt) refuse('dates-out-of-order', { field: 'endsAt' });
  return {
    title: demandTrilingual(plan.title, 'title', TITLE),
    startsAt,
    endsAt,
    venue: demandVenue(plan.venue ?? null),
    link: demandLink(plan.link ?? null),
    moderator: demand(checkText(plan.moderator, NAME), 'moderator').text,
    presenter: demand(checkText(plan.presenter, NAME), 'presenter').text,
  };
}

/** The points in the given order, in place of those before. */
export async function replaceAgenda(
  work: Work,
  meetingId: string,
  agenda: readonly AgendaPoint[],
): Promise<void> {
  if (agenda.length > MOST_POINTS) refuseNumber('agenda', 0, MOST_POINTS);
  const points = agenda.map(({ title, minutes }, index) => ({
    id: newId(),
    meetingId,
    position: index + 1,
    title: demandTrilingual(title, 'agenda', TITLE),
    minutes: demandMinutes(minutes ?? null),
  }));
  await work.delete(AgendaItem, { meetingId });
  if (points.length > 0) await work.insert(AgendaItem, points);
}

export function refuseNumber(field: string, min: number, max: number): never {
  return refuse('number-not-valid', { field, facts: { min, max } });
}

function demandMinutes(minutes: number | null): number | null {
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES))
    refuseNumber('agenda', 1, MOST_MINUTES);
  return minutes;
}

/** A hall may have one name in all languages, so one language is enough; none is no venue. */
function demandVenue(venue: Trilingual | null): Trilingual | null {
  if (venue === null || LANGUAGES.every((language) => venue[language].trim() === '')) return null;
  return demandTrilingual(venue, 'venue', { min: 0, max: 300 });
}

function demandLink(link: string | null): string | null {
  const address = link?.trim() ?? '';
  if (address === '') return null;
  if (!/^https?:/i.test(address) || !isAllowedLink(address) || address.length > 2000)
    refuse('link-not-allowed', { field: 'link' });
  return address;
}
