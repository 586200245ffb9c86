import { describe, expect, it } from '@jest/globals';
import { proposalsIn, type ReadProposal } from './placed-proposals.js';
import { type BlockChange, changedRowsOf, rowsOf, type StretchBlock, type Wanted } from './rows.js';

const wordsIn = (language: 'kk' | 'ru', text: string): StretchBlock['words'] => ({
  __typename: 'BlockWords',
  language,
  node: { type: 'paragraph', content: [{ type: 'text', text }] },
});

const block = (
  blockId: string,
  position: number,
  more: Partial<StretchBlock> = {},
): StretchBlock => ({
  __typename: 'RevisionBlock',
  id: blockId,
  blockId,
  kind: 'paragraph',
  level: null,
  position,
  marker: null,
  notesBefore: 0,
  references: [],
  words: wordsIn('kk', blockId),
  ...more,
});

const change = (blockId: string, kind: BlockChange['kind'], position: number): BlockChange => ({
  __typename: 'BlockChange',
  blockId,
  kind,
  blockKind: 'paragraph',
  level: null,
  position,
  removed:
    kind === 'removed'
      ? { __typename: 'BlockContent', kk: wordsIn('kk', blockId)?.node, ru: null, en: null }
      : null,
  words: [],
  causes: [],
});

const WANTED: Wanted = { language: 'kk', placedIn: null };

describe('the rows of a text', () => {
  it('are numbered by their place in the whole text', () => {
    const rows = rowsOf([block('a', 40), block('b', 41)], WANTED);
    expect(rows.map(({ number }) => number)).toEqual([41, 42]);
  });

  it('say in which language a block is that lacks the wanted one', () => {
    const [row] = rowsOf([block('a', 0)], { ...WANTED, language: 'en' });
    expect(row?.language).toBe('kk');
  });

  it('underline a passage only in the language it was made in', () => {
    const proposal = {
      id: 'p',
      disposition: null,
      anchor: { kind: 'passage', blockId: 'a', language: 'kk', exact: 'a', start: 0, end: 1 },
    } as ReadProposal;
    const made = { proposals: [proposal] };
    const inRussian = block('a', 0, { ...made, words: wordsIn('ru', 'а') });
    expect(rowsOf([block('a', 0, made)], WANTED)[0]?.drawing.underlines).toHaveLength(1);
    expect(rowsOf([inRussian], WANTED)[0]?.drawing.underlines).toHaveLength(0);
    expect(rowsOf([inRussian], WANTED)[0]?.proposals).toEqual([proposal]);
  });
});

describe('proposals in a later text', () => {
  const made = (id: string, placements: ReadProposal['placements']) =>
    ({
      id,
      disposition: null,
      anchor: { kind: 'passage', blockId: 'a', language: 'kk', exact: 'a', start: 0, end: 1 },
      placements,
    }) as ReadProposal;
  const place = (status: 'placed' | 'moved' | 'orphaned', blockId: string | null) =>
    ({
      status,
      blockId,
      start: blockId && 2,
      end: blockId && 4,
      revision: { id: 'r2' },
    }) as NonNullable<ReadProposal['placements']>[number];

  it('stand at their new place; those that lost theirs stand nowhere', () => {
    const all = [
      made('stayed', [place('placed', 'a')]),
      made('went', [place('moved', 'b')]),
      made('lost', [place('orphaned', null)]),
      made('elsewhere', []),
    ];
    expect(
      proposalsIn('r2', all).map(({ id, anchor }) => [id, anchor.blockId, anchor.start]),
    ).toEqual([
      ['stayed', 'a', 2],
      ['went', 'b', 2],
    ]);
    const proposals = all.filter(({ id }) => id === 'went' || id === 'lost');
    const later = { ...WANTED, placedIn: 'r2' };
    const [row] = changedRowsOf([block('b', 0, { proposals })], [], later);
    expect(row?.proposals.map(({ id }) => id)).toEqual(['went']);
    expect(row?.drawing.underlines).toEqual([
      { start: 2, end: 4, proposalId: 'went', waits: true },
    ]);
  });
});

describe('the rows of a changed text', () => {
  it('hold the later text in order, with what went in its place', () => {
    const after = ['a', 'new', 'c', 'd', 'e'].map((id, index) => block(id, 40 + index));
    const changes = [
      change('b', 'removed', 41),
      change('new', 'added', 41),
      change('d', 'edited', 43),
      change('f', 'removed', 45),
    ];
    const rows = changedRowsOf(after, changes, WANTED);
    expect(rows.map(({ blockId, change: kind, number }) => [blockId, kind, number])).toEqual([
      ['a', null, 41],
      ['b', 'removed', null],
      ['new', 'added', 42],
      ['c', null, 43],
      ['d', 'edited', 44],
      ['e', null, 45],
      ['f', 'removed', null],
    ]);
  });
});
