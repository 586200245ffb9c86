import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkText, countCharacters } from './text-input.js';

const limits = { min: 1, max: 20 };

describe('text that somebody typed', () => {
  it.each([
    ['  сөз  ', 'сөз'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\tb', 'a\tb'],
    ['и\u0306', 'й'],
    ['👍🏽', '👍🏽'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(checkText(typed, limits)).toEqual({ ok: true, text: kept });
  });

  it.each([
    ['', 'text-empty'],
    [' \n\t ', 'text-empty'],
    ['a\u0000b', 'text-not-valid'],
    ['a\u001bb', 'text-not-valid'],
    ['a\u0085b', 'text-not-valid'],
    ['a\ud800', 'text-not-valid'],
    ['\udc00a', 'text-not-valid'],
    ['x'.repeat(21), 'text-too-long'],
    [undefined, 'text-not-valid'],
    [7, 'text-not-valid'],
  ])('%j is refused: %s', (typed, code) => {
    expect(checkText(typed, limits)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('says by how much it is too short', () => {
    expect(checkText('жоқ', { min: 10, max: 50 })).toEqual({
      ok: false,
      refusal: { code: 'text-too-short', length: 3, min: 10 },
    });
  });

  it('may be empty where nothing is asked for', () => {
    expect(checkText(' ', { min: 0, max: 5 })).toEqual({ ok: true, text: '' });
  });

  it('counts characters, not halves of them', () => {
    expect(countCharacters('аб👍')).toBe(3);
  });

  it('is never changed by a second checking, and is always fit to keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = checkText(typed, { min: 0, max: 100 });
        if (!once.ok) return;
        expect(checkText(once.text, { min: 0, max: 100 })).toEqual(once);
        expect(once.text.isWellFormed()).toBe(true);
        expect(once.text).not.toContain('\0');
      }),
    );
  });
});
