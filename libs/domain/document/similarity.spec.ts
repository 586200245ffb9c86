import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bagOf, bagSimilarity, editSimilarity, findApproximately } from './similarity.js';

describe('likeness', () => {
  it.each([
    ['a b c', 'a b c', 1],
    ['a b', 'c d', 0],
    ['a a b', 'a c', 0.4],
    ['', '', 1],
  ])('of the words %j and %j is %d', (a, b, likeness) => {
    const bag = (text: string) => bagOf(text.split(' ').filter(Boolean));
    expect(bagSimilarity(bag(a), bag(b))).toBeCloseTo(likeness);
  });

  it.each([
    ['kitten', 'sitting', 1 - 3 / 7],
    ['', 'abc', 0],
    ['abc', 'abc', 1],
  ])('of the letters %j and %j is %d', (a, b, likeness) => {
    expect(editSimilarity(a, b)).toBeCloseTo(likeness);
  });
});

describe('a stretch nearly like another', () => {
  it.each([
    ['the quick brown fox', 'quick', 0, { start: 4, end: 9, errors: 0 }],
    ['the quikc brown fox', 'quick', 2, { start: 4, end: 8, errors: 1 }],
    ['the slow brown fox', 'quick', 1, null],
    ['', 'quick', 3, null],
  ])('in %j of %j within %d', (text, pattern, errors, expected) => {
    const found = findApproximately(text, pattern, errors, 0);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it('is the nearest to where it was, of equal ones', () => {
    expect(findApproximately('abc abc abc', 'abc', 0, 5)).toMatchObject({ start: 4 });
    expect(findApproximately('abc abc abc', 'abc', 0, 9)).toMatchObject({ start: 8 });
  });

  it('is as near as it says', () => {
    const letters = fc.stringMatching(/^[ab ]{1,12}$/);
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const found = findApproximately(text, pattern, 4, 0);
        if (found === null) return;
        const stretch = text.slice(found.start, found.end);
        const longer = Math.max(stretch.length, pattern.length);
        expect((1 - editSimilarity(stretch, pattern)) * longer).toBeCloseTo(found.errors);
        if (text.includes(pattern)) expect(found.errors).toBe(0);
      }),
    );
  });
});
