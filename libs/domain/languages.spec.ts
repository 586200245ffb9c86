import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fallbackOrder, inLanguage, isLanguage, LANGUAGES, missingIn } from './languages.js';

describe('the text in a language', () => {
  it.each([
    [{ kk: 'а', ru: 'б', en: 'c' }, 'ru', 'б'],
    [{ kk: 'а', ru: '', en: 'c' }, 'ru', 'c'],
    [{ kk: 'а', ru: ' ', en: '' }, 'ru', 'а'],
    [{ ru: 'б' }, 'en', 'б'],
    [{}, 'kk', ''],
  ] as const)('%j for a reader of %s is %j', (text, wanted, shown) => {
    expect(inLanguage(text, wanted)).toBe(shown);
  });

  it('serves every reader something when there is anything', () => {
    const text = fc.record({ kk: fc.string(), ru: fc.string(), en: fc.string() });
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (given, wanted) => {
        const shown = inLanguage(given, wanted);
        if (missingIn(given).length === LANGUAGES.length) expect(shown).toBe('');
        else expect(shown.trim()).not.toBe('');
        if (given[wanted].trim() !== '') expect(shown).toBe(given[wanted]);
      }),
    );
  });

  it('falls back through all three, the wanted one first', () => {
    expect(fallbackOrder('ru')).toEqual(['ru', 'en', 'kk']);
    expect(LANGUAGES.filter(isLanguage)).toEqual(['kk', 'ru', 'en']);
    expect(isLanguage('de')).toBe(false);
  });
});
