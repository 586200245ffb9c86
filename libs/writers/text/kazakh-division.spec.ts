import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divisionsOf, SOFT_HYPHEN, withSoftHyphens } from './kazakh-division.js';

const drawn = (text: string): string => withSoftHyphens(text).replaceAll(SOFT_HYPHEN, '-');
const divided = (word: string): string => {
  const at = divisionsOf(word);
  return [0, ...at].map((from, index) => word.slice(from, at[index])).join('-');
};

const LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const VOWELS = /[аәеёиоөуұүыіэюя]/;
const words = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 20 });

describe('a Kazakh word', () => {
  // The examples of the orthography itself, then words that every report has.
  it.each([
    ['алақан', 'ала-қан'],
    ['орналастыру', 'ор-на-лас-ты-ру'],
    ['дауыс', 'да-уыс'],
    ['сауат', 'са-уат'],
    ['дайындық', 'да-йын-дық'],
    ['құйын', 'құ-йын'],
    ['буын', 'бу-ын'],
    ['суық', 'су-ық'],
    ['қиын', 'қи-ын'],
    ['құмырсқа', 'құ-мырс-қа'],
    ['күңгірттеу', 'күң-гірт-теу'],
    ['жаңғыртты', 'жаң-ғырт-ты'],
    ['рөлінде', 'рө-лін-де'],
    ['съездің', 'съез-дің'],
    ['проект', 'про-ект'],
    ['армия', 'ар-мия'],
    ['елеуіш', 'еле-уіш'],
    ['оюлы', 'ою-лы'],
    ['Республикамызда', 'Рес-пуб-ли-ка-мыз-да'],
    ['Қазақстанның', 'Қа-зақ-стан-ның'],
    ['қауіпсіздік', 'қа-уіп-сіз-дік'],
    ['уәкілетті', 'уә-кі-лет-ті'],
    ['жемқорлыққа', 'жем-қор-лық-қа'],
    ['ұлттық', 'ұлт-тық'],
    ['объект', 'объ-ект'],
    ['альбом', 'аль-бом'],
  ])('%s is divided as %s', (word, parts) => {
    expect(divided(word)).toBe(parts);
  });

  it('carries three letters at least in print', () => {
    expect(drawn('Орналастыру туралы ережелерді')).toBe('Ор-на-лас-тыру ту-ралы ере-же-лерді');
  });

  it.each([
    ['of one syllable', 'төрт жалт пункт взвод'],
    ['that would leave a letter alone', 'атом эмаль ақыр отын сия қию аю ауа'],
    ['of first letters', 'БҰҰ ТМД ҚазҰУ ЖАҢАРУ'],
    ['joined to another', 'іс-қимыл ЮНЕСКО-ға Бас\u2011прокуратура талқы/ұсыныс'],
    ['of an address or a number', 'talqy.қазақстан 2020жылғы Б.Момышұлы егов.қазақша'],
    ['in other letters', 'consultation Ўзбекистон'],
  ])('%s stays whole', (_what, text) => {
    expect(drawn(text)).toBe(text);
  });

  it('is whole again without the hyphens, and no part of it is a letter or has no vowel', () => {
    fc.assert(
      fc.property(words, (word) => {
        const at = divisionsOf(word);
        const parts = [0, ...at].map((from, index) => word.slice(from, at[index]));
        expect(parts.join('')).toBe(word);
        if (at.length === 0) return;
        for (const part of parts) expect(part).toMatch(VOWELS);
        for (const part of parts.slice(1)) {
          expect(part).not.toMatch(/^[ъь]/);
        }
        expect(parts[0]!.length).toBeGreaterThan(1);
        expect(parts.at(-1)!.length).toBeGreaterThan(1);
      }),
    );
  });

  it('is all that is changed in a text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem(), words), (text) => {
        const given = text.replaceAll(SOFT_HYPHEN, '');
        expect(withSoftHyphens(given).replaceAll(SOFT_HYPHEN, '')).toBe(given);
      }),
    );
  });

  it('divides the long part of a compound, and no short one', () => {
    expect(drawn('әкімшілік-құқықтықжауапкершілік')).toBe('әкімшілік-құ-қық-тық-жа-уап-кер-ші-лік');
    expect(drawn('іс-қимылдар')).toBe('іс-қимылдар');
  });
});
