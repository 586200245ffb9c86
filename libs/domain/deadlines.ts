import { allow, type Decision, refuse } from './decision.js';

/** A day of the calendar as `YYYY-MM-DD`, without time or zone. */
export type Day = string;

/** The zone of the house: what "the end of the day" means to everyone, wherever they read. */
const HOUSE_ZONE = 'Asia/Almaty';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A real day between 1900 and 2199: no 30 February, no ten-digit years. */
export function checkDay(value: unknown): Decision<{ day: Day }> {
  if (typeof value !== 'string' || !DAY.test(value)) return refuse('date-not-valid');
  const instant = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== value)
    return refuse('date-not-valid', { value });
  if (value < '1900-01-01' || value > '2199-12-31') return refuse('date-not-valid', { value });
  return allow({ day: value });
}

const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: HOUSE_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The instant's wall clock in the house zone, read as if it were UTC (milliseconds). */
function localMillis(instant: Date): number {
  const part = Object.fromEntries(
    wallClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return (
    Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) +
    (((instant.getTime() % 1000) + 1000) % 1000)
  );
}

/** The day on the house's calendar at an instant. */
export function localDay(instant: Date): Day {
  return new Date(localMillis(instant)).toISOString().slice(0, 10);
}

/** The first millisecond of a day in the house zone. */
export function startOfLocalDay(day: Day): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // The zone's offset differs by date (UTC+6 until 1 March 2024, UTC+5 since): ask twice to settle.
  const guess = new Date(wanted - offsetAt(new Date(wanted)));
  return new Date(wanted - offsetAt(guess));
}

function offsetAt(instant: Date): number {
  return localMillis(instant) - instant.getTime();
}

/** The last millisecond of a day in the house zone: "until 23 November" includes 23:59:59.999. */
export function endOfLocalDay(day: Day): Date {
  return new Date(startOfLocalDay(addDays(day, 1)).getTime() - 1);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Monday to Friday and not one of the given holidays. */
export function isWorkingDay(day: Day, holidays: readonly Day[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}

/**
 * Working days left: those after `from`, up to and including `to`; negative when `to` is earlier,
 * 0 on the same day. From Friday to the next Monday it is 1.
 */
export function workingDaysBetween(from: Day, to: Day, holidays: readonly Day[] = []): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  const span = daysBetween(from, to);
  const weeks = Math.floor(span / 7);
  const lastDays = Array.from({ length: span % 7 }, (_, i) => addDays(from, weeks * 7 + i + 1));
  const off = new Set(holidays.filter((day) => day > from && day <= to && isWorkingDay(day)));
  return weeks * 5 + lastDays.filter((day) => isWorkingDay(day)).length - off.size;
}

/** "In N working days": the Nth working day after the given one; with 0, that day itself. */
export function addWorkingDays(day: Day, count: number, holidays: readonly Day[] = []): Day {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}
