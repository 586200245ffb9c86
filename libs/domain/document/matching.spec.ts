import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockOf, withId } from './block.js';
import { importBlocks } from './import-blocks.js';
import { alignCorrected, checkMatching } from './matching.js';
import { blockText } from './plain-text.js';
import { blocks, ids, node, paragraph, text } from './testing.js';

const old = [
  paragraph('a', 'Bribe giving rose from 440 to 624 cases.'),
  paragraph('b', 'Bribe taking fell from 649 to 568 cases.'),
];
const fresh = [
  paragraph('n1', 'Bribe giving rose from 440 to 624 cases.'),
  paragraph('n2', 'Something else altogether was written here.'),
];
const row = { type: 'table_row', content: [{ type: 'table_cell', content: [text('x')] }] };
const table = blockOf(node('table', { id: 't' }, row), 'en');

describe('a correction of the alignment', () => {
  it('is followed: this block continues that one, and this one is new', () => {
    const corrections = [
      { freshId: 'n1', oldId: null },
      { freshId: 'n2', oldId: 'a' },
    ];
    const result = alignCorrected(old, fresh, 'en', ids('new'), corrections);
    expect(result.blocks.map(({ id }) => id)).toEqual(['new1', 'a']);
    expect(result).toMatchObject({ added: ['new1'], removed: ['b'] });
    const imported = importBlocks(old, fresh, 'en', ids('new'), corrections);
    expect(imported.verdicts.map(({ verdict }) => verdict)).toEqual(['new', 'edited', 'removed']);
  });

  it.each([
    ['a block that was not read', [{ freshId: 'z', oldId: null }], 'unknown-block'],
    ['a block that never was', [{ freshId: 'n1', oldId: 'z' }], 'unknown-block'],
    [
      'one block twice',
      [
        { freshId: 'n1', oldId: null },
        { freshId: 'n1', oldId: 'a' },
      ],
      'twice',
    ],
    [
      'one id twice',
      [
        { freshId: 'n1', oldId: 'a' },
        { freshId: 'n2', oldId: 'a' },
      ],
      'twice',
    ],
    ['a table that becomes a line', [{ freshId: 'n1', oldId: 't' }], 'kind'],
  ])('may not name %s', (_, corrections, why) => {
    expect(checkMatching(corrections, [...old, table], fresh)).toMatchObject({
      refusal: { code: 'matching-not-valid', why },
    });
  });

  it('leaves a matching, whatever is corrected', () => {
    const texts = fc.tuple(blocks, blocks, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(texts, ([before, after, choices]) => {
        const read = after.map((block, index) => withId(block, `n${index}`));
        const corrections = read
          .filter((_, index) => index % 2 === 0)
          .map(({ id }) => ({
            freshId: id,
            oldId: before[choices.next().value! % (before.length + 1)]?.id ?? null,
          }));
        if (!checkMatching(corrections, before, read).ok) return;
        const result = alignCorrected(before, read, 'en', ids('new'), corrections);
        const given = result.blocks.map(({ id }) => id);
        expect(new Set(given).size).toBe(given.length);
        expect(result.blocks.map((each) => blockText(each, 'en'))).toEqual(
          read.map((each) => blockText(each, 'en')),
        );
        for (const { freshId, oldId } of corrections)
          if (oldId !== null) expect(given[read.findIndex(({ id }) => id === freshId)]).toBe(oldId);
      }),
    );
  });

  it('keeps references within the text on the blocks they were read for', () => {
    const reference = { type: 'cross_reference', attrs: { target: 'n1' } };
    const pointing = blockOf(
      node(
        'paragraph',
        { id: 'n2' },
        text('See '),
        reference,
        text(', or here', { type: 'link', attrs: { href: '#n1' } }),
      ),
      'en',
    );
    const { blocks: result } = importBlocks(old, [fresh[0]!, pointing], 'en', ids('new'));
    expect(JSON.stringify(result[1])).toMatch(/"target":"a".*"#a"/);
  });
});
