import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignBlocks } from './align.js';
import { withId } from './block.js';
import { blockText, nodeText } from './plain-text.js';
import { checkBlocks } from './schema.js';
import { also, blocks, heading, ids, paragraph } from './testing.js';

const fresh = (...texts: string[]) => {
  const makeId = ids('n');
  return texts.map((text) => paragraph(makeId(), text));
};

const old = [
  heading('h', 1, '1. Statistics'),
  paragraph('a', 'Bribe giving rose from 440 to 624 cases in the year.'),
  paragraph('b', 'Bribe taking fell from 649 to 568 cases in the year.'),
  paragraph('c', 'The action plan has been carried out on time.'),
];

describe('a text that is imported again', () => {
  it('keeps the ids of what was edited, in order', () => {
    const again = [
      heading('n0', 1, '1. Statistics'),
      ...fresh(
        'A new opening sentence about the method.',
        'Bribe giving rose sharply from 440 to 624 cases in the year.',
        'Bribe taking fell from 649 to 568 cases in the year.',
      ),
    ];
    const { blocks: result, kept, added, removed } = alignBlocks(old, again, 'en', ids('new'));
    expect(result.map(({ id }) => id)).toEqual(['h', 'new1', 'a', 'b']);
    expect(kept.map(({ id }) => id)).toEqual(['h', 'a', 'b']);
    expect(kept[1]!.score).toBeGreaterThan(0.9);
    expect({ added, removed }).toEqual({ added: ['new1'], removed: ['c'] });
  });

  it('keeps the id of what was moved without a change', () => {
    const again = [old[3]!, old[0]!, old[1]!, old[2]!].map((block, i) => withId(block, `n${i}`));
    expect(alignBlocks(old, again, 'en', ids('new')).blocks.map(({ id }) => id)).toEqual([
      'c',
      'h',
      'a',
      'b',
    ]);
  });

  it('tells repeated headings apart by their neighbours', () => {
    const twice = [
      heading('h1', 2, 'Permitted types'),
      paragraph('p1', 'Any of the first kind may be used.'),
      heading('h2', 2, 'Permitted types'),
      paragraph('p2', 'Only the second kind may be used by day.'),
    ];
    const again = twice.slice(2).map((block, i) => withId(block, `n${i}`));
    expect(alignBlocks(twice, again, 'en', ids('new')).blocks.map(({ id }) => id)).toEqual([
      'h2',
      'p2',
    ]);
  });

  it('keeps the other languages of what it continues, even when a paragraph becomes a heading', () => {
    const bilingual = [
      also(
        paragraph('a', 'Жалпы ережелер мен қағидаттар', 'kk'),
        paragraph('a', 'General rules and principles'),
      ),
    ];
    const again = [heading('n1', 2, 'General rules and principles')];
    const [block] = alignBlocks(bilingual, again, 'en', ids('new')).blocks;
    expect(block).toMatchObject({ id: 'a', kind: 'heading', level: 2 });
    expect(block!.content.kk).toMatchObject({ type: 'heading', attrs: { id: 'a', level: 2 } });
    expect(checkBlocks([block!]).ok).toBe(true);
  });

  it('keeps everything when nothing changed, and the ids of exactly what stayed otherwise', () => {
    const edited = blocks.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)));
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const again = after.map((block, i) => withId(block, `n${i}`));
        const result = alignBlocks(before, again, 'en', ids('new'));
        const given = result.blocks.map(({ id }) => id);
        expect(new Set(given).size).toBe(given.length);
        expect(result.added).toEqual(given.filter((id) => id.startsWith('new')));
        expect([...result.kept.map(({ id }) => id), ...result.removed].toSorted()).toEqual(
          before.map(({ id }) => id).toSorted(),
        );
        expect(result.blocks.map((each) => nodeText(each.content.en!))).toEqual(
          after.map((each) => nodeText(each.content.en!)),
        );
        if (result.blocks.length > 0) expect(checkBlocks(result.blocks).ok).toBe(true);
        const same = alignBlocks(
          before,
          before.map((each, i) => withId(each, `n${i}`)),
          'en',
          ids('new'),
        );
        expect(same.blocks).toEqual(before);
      }),
    );
  });

  it('knows a paragraph that was both moved and edited, if it says enough', () => {
    const reference =
      '[M-03] Memorandum on the privacy provisions of the act, at http://www.example.org/m03';
    const before = [heading('h', 1, 'References'), paragraph('r', reference), ...old];
    const again = [
      ...old.map((block, i) => withId(block, `n${i}`)),
      heading('n8', 1, 'References'),
      paragraph('n9', reference.replace('http://www.', 'https://archive.').replace('[M', '[OMB M')),
    ];
    const { kept } = alignBlocks(before, again, 'en', ids('new'));
    expect(kept.map(({ id }) => id)).toContain('r');
  });

  it('does not say which of two equal sentences went where', () => {
    const usual = 'This section is informative.';
    const before = [heading('h1', 1, 'Terms'), paragraph('p1', usual), ...old];
    const again = [
      ...old.map((block, i) => withId(block, `n${i}`)),
      heading('n7', 1, 'Scope'),
      paragraph('n8', usual),
      heading('n9', 1, 'Limits'),
      paragraph('n10', usual),
    ];
    expect(alignBlocks(before, again, 'en', ids('new')).removed).toEqual(['h1', 'p1']);
  });

  /** Texts of few words and many twins, where everything may continue everything. */
  const crowded = fc
    .array(
      fc.array(fc.constantFrom('law', 'bribe', 'court', 'year', 'plan', 'city'), {
        minLength: 1,
        maxLength: 12,
      }),
      { maxLength: 9 },
    )
    .map((all) => all.map((each, index) => paragraph(`b${index + 1}`, each.join(' '))));
  const any = fc.oneof(blocks, crowded);
  const marks = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 });

  it('gives an id once where a block was edited in its place and copied to another', () => {
    fc.assert(
      fc.property(crowded, fc.nat(), (before, which) => {
        if (before.length === 0) return;
        const at = which % before.length;
        const copied = before[at]!;
        const edited = paragraph('x', `${blockText(copied, 'en')} and more`);
        const again = [...before.with(at, edited), copied].map((each, i) => withId(each, `n${i}`));
        const { blocks: result } = alignBlocks(before, again, 'en', ids('new'));
        expect(new Set(result.map(({ id }) => id)).size).toBe(again.length);
      }),
    );
  });

  it('gives every old id at most once, to one block, whatever the two texts', () => {
    fc.assert(
      fc.property(any, any, marks, (before, other, claims) => {
        const again = other.map((block, i) => withId(block, `n${i}`));
        const carried = claims.map(([i, j]) => ({ oldId: `b${i}`, freshId: `n${j}` }));
        const {
          blocks: result,
          kept,
          added,
          removed,
        } = alignBlocks(before, again, 'en', ids('new'), carried);
        const given = result.map(({ id }) => id);
        expect(new Set(given).size).toBe(again.length);
        expect(kept.length + added.length).toBe(again.length);
        expect(kept.length + removed.length).toBe(before.length);
        const left = [...kept.map(({ id }) => id), ...removed];
        expect(left.toSorted()).toEqual(before.map(({ id }) => id).toSorted());
        for (const { score } of kept) expect(score > 0 && score <= 1).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
