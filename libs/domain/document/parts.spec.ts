import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignBlocks } from './align.js';
import type { Block } from './block.js';
import { ids, paragraph } from './testing.js';
import { type BlockVerdict, verdictsOf } from './verdicts.js';

/** A made-up language: ten thousand words, so that two paragraphs share some but not many. */
const SYLLABLES = ['ба', 'ке', 'ді', 'ғы', 'лар', 'мә', 'нұ', 'сөз', 'та', 'ұй'];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 4, maxLength: 4 })
  .map((all) => all.join(''));
/** What stands in every sentence of any text. */
const small = fc.constantFrom('және', 'үшін', 'бұл', 'мен', 'осы');
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, small), { minLength: 4, maxLength: 14 })
  .map((all) => `${all.join(' ')}.`);
const sentences = fc.array(sentence, { minLength: 3, maxLength: 6 });

interface Cut {
  /** A text in paragraphs of sentences, one of which is cut up in `parts`. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly at: number;
  readonly parts: readonly (readonly string[])[];
}

const cut: fc.Arbitrary<Cut> = fc
  .tuple(fc.array(sentences, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), fc.nat())
  .map(([paragraphs, which, first, second]) => {
    const at = which % paragraphs.length;
    const whole = paragraphs[at]!;
    const places = [1 + (first % (whole.length - 1)), 1 + (second % (whole.length - 1))];
    const seams = [0, ...new Set(places.toSorted((a, b) => a - b)), whole.length];
    const parts = seams.slice(1).map((end, index) => whole.slice(seams[index], end));
    return { paragraphs, at, parts };
  });

const told = (texts: readonly (readonly string[])[], prefix: string): Block[] =>
  texts.map((each, index) => paragraph(`${prefix}${index}`, each.join(' '), 'kk'));

const whole = ({ paragraphs }: Cut): Block[] => told(paragraphs, 'w');
const inParts = ({ paragraphs, at, parts }: Cut): Block[] =>
  told([...paragraphs.slice(0, at), ...parts, ...paragraphs.slice(at + 1)], 'p');

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
