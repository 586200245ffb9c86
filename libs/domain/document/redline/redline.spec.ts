import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, blockOf, type NodeJson } from '../block.js';
import { blockText } from '../plain-text.js';
import { blocks, heading, node, paragraph, text } from '../testing.js';
import { changesByChapter } from './chapters.js';
import { redlineBlocks } from './redline.js';

/** The text as it is after every change in it was accepted, or refused. */
function settled(redline: readonly Block[], drop: 'ins' | 'del'): string[] {
  const gone = drop === 'ins' ? 'added' : 'removed';
  const keep = (each: NodeJson): NodeJson[] => {
    if (each.attrs?.['change'] === gone || each.marks?.some(({ type }) => type === drop)) return [];
    return [{ ...each, ...(each.content ? { content: each.content.flatMap(keep) } : {}) }];
  };
  return redline.flatMap((block) =>
    keep(block.content.en!).map((en) => blockText({ ...block, content: { en } }, 'en')),
  );
}

const texts = (all: readonly Block[]): string[] => all.map((block) => blockText(block, 'en'));
const cell = (...content: NodeJson[]): NodeJson => ({ type: 'table_cell', content });
const row = (...words: string[]): NodeJson => ({
  type: 'table_row',
  content: words.map((each) => cell(text(each))),
});

/** What a reader sees: [-went-], [+came+]. */
const drawn = (redline: readonly Block[]): string[] =>
  redline.map(({ content }) => {
    const draw = (each: NodeJson): string => {
      const words =
        each.text ?? (each.content ?? []).map(draw).join(each.type === 'table_row' ? '|' : '');
      if (each.marks?.some(({ type }) => type === 'del')) return `[-${words}-]`;
      return each.marks?.some(({ type }) => type === 'ins') ? `[+${words}+]` : words;
    };
    return draw(content.en!);
  });

describe('the changes by chapter', () => {
  it('are counted where they stand, and what was removed where it stood', () => {
    const before = [
      paragraph('p0', 'Before all'),
      heading('h1', 1, '1. One'),
      paragraph('p1', 'First words'),
      heading('h2', 1, '2. Two'),
      paragraph('p2', 'Second words'),
      paragraph('p3', 'Third words'),
    ];
    const after = [
      paragraph('p0', 'Before everything'),
      heading('h1', 1, '1. One'),
      paragraph('p1', 'First words'),
      heading('h2', 1, '2. Two'),
      paragraph('p2', 'Second words'),
      paragraph('p4', 'Something else'),
    ];
    expect(changesByChapter(before, after, 'en')).toEqual([
      { title: '', edited: 1, added: 0, removed: 0, moved: 0 },
      { title: '2 Two', edited: 0, added: 1, removed: 1, moved: 0 },
    ]);
    expect(changesByChapter(after, after, 'en')).toEqual([]);
  });
});

describe('the redline of two texts', () => {
  it('shows words that came and went where they stand', () => {
    const before = [heading('h', 1, 'One'), paragraph('p', 'The old word stays here.')];
    const after = [heading('h', 1, 'One'), paragraph('p', 'The new word stays there.')];
    expect(drawn(redlineBlocks(before, after, 'en'))).toEqual([
      'One',
      'The [-old-][+new+] word stays [-here-][+there+].',
    ]);
  });

  it('shows what moved where it was and where it is', () => {
    const [a, b, c] = ['first', 'second', 'third'].map((words, at) => paragraph(`b${at}`, words));
    const redline = redlineBlocks([a!, b!, c!], [c!, a!, b!], 'en');
    expect(drawn(redline)).toEqual(['[+third+]', 'first', 'second', '[-third-]']);
    expect(redline.map(({ content }) => content.en?.attrs?.['moved'] ?? false)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('goes into the cells of a table, and takes rows that came or went as wholes', () => {
    const table = (...rows: NodeJson[]) => blockOf(node('table', { id: 't' }, ...rows), 'en');
    const before = table(row('2019', '440'), row('2018', '12'));
    expect(
      drawn(redlineBlocks([before], [table(row('2019', '441'), row('2018', '12'))], 'en')),
    ).toEqual(['2019|[-440-][+441+]2018|12']);
    const longer = table(row('2019', '440'), row('2020', '624'), row('2018', '12'));
    expect(drawn(redlineBlocks([before], [longer], 'en'))).toEqual([
      '2019|440[+2020+]|[+624+]2018|12',
    ]);
  });

  it('tells another link, and not another emphasis', () => {
    const linked = (href: string) =>
      blockOf(node('paragraph', { id: 'p' }, text('see', { type: 'link', attrs: { href } })), 'en');
    expect(
      drawn(redlineBlocks([linked('https://a.org')], [linked('https://b.org')], 'en')),
    ).toEqual(['[-see-][+see+]']);
    const bold = blockOf(node('paragraph', { id: 'p' }, text('see', 'strong')), 'en');
    expect(drawn(redlineBlocks([paragraph('p', 'see')], [bold], 'en'))).toEqual(['see']);
  });

  it('is the new text once accepted, and the words of the old one once refused', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.func(fc.nat()), (before, other, order) => {
        // Some blocks stay, some are edited under their id, some go, some come, some move.
        const after = [...before.slice(1), ...other.slice(0, 3)]
          .filter((block, at, all) => all.findIndex(({ id }) => id === block.id) === at)
          .toSorted((a, b) => (order(a.id) % 3) - (order(b.id) % 3));
        const redline = redlineBlocks(before, after, 'en');
        expect(settled(redline, 'del')).toEqual(texts(after));
        expect(settled(redline, 'ins')).toEqual(texts(before));
      }),
    );
  });

  it('holds nothing but words that stayed when nothing changed', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        expect(redlineBlocks(all, all, 'en')).toEqual(all);
      }),
    );
  });
});
