import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block, NodeJson } from './block.js';
import { decideParity, parityOf, translationState, type Basis } from './translation.js';

const paragraph = (text: string, marks?: NodeJson['marks']): NodeJson => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text', text, ...(marks ? { marks } : {}) }] }),
});

const block = (kk: string | null, ru: string | null): Block => ({
  id: 'b',
  kind: 'paragraph',
  level: null,
  ordered: null,
  content: {
    ...(kk === null ? {} : { kk: paragraph(kk) }),
    ...(ru === null ? {} : { ru: paragraph(ru) }),
  },
});

describe('A block in one language', () => {
  it.each<[string, Block, Basis, string]>([
    [
      'made from these very words',
      block('Бір сөз.', 'Одно слово.'),
      paragraph('Бір сөз.'),
      'fresh',
    ],
    ['made from other words', block('Екі сөз.', 'Одно слово.'), paragraph('Бір сөз.'), 'stale'],
    [
      'made from the same words, then emphasised and spaced anew',
      block('Бір сөз.', 'Одно слово.'),
      paragraph(' Бір  сөз. ', [{ type: 'strong' }]),
      'fresh',
    ],
    ['that was there before its source', block('Бір сөз.', 'Одно слово.'), null, 'stale'],
    ['of which nothing is known', block('Бір сөз.', 'Одно слово.'), undefined, 'fresh'],
    ['without words', block('Бір сөз.', ' '), paragraph('Бір сөз.'), 'missing'],
    ['that is not there', block('Бір сөз.', null), undefined, 'missing'],
    ['of a block that says nothing anywhere', block('', ''), null, 'fresh'],
    ['whose source was emptied', block('', 'Одно слово.'), paragraph('Бір сөз.'), 'fresh'],
  ])('%s', (_what, given, basis, state) => {
    expect(translationState(given, 'ru', 'kk', basis)).toBe(state);
  });

  it('is missing, too, in the source itself', () => {
    expect(translationState(block(null, 'Одно слово.'), 'kk', 'kk', undefined)).toBe('missing');
    expect(translationState(block('Бір сөз.', null), 'kk', 'kk', null)).toBe('fresh');
  });

  it('is counted once in each language, and listed when it is not fresh', () => {
    const texts = fc.array(
      fc.tuple(fc.option(fc.constantFrom('', 'а', 'б')), fc.option(fc.constantFrom('', 'а', 'б'))),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('а', 'б', null), (pairs, was) => {
        const blocks = pairs.map(([kk, ru], index) => ({ ...block(kk, ru), id: String(index) }));
        const basis = was === null ? null : paragraph(was);
        const { counts, open } = parityOf(blocks, 'kk', () => basis);
        for (const language of ['kk', 'ru', 'en'] as const) {
          const { fresh, stale, missing } = counts[language];
          expect(fresh + stale + missing).toBe(blocks.length);
          expect(open.filter((each) => each.language === language)).toHaveLength(stale + missing);
        }
        expect(counts.kk.stale).toBe(0);
      }),
    );
  });
});

describe('A text may be put before people', () => {
  const open = [
    { blockId: 'a', language: 'ru', state: 'stale' },
    { blockId: 'b', language: 'en', state: 'missing' },
    { blockId: 'c', language: 'en', state: 'missing' },
  ] as const;

  it.each([undefined, null, ''])('when its languages are in step, and not with %j else', (none) => {
    expect(decideParity({ open: [] }, none)).toEqual({ ok: true, exception: null });
    expect(decideParity({ open }, none)).toEqual({
      ok: false,
      refusal: { code: 'languages-not-in-step', stale: 1, missing: 2 },
    });
  });

  it('or with a reason, that is one', () => {
    const reason = 'The English text follows within a week.';
    expect(decideParity({ open }, ` ${reason} `)).toEqual({ ok: true, exception: reason });
    expect(decideParity({ open }, ' ')).toMatchObject({ refusal: { code: 'reason-missing' } });
    expect(decideParity({ open }, 'short')).toMatchObject({ refusal: { code: 'text-too-short' } });
    expect(decideParity({ open: [] }, reason)).toEqual({ ok: true, exception: null });
  });
});
