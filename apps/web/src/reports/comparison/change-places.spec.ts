import { describe, expect, it } from '@jest/globals';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { placesOf } from './change-places.js';

const change = (kind: ChangeOfBlockFragment['kind'], unchangedBefore = 0) =>
  ({ blockId: kind, kind, unchangedBefore }) as ChangeOfBlockFragment;

describe('Where the changes of a text lie', () => {
  const changes = [change('edited'), change('removed', 3), change('added', 2), change('moved', 1)];
  const told = (side: 'before' | 'after') => {
    const { places, length } = placesOf(changes, 7, side);
    return { length, at: places.map(({ kind, at }) => [kind, at * length]) };
  };

  it('is measured in blocks of the text after them', () => {
    expect(told('after')).toEqual({
      length: 10,
      at: [
        ['edited', 0.5],
        ['removed', 4],
        ['added', 6.5],
        ['moved', 8.5],
      ],
    });
  });

  it('is measured in blocks of the text before, where what was added has no room', () => {
    expect(told('before')).toEqual({
      length: 10,
      at: [
        ['edited', 0.5],
        ['removed', 4.5],
        ['added', 7],
        ['moved', 8.5],
      ],
    });
  });

  it('is nowhere in two texts that are alike', () => {
    expect(placesOf([], 0, 'after')).toEqual({ places: [], length: 0 });
  });
});
