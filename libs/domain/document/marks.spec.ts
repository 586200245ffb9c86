import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignBlocks } from './align.js';
import { withId } from './block.js';
import { importBlocks } from './import-blocks.js';
import { blocks, ids, paragraph } from './testing.js';

const old = [
  paragraph('a', 'Bribe giving rose from 440 to 624 cases in the year.'),
  paragraph('b', 'Bribe taking fell from 649 to 568 cases in the year.'),
  paragraph('c', 'The action plan has been carried out on time and in full.'),
];
const rewritten = 'Nothing of what stood here before was left as it had been.';
const marked = (freshId: string, oldId: string) => ({ freshId, oldId });
const given = (fresh: ReturnType<typeof paragraph>[], marks: ReturnType<typeof marked>[]) =>
  alignBlocks(old, fresh, 'en', ids('new'), marks).blocks.map(({ id }) => id);

describe('the marks that a file carries', () => {
  it('tell which block it is, though its words are others and its place another', () => {
    const fresh = [paragraph('n1', rewritten), paragraph('n2', 'Nor here.'), old[0]!].map(
      (block, index) => withId(block, `n${index}`),
    );
    const marks = [marked('n0', 'c'), marked('n1', 'b'), marked('n2', 'a')];
    expect(given(fresh, [])).toEqual(['new1', 'new2', 'a']);
    expect(given(fresh, marks)).toEqual(['c', 'b', 'a']);
    const { verdicts } = importBlocks(old, fresh, 'en', ids('new'), [], marks);
    expect(verdicts.map(({ verdict, byMark }) => [verdict, byMark])).toEqual([
      ['edited', true],
      ['edited', true],
      ['unchanged', false],
    ]);
  });

  it.each<[string, ReturnType<typeof paragraph>[], ReturnType<typeof marked>[], string[]]>([
    [
      'that was copied is settled by the words',
      [paragraph('n1', rewritten), paragraph('n2', 'Bribe giving rose to 624 cases in the year.')],
      [marked('n1', 'a'), marked('n2', 'a')],
      ['new1', 'a'],
    ],
    [
      'on words that are another block’s says nothing',
      [withId(old[1]!, 'n1'), paragraph('n2', rewritten)],
      [marked('n1', 'a'), marked('n2', 'c')],
      ['b', 'c'],
    ],
    [
      'whose own words stand elsewhere says nothing',
      [paragraph('n1', rewritten), withId(old[0]!, 'n2')],
      [marked('n1', 'a')],
      ['new1', 'a'],
    ],
    [
      'on words that are nearly another block’s says nothing',
      [paragraph('n1', 'The action plan has been carried out on time, and in full again.')],
      [marked('n1', 'a')],
      ['c'],
    ],
    [
      'of a block that never was says nothing',
      [paragraph('n1', rewritten)],
      [marked('n1', 'z')],
      ['new1'],
    ],
    [
      'beside another on one block yields to the nearer words',
      [paragraph('n1', 'Bribe taking fell again, to 568 cases.')],
      [marked('n1', 'a'), marked('n1', 'b')],
      ['b'],
    ],
  ])('one %s', (_, fresh, marks, expected) => {
    expect(given(fresh, marks)).toEqual(expected);
  });

  it('find every block again that was rewritten and moved', () => {
    const shuffled = blocks.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([before, order]) => {
        const fresh = order.map(({ id, kind, level, ordered }, index) => {
          const shape = { kind: 'paragraph', level: null, ordered: null } as const;
          const words = paragraph(`n${index}`, `rewritten${index} wholly${index}`);
          const prose = /^(heading|paragraph|list_item|quote)$/.test(kind);
          return { block: { ...words, ...shape }, id, prose, level, ordered };
        });
        const marks = fresh.map(({ block, id }) => marked(block.id, id));
        const found = alignBlocks(
          before,
          fresh.map(({ block }) => block),
          'en',
          ids('new'),
          marks,
        ).blocks.map(({ id }) => id);
        fresh.forEach(({ id, prose }, index) => {
          if (prose) expect(found[index]).toBe(id);
        });
      }),
    );
  });

  it('leave a matching, whatever they say, and never part a text from its own words', () => {
    const claims = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 20 });
    fc.assert(
      fc.property(blocks, blocks, claims, (before, other, pairs) => {
        const fresh = other.map((block, index) => withId(block, `n${index}`));
        const marks = pairs.map(([i, j]) => marked(`n${i}`, `b${j}`));
        const {
          blocks: result,
          kept,
          added,
          removed,
        } = alignBlocks(before, fresh, 'en', ids('new'), marks);
        expect(new Set(result.map(({ id }) => id)).size).toBe(fresh.length);
        expect(kept.length + added.length).toBe(fresh.length);
        expect(kept.length + removed.length).toBe(before.length);
        for (const { score } of kept) expect(score > 0 && score <= 1).toBe(true);
      }),
    );
    const unlike = fc.uniqueArray(fc.lorem({ maxCount: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(unlike, claims, (texts, pairs) => {
        const before = texts.map((text, index) => paragraph(`b${index}`, `${text} word${index}`));
        const fresh = before.map((block, index) => withId(block, `n${index}`));
        const marks = pairs.map(([i, j]) => marked(`n${i}`, `b${j}`));
        expect(alignBlocks(before, fresh, 'en', ids('new'), marks).blocks).toEqual(before);
      }),
    );
  });
});
