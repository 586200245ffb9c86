import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain';
import {
  dayOf,
  daysBetween,
  formatDay,
  formatDayWithWeekday,
  formatMoment,
  formatTime,
  instantOf,
} from './dates.js';

describe('dates on the clock of Astana', () => {
  it.each([
    ['kk', '23 қараша 2026', '23 қараша 2026, дүйсенбі'],
    ['ru', '23 ноября 2026', '23 ноября 2026, понедельник'],
    ['en', '23 November 2026', 'Monday, 23 November 2026'],
  ] as const)('writes a day in %s', (language, day, withWeekday) => {
    expect(formatDay('2026-11-23', language)).toBe(day);
    expect(formatDayWithWeekday('2026-11-23', language)).toBe(withWeekday);
  });

  it.each([
    ['2026-11-22T18:59:00Z', '2026-11-22', '23:59'],
    ['2026-11-22T19:00:00Z', '2026-11-23', '00:00'],
    ['2026-12-31T19:30:00Z', '2027-01-01', '00:30'],
  ])('puts %s on the day and hour that Astana has', (instant, day, time) => {
    expect(dayOf(instant)).toBe(day);
    expect(formatTime(instant)).toBe(time);
    expect(instantOf(day, time)).toBe(new Date(instant).toISOString());
  });

  it('has a name for every month and every weekday in every language', () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, month) =>
        formatDay(`2026-${String(month + 1).padStart(2, '0')}-01`, language),
      );
      const weekdays = Array.from({ length: 7 }, (_, day) =>
        formatDayWithWeekday(`2026-11-0${day + 1}`, language),
      );
      expect(new Set(months).size).toBe(12);
      expect([...months, ...weekdays].join()).not.toContain('undefined');
    }
  });

  it('counts days by the calendar, not by 24 hours', () => {
    expect(daysBetween('2026-11-22T18:59:00Z', '2026-11-22T19:00:00Z')).toBe(1);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });

  it('joins day and hour', () => {
    expect(formatMoment('2026-11-23T13:00:00Z', 'kk')).toBe('23 қараша 2026, 18:00');
  });
});
