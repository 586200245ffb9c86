import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, blockOf, type NodeJson } from './block.js';
import { changedBlockIds, compareBlocks } from './compare.js';
import { blockText } from './plain-text.js';
import { also, blocks, heading, node, paragraph, text } from './testing.js';
import type { WordChange } from './words.js';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => paragraph(id, `words of ${id}`)) as [
  Block,
  Block,
  Block,
  Block,
];

const joined = (runs: readonly WordChange[], without: WordChange['kind']): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const told = (before: Block[], after: Block[]): string[] =>
  compareBlocks(before, after).map(({ change, blockId }) => `${change} ${blockId}`);

describe('two revisions', () => {
  it.each<[string, Block[], Block[], string[]]>([
    ['the same', [a, b], [a, b], ['unchanged a', 'unchanged b']],
    ['one more', [a, c], [a, b, c], ['unchanged a', 'added b', 'unchanged c']],
    ['one less', [a, b, c], [a, c], ['unchanged a', 'removed b', 'unchanged c']],
    ['the first gone', [a, b], [b], ['removed a', 'unchanged b']],
    [
      'one for another',
      [a, b, c],
      [a, d, c],
      ['unchanged a', 'removed b', 'added d', 'unchanged c'],
    ],
    [
      'one moved',
      [a, b, c, d],
      [b, c, d, a],
      ['unchanged b', 'unchanged c', 'unchanged d', 'moved a'],
    ],
    ['all new', [a, b], [c, d], ['removed a', 'removed b', 'added c', 'added d']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('show the words that changed, only in the languages that did', () => {
    const before = also(paragraph('a', 'екі жыл', 'kk'), paragraph('a', 'two years'));
    const after = also(paragraph('a', 'үш жыл', 'kk'), paragraph('a', 'two years'));
    expect(compareBlocks([before], [after])).toMatchObject([
      {
        change: 'edited',
        material: true,
        moved: false,
        words: { kk: [{ text: 'екі' }, { text: 'үш' }, { text: ' жыл' }] },
      },
    ]);
    expect(compareBlocks([before], [after])[0]!.words.en).toBeUndefined();
  });

  it('tell an edited block that also moved', () => {
    const edited = paragraph('a', 'other words');
    expect(compareBlocks([a, b, c], [b, c, edited]).at(-1)).toMatchObject({
      change: 'edited',
      moved: true,
    });
  });

  const marked = (...content: ReturnType<typeof text>[]) =>
    blockOf(node('paragraph', { id: 'a' }, ...content), 'en');

  it.each<[string, Block, Block, boolean]>([
    ['emphasis', marked(text('two years')), marked(text('two ', 'strong'), text('years')), false],
    ['a space', marked(text('two years')), marked(text('two  years')), false],
    [
      'a break',
      marked(text('two years')),
      marked(text('two'), { type: 'hard_break' }, text('years')),
      false,
    ],
    ['a comma', marked(text('pardon not execute')), marked(text('pardon, not execute')), true],
    ['a figure', marked(text('440')), marked(text('624')), true],
    ['a superscript', marked(text('x2')), marked(text('x'), text('2', 'sup')), true],
    ['a struck-out word', marked(text('two')), marked(text('two', 'strike')), true],
    ['the rank', heading('a', 1, 'x'), heading('a', 2, 'x'), true],
  ])('%s is material or not', (_, before, after, material) => {
    expect(compareBlocks([before], [after])).toMatchObject([{ change: 'edited', material }]);
  });

  it('hold every block of both, in the order of each', () => {
    const shuffled = blocks.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all),
        fc.array(fc.constantFrom(paragraph('x', 'new'), paragraph('y', 'newer')), { maxLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([before, kept, extra]) => {
        const after = [...kept, ...extra];
        const changes = compareBlocks(before, after);
        expect(changes.flatMap((each) => each.after ?? [])).toEqual(after);
        expect(changes.filter((each) => each.before !== null).length).toBe(before.length);
        const unmoved = changes.filter((each) => each.before && !each.moved);
        expect(unmoved.map(({ blockId }) => blockId)).toEqual(
          before.map(({ id }) => id).filter((id) => unmoved.some(({ blockId }) => blockId === id)),
        );
        if (before === after) expect(changedBlockIds(changes)).toEqual([]);
      }),
    );
  });

  const three = fc.constantFrom('екі', 'сот', 'law', 'tax');

  it('give the new text when the changes are applied to the old one', () => {
    // Beside texts of every shape, those whose words are all of one length.
    const even = fc
      .array(fc.tuple(three, three), { minLength: 1, maxLength: 12 })
      .map((all) => all.map((each, index) => paragraph(`b${index + 1}`, each.join(' '))));
    const any = fc.oneof(blocks, even);
    const texts = fc.tuple(any, any, fc.array(fc.nat(11), { maxLength: 12 }));
    fc.assert(
      fc.property(texts, ([before, other, order]) => {
        const after = order
          .filter((at, index) => order.indexOf(at) === index)
          .flatMap((at) => (at % 2 ? before[at] : other[at]) ?? []);
        const changes = compareBlocks(before, after);
        const kept = changes.filter(({ change }) => change !== 'removed');
        const olds = new Map(before.map((each) => [each.id, each]));
        const applied = kept.map(({ blockId, words, before: told }) => {
          const old = olds.get(blockId) ?? null;
          expect(told).toBe(old);
          const was = old ? blockText(old, 'en') : '';
          const runs = words.en ?? [{ kind: 'same' as const, text: was }];
          expect(joined(runs, 'added')).toBe(was);
          return [blockId, joined(runs, 'removed')];
        });
        expect(applied).toEqual(after.map((each) => [each.id, blockText(each, 'en')]));
      }),
    );
  });

  it('are unchanged when they are the same', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        expect(changedBlockIds(compareBlocks(all, structuredClone(all)))).toEqual([]);
      }),
    );
  });

  it('takes another footnote and another target for what they are: material', () => {
    const with_ = (...content: NodeJson[]) => [
      blockOf(node('paragraph', { id: 'a' }, text('Rose'), ...content), 'en'),
    ];
    const note = (words: string) => ({ type: 'footnote', content: [text(words)] });
    const to = (target: string) => ({ type: 'cross_reference', attrs: { target } });
    for (const [was, is] of [
      [note('by a third'), note('by a half')],
      [to('b'), to('c')],
    ] as const) {
      const [change] = compareBlocks(with_(was), with_(is));
      expect(change).toMatchObject({ change: 'edited', material: true });
    }
  });
});
