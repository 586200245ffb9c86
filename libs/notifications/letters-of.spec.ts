import { describe, expect, it } from '@jest/globals';
import { JOURNAL, JOURNAL_TYPES } from '#libs/domain/journal';
import mail from '../platform/locales/en/mail.json' with { type: 'json' };
import { THEMES } from './letters-of.js';

type Words = { readonly [key: string]: string | Words };

/** Every letter of the catalogue as `<entry type>.<audience>`. */
function lettersIn(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [];
    return 'subject' in value ? [`${path}${key}`] : lettersIn(value, `${path}${key}.`);
  });
}

describe('what people are told', () => {
  const rules = THEMES.flatMap(({ letters }) =>
    Object.entries(letters).flatMap(([type, all]) =>
      all.map(({ audience }) => `${type}.${audience}`),
    ),
  );

  it('is said once for each entry and audience, in a letter of the catalogue', () => {
    const apart = /^(account|person)[.]|[.]media$/;
    const written = lettersIn(mail as Words).filter((key) => !apart.test(key));
    expect(rules.toSorted()).toEqual(written.toSorted());
  });

  it('is said of each entry that lets people be told, and of no other', () => {
    const told = JOURNAL_TYPES.filter((type) => JOURNAL[type].follows.includes('tell-people'));
    const types = new Set(THEMES.flatMap(({ letters }) => Object.keys(letters)));
    expect([...types].toSorted()).toEqual(told.toSorted());
  });
});
