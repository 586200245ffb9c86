import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay, localDay, workingDaysBetween } from './deadlines.js';
import { DAYS_TO_REPLY, isReplyReminderOwed, replyByDay, replyStanding } from './reply-by.js';

describe('The day by which an organisation replies', () => {
  it.each([
    ['a Monday', '2026-03-02T06:00:00Z', '2026-03-23'],
    ['a Friday', '2026-03-06T06:00:00Z', '2026-03-27'],
    ['late on a Sunday in Astana', '2026-03-01T18:59:00Z', '2026-03-20'],
    ['a minute later, which is Monday there', '2026-03-01T19:01:00Z', '2026-03-23'],
  ])('counts fifteen working days from %s', (_when, decidedAt, day) => {
    expect(replyByDay(new Date(decidedAt))).toBe(day);
  });

  it('is always a working day, fifteen of them away', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (decidedAt) => {
        const day = replyByDay(decidedAt);
        expect(isWorkingDay(day)).toBe(true);
        expect(workingDaysBetween(localDay(decidedAt), day)).toBe(DAYS_TO_REPLY);
      }),
    );
  });

  it.each([
    [null, '2026-03-23', 'awaited'],
    [null, '2026-03-24', 'no_reply'],
    ['satisfied', '2026-03-24', 'satisfied'],
    ['formal_objection', '2026-03-20', 'formal_objection'],
  ] as const)('makes of the answer %s on %s: %s', (answer, today, standing) => {
    expect(replyStanding(answer, '2026-03-23', today)).toBe(standing);
  });

  it.each([
    ['2026-03-17', false, false],
    ['2026-03-18', false, true],
    ['2026-03-22', false, true],
    ['2026-03-23', false, true],
    ['2026-03-23', true, false],
    ['2026-03-24', false, false],
  ])('owes a reminder on %s (reminded: %s): %s', (today, reminded, owed) => {
    expect(isReplyReminderOwed('2026-03-23', today, reminded)).toBe(owed);
  });

  it('owes one reminder and no more, however often the clock asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (shift) => {
        const today = addDays('2026-03-23', shift);
        expect(isReplyReminderOwed('2026-03-23', today, true)).toBe(false);
      }),
    );
  });
});
