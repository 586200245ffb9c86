import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain';
import { JOURNAL, JOURNAL_TYPES } from '#libs/domain/journal';
import { translate } from '#libs/platform';
import { THEMES } from './letters-of.js';

describe('what people are told', () => {
  const letters = THEMES.flatMap(({ letters }) =>
    Object.entries(letters).flatMap(([type, rules]) =>
      rules.map(({ audience }) => `${type}.${audience}`),
    ),
  );

  it('is said once for each entry and audience', () => {
    expect(new Set(letters).size).toBe(letters.length);
  });

  it.each(LANGUAGES)('has a letter in the catalogue of %s', (language) => {
    for (const letter of letters)
      for (const part of ['subject', 'body', 'action']) {
        const key = `${letter}.${part}`;
        expect([key, translate(language, `mail:${key}`)]).toEqual([
          key,
          expect.not.stringContaining(key),
        ]);
      }
  });

  it('is said of each entry that lets people be told, and of no other', () => {
    const told = JOURNAL_TYPES.filter((type) => JOURNAL[type].follows.includes('tell-people'));
    const types = new Set(THEMES.flatMap(({ letters }) => Object.keys(letters)));
    expect([...types].toSorted()).toEqual(told.toSorted());
  });
});
