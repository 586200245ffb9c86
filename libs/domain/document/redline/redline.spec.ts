import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, blockOf, type NodeJson } from '../block.js';
import { blockText } from '../plain-text.js';
import { blocks, heading, node, paragraph, text } from '../testing.js';
import { changesByChapter } from './chapters.js';
import { redlineBlocks } from './redline.js';

/** The text as it is after every change in it was accepted, or refused. */
function settled(redline: readonly Block[], drop: 'ins' | 'del'): Block[] {
  const gone = drop === 'ins' ? 'added' : 'removed';
  const keep = (each: NodeJson): NodeJson[] => {
    if (each.attrs?.['change'] === gone || each.marks?.some(({ type }) => type === drop)) return [];
    const was = each.marks?.find(({ type }) => type === 'restyled')?.attrs?.['was'] as string[];
    const old = was && drop === 'ins' ? was.map((type) => ({ type })) : null;
    const marks = old
      ? [...each.marks!.filter(({ type }) => !EMPHASIS.includes(type)), ...old]
      : each.marks;
    return [
      {
        ...each,
        ...(marks ? { marks } : {}),
        ...(each.content ? { content: each.content.flatMap(keep) } : {}),
      },
    ];
  };
  return redline.flatMap((block) =>
    keep(block.content.en!).map((en) => ({ ...block, content: { en } })),
  );
}

const EMPHASIS = ['strong', 'em', 'code'];

const texts = (all: readonly Block[]): string[] => all.map((block) => blockText(block, 'en'));

/** Each character with what it wears of a text of its own. */
const looks = (all: readonly Block[]): string[][] => {
  const OWN = ['ins', 'del', 'restyled'];
  const look = ({ text, marks, content }: NodeJson): string[] => {
    if (text === undefined) return (content ?? []).flatMap(look);
    const worn = (marks ?? []).map(({ type }) => type).filter((type) => !OWN.includes(type));
    return Array.from(text, (character) => [character, ...worn.toSorted()].join(' '));
  };
  return all.map(({ content }) => look(content.en!));
};
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
      if (each.marks?.some(({ type }) => type === 'restyled')) return `[~${words}~]`;
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

  it('tells another link as another word, and another emphasis as what it is', () => {
    const linked = (href: string) =>
      blockOf(node('paragraph', { id: 'p' }, text('see', { type: 'link', attrs: { href } })), 'en');
    expect(
      drawn(redlineBlocks([linked('https://a.org')], [linked('https://b.org')], 'en')),
    ).toEqual(['[-see-][+see+]']);
    const bold = blockOf(node('paragraph', { id: 'p' }, text('see', 'strong')), 'en');
    expect(drawn(redlineBlocks([paragraph('p', 'see')], [bold], 'en'))).toEqual(['[~see~]']);
    const [now] = redlineBlocks([bold], [paragraph('p', 'see')], 'en');
    expect(now?.content.en?.content?.[0]?.marks).toEqual([
      { type: 'restyled', attrs: { was: ['strong'] } },
    ]);
  });

  it('tells how a picture is described otherwise', () => {
    const figure = (alt: string) =>
      blockOf(node('figure', { id: 'f', src: '/files/a', alt }, text('Caption')), 'en');
    const [told] = redlineBlocks([figure('A bar chart')], [figure('A line chart')], 'en');
    expect(told?.content.en?.attrs?.['described']).toEqual([
      text('A '),
      text('bar', 'del'),
      text('line', 'ins'),
      text(' chart'),
    ]);
  });

  it('is the new text once accepted, and the old one once refused', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.func(fc.nat()), (before, other, order) => {
        // Some blocks stay, some are edited under their id, some go, some come, some move.
        const after = [...before.slice(1), ...other.slice(0, 3)]
          .filter((block, at, all) => all.findIndex(({ id }) => id === block.id) === at)
          .toSorted((a, b) => (order(a.id) % 3) - (order(b.id) % 3));
        const redline = redlineBlocks(before, after, 'en');
        for (const [drop, text] of [
          ['del', after],
          ['ins', before],
        ] as const) {
          expect(texts(settled(redline, drop))).toEqual(texts(text));
          expect(looks(settled(redline, drop))).toEqual(looks(text));
        }
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
