import {
  addDays,
  addWorkingDays,
  type Day,
  isWorkingDay,
  workingDaysBetween,
} from './deadlines.js';

/** Working days an office has when nobody set a day. */
const DAYS_TO_SIGN = 3;

/**
 * The day by which a called office should sign: the planned one, unless the steps before it took
 * so long that less than a working day would be left.
 */
export function dueDayOfStep(planned: Day | null, calledOn: Day): Day {
  const earliest = addWorkingDays(calledOn, planned === null ? DAYS_TO_SIGN : 1);
  return planned !== null && planned >= earliest ? planned : earliest;
}

const EVERY = 2;

/**
 * Is a reminder owed today? The working day before the due day, the day itself, then every second
 * working day. `toldOn` is the day of the last reminder, or of the call when there was none: a day
 * on which the office was told already owes it nothing, and a clock that slept owes one, not many.
 */
export function isStepReminderOwed(dueOn: Day, today: Day, toldOn: Day): boolean {
  const owedOn = lastReminderDay(dueOn, today);
  return owedOn !== null && toldOn < owedOn;
}

/** The last day up to today on which a reminder falls. */
function lastReminderDay(dueOn: Day, today: Day): Day | null {
  if (today < workingDayBefore(dueOn)) return null;
  if (today < dueOn) return workingDayBefore(dueOn);
  const passed = workingDaysBetween(dueOn, today);
  return addWorkingDays(dueOn, passed - (passed % EVERY));
}

function workingDayBefore(day: Day): Day {
  let before = addDays(day, -1);
  while (!isWorkingDay(before)) before = addDays(before, -1);
  return before;
}
