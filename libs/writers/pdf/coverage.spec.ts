import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf, covers, printable } from './coverage.js';

const { resolve } = createRequire(import.meta.url);
const fontOf = (name: string) => readFileSync(resolve(`@expo-google-fonts/${name}.ttf`));
const literata = coverageOf(fontOf('literata/400Regular/Literata_400Regular'));
const golos = coverageOf(fontOf('golos-text/400Regular/GolosText_400Regular'));

describe('what the fonts can show', () => {
  it.each([
    [
      'Kazakh',
      'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
    ],
    ['signs of official texts', '№§–—“”«»…·•€₸©°×−→%'],
  ])('covers %s', (_, characters) => {
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0;
      expect([character, covers(literata, code), covers(golos, code)]).toEqual([
        character,
        true,
        true,
      ]);
    }
  });

  it('has no Chinese and no faces', () => {
    for (const character of '漢😀') expect(covers(literata, character.codePointAt(0)!)).toBe(false);
  });

  it('takes the boxes that Literata has', () => {
    expect(covers(literata, '□'.codePointAt(0)!)).toBe(true);
  });
});

describe('printable text', () => {
  const fonts = [literata, golos];

  it.each([
    ['Қазақстан № 1', 'Қазақстан № 1'],
    ['漢字 😀 \u{E000}\u{FFFF}', '□□ □ □□'],
    ['\u202Eright\u200B to left\uFEFF', 'right to left'],
    ['{"a":"b\\n\\u0000"}', '{"a":"b\\n\\u0000"}'],
  ])('of %j is %j', (given, printed) => {
    expect(printable(given, fonts)).toBe(printed);
  });

  it('holds only what a font can show, and leaves data valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = printable(JSON.stringify({ text }), fonts);
        expect(typeof (JSON.parse(printed) as { text: string }).text).toBe('string');
        for (const character of printed) {
          const code = character.codePointAt(0)!;
          expect(code < 128 || fonts.some((font) => covers(font, code))).toBe(true);
        }
      }),
    );
  });
});
