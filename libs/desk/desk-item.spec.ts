import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '#libs/domain';
import { byUrgency, deskItem } from './desk-item.js';
import { DESK_ITEM_KINDS, type Matter } from './matter.js';

/** A Monday. */
const NOW = new Date('2026-11-23T06:00:00Z');

const matter = (rest: Partial<Matter> = {}): Matter => ({
  kind: 'answer_proposal',
  subjectId: 's',
  report: { id: 'r', slug: 'report', agencyId: 'a' },
  organisationId: null,
  officeId: null,
  personId: null,
  dueAt: null,
  dueOn: null,
  count: 1,
  number: 1,
  label: null,
  ...rest,
});

describe('deskItem', () => {
  it.each<[string | null, number | null, boolean]>([
    ['2026-11-23', 0, true],
    ['2026-11-25', 2, true],
    ['2026-11-26', 3, false],
    ['2026-11-30', 5, false],
    ['2026-11-20', -1, true],
    [null, null, false],
  ])('due on %s leaves %s working days; urgent: %s', (dueOn, workingDaysLeft, urgent) => {
    expect(deskItem(matter({ dueOn }), 'kk', NOW)).toMatchObject({ workingDaysLeft, urgent });
  });

  it('lets a day last until its end in Astana', () => {
    expect(deskItem(matter({ dueOn: '2026-11-23' }), 'kk', NOW).dueAt).toEqual(
      new Date('2026-11-23T18:59:59.999Z'),
    );
  });

  it.each([
    ['ru', 1, '1 предложение ожидает ответа'],
    ['ru', 22, '22 предложения ожидают ответа'],
    ['ru', 400, '400 предложений ожидают ответа'],
    ['en', 400, '400 proposals wait for an answer'],
    ['kk', 400, '400 ұсыныс жауап күтіп тұр'],
  ] as const)('counts in %s: %s', (language, count, title) => {
    expect(deskItem(matter({ count }), language, NOW).title).toBe(title);
  });

  it('has words and a way for every kind', () => {
    for (const kind of DESK_ITEM_KINDS)
      for (const language of LANGUAGES) {
        const { title, path } = deskItem(matter({ kind }), language, NOW);
        expect([kind, title]).toEqual([kind, expect.not.stringMatching(/desk:|\{\{|^$/)]);
        expect(path).toMatch(/^\/\w/);
      }
  });

  it.each([
    ['invite_representative', '/organisations/s'],
    ['renew_invitation', '/invitations'],
  ] as const)('leads from %s to %s, without a report', (kind, path) => {
    expect(deskItem(matter({ kind, report: null }), 'kk', NOW)).toMatchObject({
      reportId: null,
      path,
    });
  });
});

describe('byUrgency', () => {
  const item = fc.record({
    kind: fc.constantFrom(...DESK_ITEM_KINDS),
    subjectId: fc.string({ minLength: 1, maxLength: 3 }),
    dueOn: fc.option(fc.constantFrom('2026-11-20', '2026-11-24', '2027-01-01')),
  });

  it('is one order for any pile, with what has no date at its end', () => {
    fc.assert(
      fc.property(fc.array(item), (pile) => {
        const items = pile.map((given) => deskItem(matter(given), 'kk', NOW));
        const sorted = items.toSorted(byUrgency);
        expect(
          items
            .toReversed()
            .toSorted(byUrgency)
            .map(({ key }) => key),
        ).toEqual(sorted.map(({ key }) => key));
        const dates = sorted.map(({ dueAt }) => dueAt?.getTime() ?? Infinity);
        expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});
