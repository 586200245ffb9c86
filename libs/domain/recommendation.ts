import { addDays, type Day, daysBetween } from './deadlines.js';
import { allow, type Decision, refuse } from './decision.js';
import { checkText } from './text-input.js';

/** A promise that follows from a report: due by a day, carried out in percent. */
export interface RecommendationStanding {
  readonly dueOn: Day;
  /** Whole percent, 0 to 100. */
  readonly progress: number;
  /** The day it was done; null until then. */
  readonly doneOn: Day | null;
}

export const RECOMMENDATION_STATUSES = [
  'not_started',
  'in_progress',
  'overdue',
  'done_in_time',
  'done_late',
  'cancelled',
] as const;

export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** The agency's judgement of what was delivered, once it is said to be done. */
export const ASSESSMENTS = ['fulfilled', 'partly_fulfilled', 'not_fulfilled'] as const;

export type Assessment = (typeof ASSESSMENTS)[number];

/** The due day itself is still in time. */
export function recommendationStatus(
  standing: RecommendationStanding,
  today: Day,
): RecommendationStatus {
  const { dueOn, progress, doneOn } = standing;
  if (doneOn !== null) return doneOn <= dueOn ? 'done_in_time' : 'done_late';
  if (today > dueOn) return 'overdue';
  return progress === 0 ? 'not_started' : 'in_progress';
}

/** Progress may also fall, when something turns out not to work; 100 is the same as done. */
export function decideProgress(
  standing: RecommendationStanding,
  progress: number,
  note: unknown,
  today: Day,
): Decision<{ progress: number; note: string; doneOn: Day | null }> {
  if (!Number.isInteger(progress) || progress < 0 || progress > 100)
    return refuse('progress-not-valid', { min: 0, max: 100 });
  const checked = checkText(note, { min: 1, max: 5000 });
  if (!checked.ok) return checked;
  const doneOn = progress === 100 ? (standing.doneOn ?? today) : null;
  return allow({ progress, note: checked.text, doneOn });
}

/** Only what is reported as done can be assessed. What was not fulfilled is open again. */
export function decideAssessment(
  standing: RecommendationStanding,
  assessment: Assessment,
  reason: unknown,
): Decision<{ assessment: Assessment; reason: string; doneOn: Day | null }> {
  if (standing.doneOn === null) return refuse('wrong-state', { progress: standing.progress });
  const checked = checkText(reason, { min: 1, max: 5000 });
  if (!checked.ok) return checked;
  const doneOn = assessment === 'not_fulfilled' ? null : standing.doneOn;
  return allow({ assessment, reason: checked.text, doneOn });
}

export type Reminder = 'week_before' | 'due_today' | 'overdue';

const WEEK = 7;

/**
 * The reminder that is owed today: a week before, on the day, then every week. `remindedOn` is the
 * day of the last one. A clock that slept over the day itself catches up: what was owed since the
 * last reminder is owed still, once.
 */
export function reminderDue(
  standing: Pick<RecommendationStanding, 'dueOn' | 'doneOn'>,
  today: Day,
  remindedOn: Day | null,
): Reminder | null {
  if (standing.doneOn !== null) return null;
  const owedOn = latestReminderDay(standing.dueOn, today);
  if (owedOn === null || (remindedOn !== null && remindedOn >= owedOn)) return null;
  if (today < standing.dueOn) return 'week_before';
  return today === standing.dueOn ? 'due_today' : 'overdue';
}

/** The last day up to today on which a reminder falls. */
function latestReminderDay(dueOn: Day, today: Day): Day | null {
  const late = daysBetween(dueOn, today);
  if (late < -WEEK) return null;
  return addDays(dueOn, Math.floor(late / WEEK) * WEEK);
}
