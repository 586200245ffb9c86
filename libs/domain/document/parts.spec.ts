import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../languages.js';
import { alignBlocks } from './align.js';
import { describePassage, type TextPosition } from './anchor.js';
import type { Block } from './block.js';
import { importBlocks } from './import-blocks.js';
import { LaterText } from './later-text.js';
import { placeAnchor } from './placement.js';
import { blockText } from './plain-text.js';
import { also, ids, paragraph } from './testing.js';
import { type Cut, cut, inParts, sentences, told, whole } from '#test/document/cut-text';
import { type BlockVerdict, verdictsOf } from './verdicts.js';

const verdicts = (old: readonly Block[], fresh: readonly Block[]): BlockVerdict[] =>
  verdictsOf(old, fresh, alignBlocks(old, fresh, 'kk', ids('new')), 'kk');

/** The ids of all that has a part in what became of one block. */
function shares(rows: readonly BlockVerdict[], verdict: 'split' | 'merged'): (string | null)[] {
  return rows
    .filter((row) => row.verdict === verdict)
    .map(({ oldId, freshId }) => (verdict === 'split' ? freshId : oldId));
}

const idsOf = (prefix: string, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${from + index}`);

/** One word in eight another. */
const edited = (all: readonly string[], words: readonly string[]): string[] =>
  all.map((each, index) =>
    each
      .split(' ')
      .map((one, nth) => (nth % 8 === 7 ? (words[index] ?? one) : one))
      .join(' '),
  );

describe('a block that is cut between two sentences', () => {
  it('is split, in exactly those parts, and no neighbour is named', () => {
    fc.assert(
      fc.property(cut, (each) => {
        const rows = verdicts(whole(each), inParts(each));
        expect(shares(rows, 'split')).toEqual(idsOf('p', each.at, each.parts.length));
        const parts = rows.filter(({ partOf }) => partOf !== null);
        expect(parts.map(({ partOf }) => partOf)).toEqual(parts.map(() => `w${each.at}`));
        expect(parts.length).toBe(each.parts.length - 1);
        const others = rows.filter(({ verdict }) => verdict !== 'split');
        expect(others.every(({ verdict }) => verdict === 'unchanged')).toBe(true);
      }),
    );
  });

  it('and joined again is merged, of exactly those parts', () => {
    fc.assert(
      fc.property(cut, (each) => {
        const rows = verdicts(inParts(each), whole(each));
        const merged = idsOf('p', each.at, each.parts.length);
        expect(shares(rows, 'merged').toSorted()).toEqual(merged.toSorted());
        const others = rows.filter(({ verdict }) => verdict !== 'merged');
        expect(others.every(({ verdict }) => verdict === 'unchanged')).toBe(true);
      }),
    );
  });

  it('is found with words edited, beside new paragraphs and removed ones', () => {
    fc.assert(
      fc.property(cut, sentences, sentences, (each, added, words) => {
        const { paragraphs, at } = each;
        const parts = each.parts.map((part) => edited(part, words.join(' ').split(' ')));
        const before = told(
          [...paragraphs.slice(0, at + 1), added, ...paragraphs.slice(at + 1)],
          'w',
        );
        const after = told(
          [...paragraphs.slice(0, at), words, ...parts, ...paragraphs.slice(at + 1)],
          'p',
        );
        const split = idsOf('p', at + 1, parts.length);
        expect(shares(verdicts(before, after), 'split')).toEqual(split);
        expect(shares(verdicts(after, before), 'merged').toSorted()).toEqual(split.toSorted());
      }),
    );
  });
});

describe('texts that have nothing to share', () => {
  it('split nothing and merge nothing, whatever was edited, added and removed', () => {
    const text = fc.array(sentences, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        (a, b, fates) => {
          const after = a.flatMap((each, index): (readonly string[])[] => {
            const other = b[index % b.length]!;
            return [[each], [edited(each, other)], [other, each], []][fates[index] ?? 0]!;
          });
          const rows = verdicts(told(a, 'w'), told(after, 'p'));
          expect(rows.filter(({ partOf }) => partOf !== null)).toEqual([]);
        },
      ),
    );
  });
});

describe('a passage of a block that is cut', () => {
  it('stands in the part that has its words, and with certainty nowhere else', () => {
    const passage = fc.tuple(cut, fc.nat(), fc.integer({ min: 8, max: 120 }));
    fc.assert(
      fc.property(passage, ([each, from, length]) => {
        const before = whole(each);
        const after = alignBlocks(before, inParts(each), 'kk', ids('new')).blocks;
        const { id } = before[each.at]!;
        const text = blockText(before[each.at]!, 'kk');
        const start = from % text.length;
        const described = describePassage(text, start, Math.min(text.length, start + length));
        if (!described.ok) return;
        const { quote, position } = described;
        const anchor = { kind: 'passage', blockId: id, language: 'kk', quote, position } as const;
        const found = placeAnchor(anchor, new LaterText(after, before));
        const right = placeAmongParts(each, position);
        const sure =
          found.outcome === 'placed' || (found.outcome === 'moved' && found.how === 'other-block');
        const there = right && { blockId: after[right.index]!.id, position: right.position };
        if (there === null) expect(sure).toBe(false);
        else if (sure || quote.exact.length >= 32) expect(found).toMatchObject(there);
      }),
    );
  });

  it('is known at the seam by the words on the other side of it, short as it may be', () => {
    const before = [
      paragraph('a', 'Пара беру 440-тан 624-ке өсті. Сот 722 адамды кінәлі деп таныды.', 'kk'),
    ];
    const after = [
      paragraph('a', 'Пара беру 440-тан 624-ке өсті.', 'kk'),
      paragraph('n', 'Сот 722 адамды кінәлі деп таныды.', 'kk'),
    ];
    const quote = {
      exact: 'Сот',
      prefix: 'а беру 440-тан 624-ке өсті. ',
      suffix: ' 722 адамды кінәлі деп таныды.',
    };
    const position = { start: 31, end: 34 };
    const anchor = { kind: 'passage', blockId: 'a', language: 'kk', quote, position } as const;
    expect(placeAnchor(anchor, new LaterText(after, before))).toMatchObject({
      how: 'other-block',
      blockId: 'n',
      position: { start: 0, end: 3 },
    });
  });
});

/** Which block the words stand in now, and where; null for words on both sides of a seam. */
function placeAmongParts({ at, parts }: Cut, { start, end }: TextPosition) {
  let passed = 0;
  for (const [nth, part] of parts.entries()) {
    const { length } = part.join(' ');
    if (start >= passed && end <= passed + length)
      return { index: at + nth, position: { start: start - passed, end: end - passed } };
    passed += length + 1;
  }
  return null;
}

describe('a text in several languages', () => {
  const old = [
    also(
      also(
        paragraph('a', 'Пара беру 440-тан 624-ке өсті. Сот 722 адамды кінәлі деп таныды.', 'kk'),
        paragraph('a', 'Дача взяток выросла с 440 до 624. Суд осудил 722 человека.', 'ru'),
      ),
      paragraph('a', 'Bribe giving rose from 440 to 624. Courts convicted 722 persons.'),
    ),
    also(
      paragraph('b', 'Іс-шаралар жоспары мерзімінде орындалды.', 'kk'),
      paragraph('b', 'План мероприятий исполнен в срок.', 'ru'),
    ),
  ];
  const read = (language: Language, ...texts: string[]): Block[] =>
    texts.map((text, index) => paragraph(`${language}${index}`, text, language));

  it('is cut in each as it comes, and the parts of the next lie beside those of the first', () => {
    const russian = importBlocks(
      old,
      read(
        'ru',
        'Дача взяток выросла с 440 до 624.',
        'Суд осудил 722 человека.',
        'План мероприятий исполнен в срок.',
      ),
      'ru',
      ids('n'),
    );
    const kazakh = importBlocks(
      russian.blocks,
      read(
        'kk',
        'Пара беру 440-тан 624-ке өсті.',
        'Сот 722 адамды кінәлі деп таныды.',
        'Іс-шаралар жоспары мерзімінде орындалды.',
      ),
      'kk',
      ids('m'),
    );
    for (const { verdicts: rows } of [russian, kazakh])
      expect(rows.map(({ verdict }) => verdict)).toEqual(['split', 'split', 'unchanged']);
    const seen = kazakh.blocks.map((block) => [
      block.id,
      blockText(block, 'kk'),
      blockText(block, 'ru'),
      blockText(block, 'en'),
    ]);
    const part = russian.blocks[1]!.id;
    expect(seen).toEqual([
      [
        'a',
        'Пара беру 440-тан 624-ке өсті.',
        'Дача взяток выросла с 440 до 624.',
        'Bribe giving rose from 440 to 624. Courts convicted 722 persons.',
      ],
      [part, 'Сот 722 адамды кінәлі деп таныды.', 'Суд осудил 722 человека.', ''],
      ['b', 'Іс-шаралар жоспары мерзімінде орындалды.', 'План мероприятий исполнен в срок.', ''],
    ]);
  });
});
