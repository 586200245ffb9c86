import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignInOrder, longestRising } from './order.js';

describe('the longest rising subsequence', () => {
  it.each([
    [[], []],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [1, 2, 3, 0],
      [0, 1, 2],
    ],
    [[2, 1, 0], [2]],
  ])('of %j is at %j', (values, indices) => {
    expect(longestRising(values)).toEqual(indices);
  });

  it('rises, and is as long as trying everything finds', () => {
    const permutation = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]);
    fc.assert(
      fc.property(permutation, (values) => {
        const found = longestRising(values);
        expect(found.every((at, i) => i === 0 || values[at]! > values[found[i - 1]!]!)).toBe(true);
        const best = values.map(() => 1);
        values.forEach((value, i) =>
          values.slice(0, i).forEach((earlier, j) => {
            if (earlier < value) best[i] = Math.max(best[i]!, best[j]! + 1);
          }),
        );
        expect(found.length).toBe(Math.max(0, ...best));
      }),
    );
  });
});

describe('two sequences aligned', () => {
  it('pair what scores, in order, each once', () => {
    const [left, right] = ['abcd', 'xbdc'];
    const pairs = alignInOrder([4, 4], (i, j) => (left[i] === right[j] ? 1 : 0));
    expect(pairs.map(([i, j]) => [left[i], right[j]])).toEqual([
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('prefer the pairs that are worth more', () => {
    const worth = [
      [1, 5],
      [5, 1],
    ];
    expect(alignInOrder([2, 2], (i, j) => worth[i]![j]!)).toHaveLength(1);
    expect(alignInOrder([2, 2], (i, j) => (i === j ? 3 : 5))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('leave alone what scores nothing', () => {
    expect(alignInOrder([3, 2], () => 0)).toEqual([]);
    expect(alignInOrder([0, 2], () => 1)).toEqual([]);
  });
});
