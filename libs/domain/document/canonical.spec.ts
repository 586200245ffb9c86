import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportText } from './block.js';
import { canonicalBytes, missingLanguages, revisionHash } from './canonical.js';
import { also, blocks, paragraph } from './testing.js';

const title = { kk: 'Баяндама', ru: 'Доклад', en: 'Report' };

describe('the identity of a revision', () => {
  it('is the SHA-256 of its canonical bytes, computed here once by hand', () => {
    const report: ReportText = { title, blocks: [paragraph('b1', 'Сөз')] };
    const spelled =
      '{"blocks":[{"content":{"en":{"attrs":{"id":"b1"},"content":[{"text":"Сөз","type":"text"}],' +
      '"type":"paragraph"}},"id":"b1","kind":"paragraph","level":null,"ordered":null}],' +
      '"title":{"en":"Report","kk":"Баяндама","ru":"Доклад"}}';
    expect(new TextDecoder().decode(canonicalBytes(report))).toBe(spelled);
    expect(revisionHash(report)).toBe(createHash('sha256').update(spelled).digest('hex'));
  });

  it('survives a journey through a database that reorders keys', () => {
    const reorder = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reorder);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]) => [key, reorder(each)]),
      );
    };
    fc.assert(
      fc.property(blocks, (all) => {
        const report = { title, blocks: all };
        expect(revisionHash(reorder(report) as ReportText)).toBe(revisionHash(report));
      }),
    );
  });

  it('changes with the title, the words and the order', () => {
    const [a, b] = [paragraph('a', 'one'), paragraph('b', 'two')];
    const hashes = [
      { title, blocks: [a, b] },
      { title, blocks: [b, a] },
      { title, blocks: [a, paragraph('b', 'two.')] },
      { title: { ...title, ru: 'Отчёт' }, blocks: [a, b] },
    ].map(revisionHash);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the languages missing in a revision', () => {
  const whole = also(
    also(paragraph('b1', 'a', 'kk'), paragraph('b1', 'b', 'ru')),
    paragraph('b1', 'c'),
  );

  it.each<[string, ReportText, string[]]>([
    ['none', { title, blocks: [whole] }, []],
    ['without a title', { title: { ...title, kk: ' ' }, blocks: [whole] }, ['kk']],
    ['without one block', { title, blocks: [whole, paragraph('b2', 'x')] }, ['kk', 'ru']],
    ['with an empty block', { title, blocks: [also(whole, paragraph('b1', '', 'ru'))] }, ['ru']],
  ])('%s', (_, report, missing) => {
    expect(missingLanguages(report)).toEqual(missing);
  });
});
