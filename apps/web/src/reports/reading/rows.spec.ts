import { describe, expect, it } from '@jest/globals';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import { proposalsIn, type ReadProposal } from './placed-proposals.js';
import { type BlockChange, changedRowsOf, type RevisionBlock, rowsOf } from './rows.js';

const block = (blockId: string, more: Partial<RevisionBlock> = {}): RevisionBlock => ({
  __typename: 'RevisionBlock',
  id: blockId,
  blockId,
  kind: 'paragraph',
  level: null,
  ordered: false,
  position: 0,
  content: {
    __typename: 'BlockContent',
    kk: { type: 'paragraph', content: [{ type: 'text', text: blockId }] },
  },
  ...more,
});

const change = (blockId: string, kind: BlockChange['kind'], unchangedBefore = 0): BlockChange => ({
  __typename: 'BlockChange',
  blockId,
  kind,
  unchangedBefore,
  words: [],
  causes: [],
});

describe('the rows of a text', () => {
  it('are numbered from 1, and ordered items count within their list', () => {
    const item = (id: string) =>
      block(id, {
        kind: 'list_item',
        content: {
          __typename: 'BlockContent',
          kk: { type: 'list_item', attrs: { id, level: 1, ordered: true } },
        },
      });
    const rows = rowsOf([item('a'), item('b'), block('c'), item('d')], 'kk', []);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ marker }) => marker)).toEqual(['1.', '2.', null, '1.']);
  });

  it('show a block in another language when it lacks the wanted one, and say in which', () => {
    const [row] = rowsOf([block('a')], 'en', []);
    expect(row?.language).toBe('kk');
  });

  it('underline a passage only in the language it was made in', () => {
    const proposal = {
      id: 'p',
      disposition: null,
      anchor: { kind: 'passage', blockId: 'a', language: 'kk', exact: 'a', start: 0, end: 1 },
    } as ProposalFoldFragment;
    const both = block('a', {
      content: { __typename: 'BlockContent', kk: { type: 'paragraph' }, ru: { type: 'paragraph' } },
    });
    expect(rowsOf([both], 'kk', [proposal])[0]?.drawing.underlines).toHaveLength(1);
    expect(rowsOf([both], 'ru', [proposal])[0]?.drawing.underlines).toHaveLength(0);
    expect(rowsOf([both], 'ru', [proposal])[0]?.proposals).toEqual([proposal]);
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
    const [row] = changedRowsOf([block('b')], [block('b')], [], 'kk', proposalsIn('r2', all));
    expect(row?.proposals.map(({ id }) => id)).toEqual(['went']);
    expect(row?.drawing.underlines).toEqual([
      { start: 2, end: 4, proposalId: 'went', waits: true },
    ]);
  });
});

describe('the rows of a changed text', () => {
  it('hold the whole later text in order, with what went in its place', () => {
    const before = ['a', 'b', 'c', 'd'].map((id) => block(id));
    const after = ['a', 'new', 'c', 'd', 'e'].map((id) => block(id));
    const rows = changedRowsOf(
      before,
      after,
      [change('b', 'removed', 1), change('new', 'added'), change('d', 'edited', 1)],
      'kk',
    );
    expect(rows.map(({ blockId, change: kind, number }) => [blockId, kind, number])).toEqual([
      ['a', null, 1],
      ['b', 'removed', null],
      ['new', 'added', 2],
      ['c', null, 3],
      ['d', 'edited', 4],
      ['e', null, 5],
    ]);
  });
});
