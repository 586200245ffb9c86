import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../languages.js';
import { words } from './testing.js';
import { compareWords, splitWords, type WordChange } from './words.js';

const joined = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('two texts word by word', () => {
  it('show what came and what went', () => {
    expect(compareWords('Пара алу 649 болды.', 'Пара алу 568 болды.', 'kk')).toEqual([
      { kind: 'same', text: 'Пара алу ' },
      { kind: 'removed', text: '649' },
      { kind: 'added', text: '568' },
      { kind: 'same', text: ' болды.' },
    ]);
  });

  it('read a rewritten phrase as one change', () => {
    expect(compareWords('the old slow way on', 'the new quick path on', 'en')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'old slow way' },
      { kind: 'added', text: 'new quick path' },
      { kind: 'same', text: ' on' },
    ]);
  });

  it.each<[Language, string, string[]]>([
    [
      'kk',
      'Әділдік жолы өңірлердің үлесін ұғындырады.',
      ['Әділдік', 'жолы', 'өңірлердің', 'үлесін', 'ұғындырады'],
    ],
    ['kk', 'һәм ғылыми-қолданбалы', ['һәм', 'ғылыми', 'қолданбалы']],
    ['kk', '2020 жылғы 38,5 пайыз', ['2020', 'жылғы', '38,5', 'пайыз']],
    ['ru', 'НПО «Факт» учтёт 1 624 дела', ['НПО', 'Факт', 'учтёт', '1', '624', 'дела']],
    ['ru', 'из-за подъёма', ['из', 'за', 'подъёма']],
    ['ru', 'и\u0306од', ['и\u0306од']],
    ['en', 'the agency’s 3.5 points', ['the', 'agency’s', '3.5', 'points']],
  ])('are cut into words as %s writes them: %s', (language, text, expected) => {
    const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
    expect(splitWords(text, language).filter(isWord)).toEqual(expected);
  });

  it.each<[Language, string, string, string, string]>([
    ['kk', 'салаларға бөлінбейді', 'салаларға бөлінеді', 'бөлінбейді', 'бөлінеді'],
    ['kk', 'қоғамдық-саяси өмір', 'қоғамдық-құқықтық өмір', 'саяси', 'құқықтық'],
    ['ru', 'учтено в докладе', 'учтён в докладе', 'учтено', 'учтён'],
    ['ru', 'доля 38,5 %', 'доля 38,7 %', '38,5', '38,7'],
  ])('change a whole word in %s: %s', (language, before, after, went, came) => {
    const changed = compareWords(before, after, language).filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: went },
      { kind: 'added', text: came },
    ]);
  });

  it.each([
    ['', '', []],
    ['a', 'a', ['same']],
    ['', 'a', ['added']],
    ['a', '', ['removed']],
    ['a', 'a b', ['same', 'added']],
    ['a  b', 'a b', ['same', 'removed', 'added', 'same']],
  ])('%j and %j are %j', (before, after, kinds) => {
    expect(compareWords(before, after, 'en').map(({ kind }) => kind)).toEqual(kinds);
  });

  it('lose not a character of either, in any language', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), words);
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...LANGUAGES), (before, after, language) => {
        const changes = compareWords(before, after, language);
        expect(joined(changes, 'added')).toBe(before);
        expect(joined(changes, 'removed')).toBe(after);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
        expect(splitWords(before, language).join('')).toBe(before);
      }),
    );
  });

  it('give up in time on long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => word + i).join(' ');
    expect(compareWords(long('a'), long('b'), 'en').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
