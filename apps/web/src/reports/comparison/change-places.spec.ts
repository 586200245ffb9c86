import { describe, expect, it } from '@jest/globals';
import { type ChangePlace, placesOf, unchangedBefore } from './change-places.js';

const change = (kind: ChangePlace['kind'], position: number) =>
  ({ blockId: kind, kind, position }) as ChangePlace;

const changes = [change('edited', 0), change('removed', 4), change('added', 6), change('moved', 8)];

describe('Where the changes of a text lie', () => {
  it('is measured in blocks of the later text, in which what was removed has no room', () => {
    expect(placesOf(changes, 10).map(({ kind, at }) => [kind, at * 10])).toEqual([
      ['edited', 0.5],
      ['removed', 4],
      ['added', 6.5],
      ['moved', 8.5],
    ]);
  });

  it('tells how much between them stayed as it was', () => {
    expect(unchangedBefore(changes)).toEqual([0, 3, 2, 1]);
  });

  it('is nowhere in two texts that are alike', () => {
    expect(placesOf([], 0)).toEqual([]);
    expect(unchangedBefore([])).toEqual([]);
  });
});
