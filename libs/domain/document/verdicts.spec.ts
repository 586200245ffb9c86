import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignBlocks } from './align.js';
import { type Block, withId } from './block.js';
import { heading, blocks, ids, paragraph } from './testing.js';
import { verdictsOf } from './verdicts.js';

const old = [
  heading('h', 1, '1. Statistics'),
  paragraph(
    'a',
    'Bribe giving rose from 440 to 624 cases. Courts convicted 722 persons that year.',
  ),
  paragraph('b', 'The action plan has been carried out on time.'),
  paragraph('c', 'Mobile public services reached every district of the country.'),
  paragraph('d', 'The index shows thirty eight points and ninety fourth place.'),
];

function told(...fresh: Block[]): string[] {
  const read = fresh.map((block, index) => withId(block, `n${index + 1}`));
  const alignment = alignBlocks(old, read, 'en', ids('new'));
  return verdictsOf(old, read, alignment, 'en').map(
    ({ verdict, moved, oldId, freshId, partOf }) =>
      `${oldId ?? '–'} ${freshId ?? '–'} ${verdict}${partOf ? ` of ${partOf}` : ''}${moved ? ', moved' : ''}`,
  );
}

const [h, a, b, c, d] = old as [Block, Block, Block, Block, Block];
const words = (text: string): Block => paragraph('x', text);

describe('a text that comes again', () => {
  it.each<[string, Block[], string[]]>([
    [
      'the same',
      old,
      ['h n1 unchanged', 'a n2 unchanged', 'b n3 unchanged', 'c n4 unchanged', 'd n5 unchanged'],
    ],
    [
      'with an edit, something new and something less',
      [
        h,
        a,
        words('A sentence that nobody wrote before.'),
        words('The action plan has nearly been carried out on time.'),
        d,
      ],
      [
        'h n1 unchanged',
        'a n2 unchanged',
        '– n3 new',
        'b n4 edited',
        'c – removed',
        'd n5 unchanged',
      ],
    ],
    [
      'in another order',
      [h, a, d, b, c],
      ['h n1 unchanged', 'a n2 unchanged', 'd n3 moved, moved', 'b n4 unchanged', 'c n5 unchanged'],
    ],
    [
      'with a paragraph split',
      [
        h,
        words('Bribe giving rose from 440 to 624 cases.'),
        words('Courts convicted 722 persons that year.'),
        b,
        c,
        d,
      ],
      [
        'h n1 unchanged',
        'a n2 split',
        '– n3 split of a',
        'b n4 unchanged',
        'c n5 unchanged',
        'd n6 unchanged',
      ],
    ],
    [
      'with a heading of words that a paragraph lost, which is no part of it',
      [
        h,
        heading('x', 2, 'Courts convicted 722 persons'),
        words('Bribe giving rose from 440 to 624 cases.'),
        b,
        c,
        d,
      ],
      [
        'h n1 unchanged',
        '– n2 new',
        'a n3 edited',
        'b n4 unchanged',
        'c n5 unchanged',
        'd n6 unchanged',
      ],
    ],
    [
      'with two paragraphs merged',
      [
        h,
        a,
        words(
          'The action plan has been carried out on time. Mobile public services reached every district of the country.',
        ),
        d,
      ],
      ['h n1 unchanged', 'a n2 unchanged', 'b – merged of c', 'c n3 merged', 'd n4 unchanged'],
    ],
  ])('%s', (_, fresh, rows) => {
    expect(told(...fresh)).toEqual(rows);
  });

  it('has one verdict for each block of both texts', () => {
    const revised = blocks.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all), blocks),
    );
    fc.assert(
      fc.property(revised, ([before, kept, others]) => {
        const fresh = [...kept, ...others].map((block, index) => withId(block, `n${index}`));
        const alignment = alignBlocks(before, fresh, 'en', ids('new'));
        const rows = verdictsOf(before, fresh, alignment, 'en');
        const olds = rows.flatMap(({ oldId }) => oldId ?? []);
        expect(olds.toSorted()).toEqual(before.map(({ id }) => id).toSorted());
        expect(rows.flatMap(({ freshId }) => freshId ?? [])).toEqual(fresh.map(({ id }) => id));
        for (const { verdict, oldId, freshId, partOf } of rows) {
          if (verdict === 'new') expect([oldId, partOf]).toEqual([null, null]);
          if (verdict === 'removed') expect([freshId, partOf]).toEqual([null, null]);
          if (partOf !== null) expect(olds).toContain(partOf);
        }
      }),
    );
  });
});
