import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignLanguages } from './align-languages.js';
import { type Block, blockOf, withId } from './block.js';
import { checkBlocks } from './schema.js';
import { blocks, heading, paragraph } from './testing.js';

const kk = [
  heading('h', 1, '1. Статистика', 'kk'),
  paragraph('a', 'Пара беру 440-тан 624-ке дейін өсті.', 'kk'),
  paragraph('b', 'Пара алу 649-дан 568-ге дейін азайды.', 'kk'),
  heading('i', 1, '2. Заңнама', 'kk'),
];

describe('a translation laid beside a text', () => {
  it('takes over ids when the two are parallel', () => {
    const ru = [
      heading('r1', 1, '1. Статистика', 'ru'),
      paragraph('r2', 'Дача взятки выросла.', 'ru'),
      paragraph('r3', 'Получение взятки сократилось.', 'ru'),
      heading('r4', 2, '2. Законодательство', 'ru'),
    ];
    const result = alignLanguages(kk, ru, 'ru');
    expect(result.blocks.map(({ id, content }) => [id, Object.keys(content)])).toEqual(
      ['h', 'a', 'b', 'i'].map((id) => [id, ['kk', 'ru']]),
    );
    expect(result).toMatchObject({ unmatchedBase: [], unmatchedNew: [] });
    // The rank is the base's: a block has one level in all languages.
    expect(result.blocks[3]!.content.ru!.attrs).toEqual({ id: 'i', level: 1 });
    expect(checkBlocks(result.blocks).ok).toBe(true);
  });

  it('finds by figures and numbers what belongs together when one has more', () => {
    const ru = [
      heading('r1', 1, '1. Статистика', 'ru'),
      paragraph('r2', 'Здесь переводчик добавил абзац.', 'ru'),
      paragraph('r3', 'Получение взятки сократилось с 649 до 568.', 'ru'),
      heading('r4', 1, '2. Законодательство', 'ru'),
      heading('r5', 1, '3. Лишняя глава', 'ru'),
    ];
    const result = alignLanguages(kk, ru, 'ru');
    const places = result.blocks.map(({ id, content }) => [id, Object.keys(content).join()]);
    expect(places).toContainEqual(['b', 'kk,ru']);
    expect(places).toContainEqual(['i', 'kk,ru']);
    expect(places.at(-1)).toEqual(['r5', 'ru']);
    expect(result.unmatchedNew).toEqual(['r5']);
  });

  it('loses no block of either, whatever they look like', () => {
    const inKazakh = (all: Block[]) =>
      all.map((block, i) => withId(blockOf(block.content.en!, 'kk'), `k${i}`));
    fc.assert(
      fc.property(blocks, blocks, (base, other) => {
        const result = alignLanguages(base, inKazakh(other), 'kk');
        const { blocks: laid, unmatchedBase, unmatchedNew } = result;
        expect(laid.filter(({ content }) => content.en).map(({ id }) => id)).toEqual(
          base.map(({ id }) => id),
        );
        expect(laid.filter(({ content }) => content.kk).length).toBe(other.length);
        expect(laid.length).toBe(base.length + unmatchedNew.length);
        expect(base.length - unmatchedBase.length).toBe(other.length - unmatchedNew.length);
        expect(checkBlocks(laid).ok).toBe(true);
      }),
    );
  });
});
