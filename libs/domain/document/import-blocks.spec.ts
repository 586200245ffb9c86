import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../languages.js';
import { type Block, withId } from './block.js';
import { importBlocks } from './import-blocks.js';
import { blockText } from './plain-text.js';
import { checkBlocks } from './schema.js';
import { also, blocks, heading, ids, paragraph } from './testing.js';

const words = (text: readonly Block[], language: Language): string[] =>
  text.map((block) => blockText(block, language)).filter((found) => found !== '');

const trilingual = (id: string, kk: string, ru: string, en: string): Block =>
  also(also(paragraph(id, kk, 'kk'), paragraph(id, ru, 'ru')), paragraph(id, en, 'en'));

const old = [
  also(heading('h', 1, '1. Статистика', 'kk'), heading('h', 1, '1. Статистика', 'ru')),
  trilingual(
    'a',
    'Пара беру 440-тан 624-ке дейін өсті.',
    'Дача взятки выросла с 440 до 624.',
    'Giving rose from 440 to 624.',
  ),
  trilingual(
    'b',
    'Пара алу 649-дан 568-ге дейін азайды.',
    'Получение взятки сократилось с 649 до 568.',
    'Taking fell from 649 to 568.',
  ),
];

describe('an import into a text', () => {
  it('into an empty text is the imported text', () => {
    const fresh = [heading('n1', 1, 'Кіріспе', 'kk'), paragraph('n2', 'Мәтін.', 'kk')];
    expect(importBlocks([], fresh, 'kk', ids('new'))).toEqual({
      blocks: fresh,
      matched: [],
      added: ['n1', 'n2'],
      removed: [],
      replaced: [],
      verdicts: [],
    });
  });

  it('keeps ids, and says which words it replaced, added and removed', () => {
    const fresh = [
      heading('n1', 1, '1. Статистика', 'ru'),
      paragraph('n2', 'Дача взятки заметно выросла с 440 до 624.', 'ru'),
      paragraph('n3', 'Осуждены 722 человека, из них 144 руководителя.', 'ru'),
    ];
    const result = importBlocks(old, fresh, 'ru', ids('new'));
    expect(result.blocks.map(({ id }) => id)).toEqual(['h', 'a', 'b', 'new1']);
    expect(result).toMatchObject({
      matched: ['h', 'a'],
      added: ['new1'],
      removed: ['b'],
      replaced: ['a', 'b'],
    });
    expect(Object.keys(result.blocks[2]!.content)).toEqual(['kk', 'en']);
  });

  it('lets a block go with its last language', () => {
    const kazakh = [paragraph('a', 'Бірінші сөйлем осы.', 'kk'), paragraph('b', 'Екінші.', 'kk')];
    const result = importBlocks(kazakh, [paragraph('n', 'Екінші.', 'kk')], 'kk', ids('new'));
    expect(result.blocks.map(({ id }) => id)).toEqual(['b']);
    expect(result.removed).toEqual(['a']);
  });

  it('lays new paragraphs of a later language beside those that an earlier one brought', () => {
    const kk = [
      heading('n1', 1, '1. Статистика', 'kk'),
      paragraph('n2', 'Пара беру 440-тан 624-ке дейін өсті.', 'kk'),
      paragraph('n3', 'Барлығы 722 адам сотталды, оның 144-і басшы.', 'kk'),
      paragraph('n4', 'Пара алу 649-дан 568-ге дейін азайды.', 'kk'),
    ];
    const ru = [
      heading('m1', 1, '1. Статистика', 'ru'),
      paragraph('m2', 'Дача взятки выросла с 440 до 624.', 'ru'),
      paragraph('m3', 'Всего осуждены 722 человека, из них 144 руководителя.', 'ru'),
      paragraph('m4', 'Получение взятки сократилось с 649 до 568.', 'ru'),
    ];
    const afterKk = importBlocks(old, kk, 'kk', ids('k')).blocks;
    const afterRu = importBlocks(afterKk, ru, 'ru', ids('r'));
    expect(afterRu.blocks.map(({ id }) => id)).toEqual(['h', 'a', 'k1', 'b']);
    expect(afterRu.added).toEqual([]);
    expect(afterRu.replaced).toEqual([]);
    expect(Object.keys(afterRu.blocks[2]!.content)).toEqual(['kk', 'ru']);
    expect(afterRu.verdicts).toContainEqual(
      expect.objectContaining({ verdict: 'beside', oldId: 'k1', freshId: 'm3' }),
    );
  });

  it('says of a language that was not there before which blocks its words are laid beside', () => {
    const en = [
      heading('n1', 1, '1. Statistics', 'en'),
      paragraph('n2', 'Taking fell from 649 to 568.', 'en'),
      heading('n3', 1, '2. Legislation', 'en'),
    ];
    const text = old.map(({ content: { kk }, ...block }) => ({ ...block, content: { kk: kk! } }));
    const { verdicts } = importBlocks(text, en, 'en', ids('new'));
    expect(verdicts.map(({ verdict, oldId, freshId }) => [verdict, oldId, freshId])).toEqual([
      ['beside', 'h', 'n1'],
      ['missing', 'a', null],
      ['beside', 'b', 'n2'],
      ['new', null, 'n3'],
    ]);
  });

  it('of the same text again changes nothing', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        const again = text.map((block, index) => withId(block, `n${index}`));
        const result = importBlocks(text, again, 'en', ids('new'));
        expect(result.blocks).toEqual(text);
        expect(result.replaced).toEqual([]);
      }),
    );
  });

  it('brings every imported word in order, and takes none from the other languages', () => {
    const language = fc.constantFrom(...LANGUAGES);
    const inLanguage = fc
      .tuple(blocks, language)
      .map(([text, to]) =>
        text.map((block): Block => ({ ...block, content: { [to]: block.content.en! } })),
      );
    fc.assert(
      fc.property(inLanguage, inLanguage, blocks, language, (first, second, third, into) => {
        const renamed = (text: Block[], prefix: string): Block[] =>
          text.map((block, index) => withId(block, `${prefix}${index}`));
        const of = (text: Block[]): Language => Object.keys(text[0]!.content)[0] as Language;
        const base = importBlocks(first, renamed(second, 's'), of(second), ids('x')).blocks;
        const fresh = renamed(third, 't').map((block): Block => ({
          ...block,
          content: { [into]: block.content.en! },
        }));
        const result = importBlocks(base, fresh, into, ids('y'));
        expect(words(result.blocks, into)).toEqual(words(fresh, into));
        for (const other of LANGUAGES.filter((each) => each !== into))
          expect(words(result.blocks, other).sort()).toEqual(words(base, other).sort());
        expect(checkBlocks(result.blocks)).toMatchObject({ ok: true });
      }),
    );
  });
});
