import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  checkDay,
  daysBetween,
  endOfLocalDay,
  isWorkingDay,
  localDay,
  startOfLocalDay,
  workingDaysBetween,
} from './deadlines.js';

describe('days', () => {
  it.each(['2026-11-23', '2024-02-29'])('%s is one', (day) => {
    expect(checkDay(day)).toEqual({ ok: true, day });
  });

  it.each(['2026-02-30', '2026-13-01', '26-11-23', '2026-11-23T00:00', '', '1899-01-01', null, 7])(
    '%j is none',
    (value) => {
      expect(checkDay(value)).toMatchObject({ refusal: { code: 'date-not-valid' } });
    },
  );

  it.each([
    ['2026-11-23', '2026-11-22T19:00:00.000Z', '2026-11-23T18:59:59.999Z'],
    // Until 1 March 2024 Almaty was six hours ahead of UTC.
    ['2023-07-01', '2023-06-30T18:00:00.000Z', '2023-07-01T17:59:59.999Z'],
  ])('%s lasts from %s to %s', (day, start, end) => {
    expect(startOfLocalDay(day).toISOString()).toBe(start);
    expect(endOfLocalDay(day).toISOString()).toBe(end);
  });

  it('contain the moments between their start and end, whatever the season', () => {
    const instants = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const day = localDay(instant);
        expect(startOfLocalDay(day) <= instant && instant <= endOfLocalDay(day)).toBe(true);
      }),
    );
  });
});

describe('working days', () => {
  const holidays = ['2026-12-16', '2026-12-19'];

  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-27', 4],
    ['2026-11-23', '2026-11-29', 4],
    ['2026-11-27', '2026-11-20', -5],
    ['2026-12-14', '2026-12-21', 4],
  ])('from %s to %s are %d', (from, to, count) => {
    expect(workingDaysBetween(from, to, holidays)).toBe(count);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-12-15', 2, '2026-12-18'],
  ])('%s and %d of them is %s', (from, count, reached) => {
    expect(addWorkingDays(from, count, holidays)).toBe(reached);
  });

  it('agree with counting one by one', () => {
    const offsets = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(offsets, fc.array(fc.nat(500)), ([start, length], free) => {
        const from = addDays('2026-01-01', start);
        const to = addDays(from, length);
        const off = free.map((n) => addDays('2026-01-01', n));
        const days = Array.from({ length }, (_, i) => addDays(from, i + 1));
        const counted = days.filter((day) => isWorkingDay(day, off)).length;
        expect(workingDaysBetween(from, to, off)).toBe(counted);
        expect(daysBetween(from, to)).toBe(length);
        expect(workingDaysBetween(from, addWorkingDays(from, length, off), off)).toBe(length);
      }),
    );
  });
});
