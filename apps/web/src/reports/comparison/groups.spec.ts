import { describe, expect, it } from '@jest/globals';
import { EVERYTHING } from './change-filter.js';
import type { ChangePlace } from './change-places.js';
import { type Heading, placeChanges } from './chapters.js';
import { fits, groupsOfChanges, groupsOfText } from './groups.js';

const heading = (blockId: string, position: number, depth = 1) =>
  ({ blockId, position, depth, number: null, title: blockId }) as Heading;
const change = (position: number, more: Partial<ChangePlace> = {}) =>
  ({
    blockId: `c${position}`,
    kind: 'edited',
    position,
    material: true,
    organisationIds: [],
    ...more,
  }) as ChangePlace;

describe('a change stands', () => {
  const outline = [heading('one', 2), heading('one.one', 4, 2), heading('two', 8)];
  const standing = (...changes: ChangePlace[]) =>
    placeChanges(changes, outline).map(({ chapter, section }) => [chapter, section?.title]);

  it('in the section whose heading is the last before it, and in its chapter', () => {
    expect(standing(change(0), change(2), change(5), change(9))).toEqual([
      [null, undefined],
      ['one', 'one'],
      ['one', 'one.one'],
      ['two', 'two'],
    ]);
  });

  it('where it stood when it was removed: before the heading that follows it', () => {
    expect(standing(change(8, { kind: 'removed' }), change(8))).toEqual([
      ['one', 'one.one'],
      ['two', 'two'],
    ]);
  });
});

describe('changes are sorted out', () => {
  const [all] = placeChanges([change(3, { organisationIds: ['o'] })], [heading('one', 0)]);

  it.each([
    [{}, true],
    [{ chapter: 'one' }, true],
    [{ chapter: 'two' }, false],
    [{ organisation: 'o' }, true],
    [{ organisation: 'p' }, false],
    [{ material: true }, true],
    [{ material: false }, false],
    [{ unattributed: true }, false],
  ])('by %j: %s', (filter, fit) => {
    expect(fits(all!, { ...EVERYTHING, ...filter })).toBe(fit);
  });
});

describe('changes are read', () => {
  const changes = placeChanges(
    Array.from({ length: 50 }, (_, index) => change(index * 2)),
    [],
  );

  it('a few at a time, each once and in order', () => {
    const groups = groupsOfChanges(changes);
    expect(groups.map(({ changes: { length } }) => length)).toEqual([20, 20, 10]);
    expect(groups.flatMap((group) => group.changes)).toEqual(changes);
  });

  it('with the whole text around them, to its very end', () => {
    const removed = placeChanges([change(0), change(100, { kind: 'removed' })], []);
    const groups = groupsOfText(removed, 100);
    expect(groups.map((group) => [group.stretch, group.changes.length])).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
    expect(groupsOfText([], 0)).toHaveLength(1);
  });
});
