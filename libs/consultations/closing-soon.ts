import { Injectable } from '@nestjs/common';
import { addDays, localDay, startOfLocalDay, workingDaysBetween } from '#libs/domain';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import { Consultation } from './consultation.entity.js';
import { lockConsultation } from './lock-consultation.js';

const WORKING_DAYS_BEFORE = 2;
/** Letters go out when offices open, not at midnight. */
const MORNING_MS = 9 * 3_600_000;
/** Two working days never span more than this many days of the calendar. */
const FURTHEST_MS = 5 * 86_400_000;

/** Nine in the morning of the day that has two working days left until the day of the closing. */
export function closingSoonAt(closesAt: Date): Date {
  const last = localDay(closesAt);
  let day = last;
  while (workingDaysBetween(day, last) < WORKING_DAYS_BEFORE) day = addDays(day, -1);
  return new Date(startOfLocalDay(day).getTime() + MORNING_MS);
}

type Window = Pick<Consultation, 'state' | 'opensAt' | 'closesAt' | 'closingSoonToldAt'>;

/** Once, and only where the letter about the opening is not itself from the same days. */
function isClosingSoonDue(window: Window, now: Date): boolean {
  const at = closingSoonAt(window.closesAt);
  return (
    window.state === 'open' &&
    window.closingSoonToldAt === null &&
    window.opensAt < at &&
    at <= now &&
    now <= window.closesAt
  );
}

/** Those in the circle are reminded while there is still time to propose. */
@Injectable()
@LookedAfterByTheClock()
export class RemindOfClosing implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const near = await work.query<Window & { id: string }>(
      `select id, state, opens_at as "opensAt", closes_at as "closesAt",
         closing_soon_told_at as "closingSoonToldAt"
       from consultation where state = 'open' and closing_soon_told_at is null
         and closes_at between $1 and $2 order by closes_at`,
      [work.now, new Date(work.now.getTime() + FURTHEST_MS)],
    );
    return near
      .filter((window) => isClosingSoonDue(window, work.now))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, consultation } = await lockConsultation(work, id);
    if (!isClosingSoonDue(consultation, work.now)) refuse('nothing-changed');
    await work.update(Consultation, { id }, { closingSoonToldAt: work.now });
    await work.record({
      type: 'consultation.closing-soon',
      subject: { kind: 'consultation', id },
      reportId: report.id,
      organisationId: report.agencyId,
      facts: { closesAt: consultation.closesAt.toISOString() },
    });
  }
}
