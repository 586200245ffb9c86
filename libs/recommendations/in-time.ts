import { Injectable } from '@nestjs/common';
import { addDays, localDay, reminderDue, type Day } from '#libs/domain';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import type { Report } from '#libs/reports';
import { aboutRecommendation, lockRecommendation, standingOf } from './lock-recommendation.js';
import { Recommendation } from './recommendation.entity.js';

/** The first reminder comes a week before the day. */
const AHEAD_DAYS = 7;

/** Letters go out when offices open: before nine it still counts as the day before. */
const NINE_HOURS_MS = 9 * 3_600_000;

const todayOf = (now: Date): Day => localDay(new Date(now.getTime() - NINE_HOURS_MS));

/** Open promises of reports that went out and stand; before that they bind nobody. */
const OPEN = `from recommendation m join report r on r.id = m.report_id
  where m.done_at is null and m.cancelled_at is null and r.state <> 'withdrawn'
    and exists (select 1 from release e where e.report_id = r.id and e.state = 'published')`;

const isOpen = ({ doneAt, cancelledAt }: Recommendation, { state }: Report): boolean =>
  doneAt === null && cancelledAt === null && state !== 'withdrawn';

/** Owners are reminded a week before the day, on it, and every week after it. */
@Injectable()
@LookedAfterByTheClock()
export class RemindOfRecommendations implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const today = todayOf(work.now);
    const near = await work.query<Recommendation>(
      `select m.id, m.due_on as "dueOn", m.percent, m.done_at as "doneAt",
         m.reminded_on as "remindedOn" ${OPEN} and m.due_on <= $1 order by m.due_on, m.id`,
      [addDays(today, AHEAD_DAYS)],
    );
    return near
      .filter((row) => reminderDue(standingOf(row), today, row.remindedOn) !== null)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const today = todayOf(work.now);
    const { report, recommendation } = await lockRecommendation(work, id);
    const { number, dueOn, remindedOn } = recommendation;
    if (
      !isOpen(recommendation, report) ||
      !reminderDue(standingOf(recommendation), today, remindedOn)
    )
      refuse('nothing-changed');
    await work.update(Recommendation, { id }, { remindedOn: today });
    await work.record({
      type: 'recommendation.reminded',
      ...aboutRecommendation(report, recommendation),
      facts: { number, dueOn },
    });
  }
}

/** On the day after its day an open promise is overdue; everybody is told, once. */
@Injectable()
@LookedAfterByTheClock()
export class TellOverdue implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const late = await work.query<{ id: string }>(
      `select m.id ${OPEN} and m.due_on < $1 and m.overdue_told_at is null
       order by m.due_on, m.id limit $2`,
      [todayOf(work.now), limit],
    );
    return late.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, recommendation } = await lockRecommendation(work, id);
    const { number, dueOn, overdueToldAt } = recommendation;
    const late = isOpen(recommendation, report) && dueOn < todayOf(work.now);
    if (!late || overdueToldAt !== null) refuse('nothing-changed');
    await work.update(Recommendation, { id }, { overdueToldAt: work.now });
    await work.record({
      type: 'recommendation.overdue',
      ...aboutRecommendation(report, recommendation),
      facts: { number, dueOn },
    });
  }
}
