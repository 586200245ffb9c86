import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from './languages.js';
import { decidePublish, decideSchedule, isDue, type Release } from './publication.js';

const H = 'a'.repeat(64);
const now = new Date('2026-11-23T05:00:30Z');
const request = {
  revisionHash: H,
  goesOutAt: new Date('2026-11-24T05:00:00Z'),
  languages: LANGUAGES,
};
const release: Release = { state: 'scheduled', revisionHash: H, goesOutAt: request.goesOutAt };

describe('the setting of a release', () => {
  it.each([
    ['tomorrow', request.goesOutAt],
    ['in the minute that runs', new Date('2026-11-23T05:00:00Z')],
  ])('is possible for %s', (_, goesOutAt) => {
    expect(decideSchedule({ ...request, goesOutAt }, H, null, now)).toEqual({
      ok: true,
      revisionHash: H,
      goesOutAt,
    });
  });

  it('may replace one that has not gone out', () => {
    expect(decideSchedule(request, H, release, now).ok).toBe(true);
  });

  it.each([
    ['revision-not-approved', request, null, null],
    ['hash-differs', { ...request, revisionHash: 'b'.repeat(64) }, H, null],
    ['language-missing', { ...request, languages: ['ru', 'en'] as const }, H, null],
    ['date-in-past', { ...request, goesOutAt: new Date('2026-11-23T04:59:00Z') }, H, null],
    ['date-not-valid', { ...request, goesOutAt: new Date('2026-11-24T05:00:01Z') }, H, null],
    ['date-not-valid', { ...request, goesOutAt: new Date('never') }, H, null],
    ['already-published', request, H, { ...release, state: 'published' as const }],
  ] as const)('is refused: %s', (code, asked, approved, current) => {
    expect(decideSchedule(asked, approved, current, now)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});

describe('the going out of a release', () => {
  it.each([
    ['2026-11-24T04:59:59.999Z', false],
    ['2026-11-24T05:00:00Z', true],
    ['2026-12-24T05:00:00Z', true],
  ])('is due at %s: %s', (at, due) => {
    expect(isDue(release, new Date(at))).toBe(due);
  });

  it.each([
    ['release-not-due', release, H, now],
    ['wrong-state', { ...release, state: 'cancelled' as const }, H, release.goesOutAt],
    ['revision-not-approved', release, null, release.goesOutAt],
    ['hash-differs', release, 'b'.repeat(64), release.goesOutAt],
  ] as const)('is refused: %s', (code, given, approved, at) => {
    expect(decidePublish(given, approved, at)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each(['published', 'superseded', 'withdrawn'] as const)(
    'does nothing more when %s',
    (state) => {
      expect(decidePublish({ ...release, state }, null, now)).toEqual({
        ok: true,
        effect: 'nothing',
      });
    },
  );

  it('goes on when a first try was cut off', () => {
    expect(decidePublish({ ...release, state: 'publishing' }, H, release.goesOutAt)).toEqual({
      ok: true,
      effect: 'publish',
    });
  });

  it('happens once, however often and late it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 100 }), { minLength: 1 }), (minutes) => {
        let current = release;
        let published = 0;
        for (const minute of minutes) {
          const at = new Date(release.goesOutAt.getTime() + minute * 60_000);
          const decision = decidePublish(current, H, at);
          if (!decision.ok || decision.effect === 'nothing') continue;
          published += 1;
          current = { ...current, state: 'published' };
        }
        expect(published).toBe(minutes.some((minute) => minute >= 0) ? 1 : 0);
      }),
    );
  });
});
