import { addDays, addWorkingDays, type Day, isWorkingDay, localDay } from './deadlines.js';
import { SATISFACTION_ANSWERS, type SatisfactionAnswer } from './kinds.js';

/** Working days an organisation has to say whether an answer satisfies it. */
export const DAYS_TO_REPLY = 15;

/** The reminder goes out when so many working days are left. */
const REMINDED_BEFORE = 3;

/** The last day for the reply: an answer is told on the day it is given. */
export function replyByDay(decidedAt: Date): Day {
  return addWorkingDays(localDay(decidedAt), DAYS_TO_REPLY);
}

/** What an organisation's silence or word amounts to: its answer, or that it still has time, or none. */
export const REPLY_STANDINGS = [...SATISFACTION_ANSWERS, 'awaited', 'no_reply'] as const;
export type ReplyStanding = (typeof REPLY_STANDINGS)[number];

/** The reply-by day itself is still in time; a late reply is heard all the same. */
export function replyStanding(
  answer: SatisfactionAnswer | null,
  replyBy: Day,
  today: Day,
): ReplyStanding {
  return answer ?? (today > replyBy ? 'no_reply' : 'awaited');
}

/** Reminded once, three working days before the day; never after it. */
export function isReplyReminderOwed(replyBy: Day, today: Day, reminded: boolean): boolean {
  return !reminded && today <= replyBy && today >= workingDaysBefore(replyBy, REMINDED_BEFORE);
}

function workingDaysBefore(day: Day, count: number): Day {
  let before = day;
  for (let left = count; left > 0;) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
}
