import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './deadlines.js';
import {
  decideAssessment,
  decideProgress,
  recommendationStatus,
  reminderDue,
} from './recommendation.js';

const open = { dueOn: '2026-11-23', progress: 40, doneOn: null };

describe('the standing of a recommendation', () => {
  it.each([
    [{ ...open, progress: 0 }, '2026-11-01', 'not_started'],
    [open, '2026-11-01', 'in_progress'],
    [open, '2026-11-23', 'in_progress'],
    [open, '2026-11-24', 'overdue'],
    [{ ...open, progress: 100, doneOn: '2026-11-23' }, '2027-01-01', 'done_in_time'],
    [{ ...open, progress: 100, doneOn: '2026-11-24' }, '2027-01-01', 'done_late'],
  ] as const)('%j on %s is %s', (standing, today, status) => {
    expect(recommendationStatus(standing, today)).toBe(status);
  });
});

describe('progress', () => {
  it.each([
    [0, null],
    [99, null],
    [100, '2026-11-20'],
  ])('of %d is taken; done on %s', (progress, doneOn) => {
    expect(decideProgress(open, progress, 'Tender is over.', '2026-11-20')).toEqual({
      ok: true,
      progress,
      note: 'Tender is over.',
      doneOn,
    });
  });

  it.each([-1, 101, 50.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d is refused', (progress) => {
    expect(decideProgress(open, progress, 'x', '2026-11-20')).toMatchObject({
      refusal: { code: 'progress-not-valid' },
    });
  });

  it('keeps the day on which it was first done', () => {
    const done = { ...open, progress: 100, doneOn: '2026-11-01' };
    expect(decideProgress(done, 100, 'x', '2026-12-01')).toMatchObject({ doneOn: '2026-11-01' });
    expect(decideProgress(done, 80, 'x', '2026-12-01')).toMatchObject({ doneOn: null });
  });

  it('is assessed once it is done, and is open again when it was not fulfilled', () => {
    const done = { ...open, progress: 100, doneOn: '2026-11-01' };
    expect(decideAssessment(done, 'fulfilled', 'Seen.')).toMatchObject({ doneOn: '2026-11-01' });
    expect(decideAssessment(done, 'not_fulfilled', 'No.')).toMatchObject({ doneOn: null });
    expect(decideAssessment(open, 'fulfilled', 'x')).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
    expect(decideAssessment(done, 'fulfilled', '')).toMatchObject({ ok: false });
  });
});

describe('the reminder owed', () => {
  it.each([
    ['2026-11-15', null, null],
    ['2026-11-16', null, 'week_before'],
    ['2026-11-16', '2026-11-16', null],
    ['2026-11-20', '2026-11-16', null],
    ['2026-11-20', null, 'week_before'],
    ['2026-11-23', '2026-11-16', 'due_today'],
    ['2026-11-23', '2026-11-23', null],
    ['2026-11-24', '2026-11-23', null],
    ['2026-11-24', '2026-11-16', 'overdue'],
    ['2026-11-30', '2026-11-23', 'overdue'],
    ['2026-12-07', '2026-11-30', 'overdue'],
  ])('on %s, last reminded %s: %s', (today, remindedOn, reminder) => {
    expect(reminderDue(open, today, remindedOn)).toBe(reminder);
  });

  it('is none when it is done', () => {
    expect(reminderDue({ ...open, doneOn: '2026-11-01' }, '2026-11-23', null)).toBeNull();
  });

  it('comes at most once in a week, even when the clock sleeps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (steps) => {
        let today = '2026-11-01';
        let reminded: string | null = null;
        const days: string[] = [];
        for (const step of steps) {
          today = addDays(today, step);
          if (reminderDue(open, today, reminded) === null) continue;
          reminded = today;
          days.push(today);
        }
        const weeks = days.map((day) => Math.floor(daysBetween(open.dueOn, day) / 7));
        expect(new Set(weeks).size).toBe(weeks.length);
      }),
    );
  });
});
