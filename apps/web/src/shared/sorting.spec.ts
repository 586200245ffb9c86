import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from './sorting.js';

describe('names in a list', () => {
  it('follow the Kazakh alphabet, in which і comes after ы and ә after а', () => {
    const names = [
      'Ырыс',
      'Ілгері',
      'Әділет',
      'Азат',
      'Ғалым',
      'Гүл',
      'Қала',
      'Кала',
      'Өрлеу',
      'Орда',
    ];
    expect(names.toSorted((a, b) => compareNames(a, b, 'kk'))).toEqual([
      'Азат', 'Әділет', 'Гүл', 'Ғалым', 'Кала', 'Қала', 'Орда', 'Өрлеу', 'Ырыс', 'Ілгері',
    ]); // prettier-ignore
  });

  it('do not begin with their quotation marks', () => {
    expect(compareNames('«Атамекен»', 'Бюро', 'kk')).toBeLessThan(0);
  });

  it('have one order, whichever comes first', () => {
    const name = fc.string({ unit: fc.constantFrom(...'аәбгғкқіыя« '), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareNames(a, b, 'kk')) + Math.sign(compareNames(b, a, 'kk'))).toBe(0);
      }),
    );
  });
});
