import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snapshotKeptUntil, stepsKeptSince } from './keeping.js';

const at = (moment: string) => new Date(moment);

describe('what is kept of the writing', () => {
  it.each([
    // Midnight in Astana is 19:00 UTC.
    ['2026-11-23T09:00:00Z', '2026-11-07T19:00:00Z'],
    ['2026-11-23T18:59:59Z', '2026-11-07T19:00:00Z'],
    ['2026-11-23T19:00:00Z', '2026-11-08T19:00:00Z'],
  ])('at %s, steps since %s', (now, since) => {
    expect(stepsKeptSince(at(now))).toEqual(at(since));
  });

  it('keeps steps for a fortnight at least, and moves on once a day', () => {
    const instant = fc.date({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (now) => {
        const days = (now.getTime() - stepsKeptSince(now).getTime()) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(15);
        expect(days).toBeLessThan(16);
      }),
    );
  });

  it.each([
    ['asked', false, null],
    ['asked', true, null],
    ['replace', false, '2026-11-30T09:00:00Z'],
    ['replace', true, '2027-02-21T09:00:00Z'],
    ['import', true, '2027-02-21T09:00:00Z'],
    ['restore', false, '2026-11-30T09:00:00Z'],
  ])('keeps a snapshot taken for %s (first of its day: %s) until %s', (reason, first, until) => {
    const takenAt = at('2026-11-23T09:00:00Z');
    expect(snapshotKeptUntil({ reason, takenAt }, first)).toEqual(
      until === null ? null : at(until),
    );
  });
});
