import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay } from './deadlines.js';
import { dueDayOfStep, isStepReminderOwed } from './step-reminder.js';

describe('the day by which an office should sign', () => {
  // 23 November 2026 is a Monday.
  it.each([
    [null, '2026-11-23', '2026-11-26'],
    [null, '2026-11-27', '2026-12-02'],
    ['2026-12-01', '2026-11-23', '2026-12-01'],
    ['2026-11-24', '2026-11-23', '2026-11-24'],
    ['2026-11-23', '2026-11-23', '2026-11-24'],
    ['2026-11-20', '2026-11-27', '2026-11-30'],
  ])('planned %s and called on %s is %s', (planned, calledOn, due) => {
    expect(dueDayOfStep(planned, calledOn)).toBe(due);
  });
});

describe('a reminder of a step due on Monday 30 November 2026', () => {
  const dueOn = '2026-11-30';
  it.each([
    ['2026-11-26', '2026-11-23', false],
    ['2026-11-27', '2026-11-23', true],
    ['2026-11-27', '2026-11-27', false],
    ['2026-11-29', '2026-11-23', true],
    ['2026-11-29', '2026-11-27', false],
    ['2026-11-30', '2026-11-27', true],
    ['2026-12-01', '2026-11-30', false],
    ['2026-12-02', '2026-11-30', true],
    ['2026-12-03', '2026-12-02', false],
    ['2026-12-04', '2026-12-02', true],
    ['2026-12-06', '2026-12-04', false],
    ['2026-12-08', '2026-12-04', true],
  ])('on %s, last told on %s: %s', (today, toldOn, owed) => {
    expect(isStepReminderOwed(dueOn, today, toldOn)).toBe(owed);
  });

  it('never comes twice on a day, and never skips more than two working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (start) => {
        let toldOn = addDays(dueOn, -10);
        let workingDaysUntold = 0;
        for (let day = start; day < start + 30; day += 1) {
          const today = addDays(dueOn, day);
          const owed = isStepReminderOwed(dueOn, today, toldOn);
          if (owed) toldOn = today;
          expect(isStepReminderOwed(dueOn, today, toldOn)).toBe(false);
          if (owed) workingDaysUntold = 0;
          else if (isWorkingDay(today)) workingDaysUntold += 1;
          expect(workingDaysUntold).toBeLessThan(2);
        }
      }),
    );
  });
});
