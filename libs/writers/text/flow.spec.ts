import { describe, expect, it } from '@jest/globals';
import type { Block, NodeJson } from '#libs/domain/document';
import { flowOf, type ListPiece, notesOf, runsText } from './flow.js';

let next = 0;
function block(type: string, attrs: Record<string, unknown> = {}, content?: NodeJson[]): Block {
  const id = `b${(next += 1)}`;
  const words = content ?? [{ type: 'text', text: `words of ${id}` }];
  const node: NodeJson = { type, attrs: { id, ...attrs }, content: words };
  return { id, kind: 'paragraph', level: null, ordered: null, content: { kk: node } };
}
const item = (level: number, ordered = false): Block => block('list_item', { level, ordered });

/** The levels of a list as brackets: `[* [*] *]`. */
const drawn = ({ items, ordered }: ListPiece): string =>
  `[${items.map(({ lists }) => [ordered ? '#' : '*', ...lists.map(drawn)].join('')).join('')}]`;

describe('the flow of blocks', () => {
  it.each([
    [[1, 1], '[**]'],
    [[1, 2, 2, 1], '[*[**]*]'],
    [[1, 2, 3, 1], '[*[*[*]]*]'],
    [[1, 3, 2], '[*[**]]'],
    [[2, 1], '[**]'],
  ])('gathers items of the levels %j into %s', (levels, drawing) => {
    const flow = flowOf(
      levels.map((level) => item(level)),
      'kk',
    );
    expect(flow).toHaveLength(1);
    expect(drawn(flow[0] as ListPiece)).toBe(drawing);
  });

  it('begins another list where the numbering changes or other words stand between', () => {
    const flow = flowOf([item(1, true), item(1), block('paragraph'), item(1)], 'kk');
    expect(flow.map((piece) => (piece.kind === 'list' ? drawn(piece) : piece.kind))).toEqual([
      '[#]',
      '[*]',
      'paragraph',
      '[*]',
    ]);
  });

  it('keeps marks, line ends, and the shape of tables', () => {
    const bold = { type: 'text', text: 'bold', marks: [{ type: 'strong' }] };
    const cell = { type: 'table_header', attrs: { colspan: 2, rowspan: 1 }, content: [bold] };
    const table = block('table', {}, [{ type: 'table_row', content: [cell] }]);
    const [paragraph, set] = flowOf(
      [block('paragraph', {}, [bold, { type: 'hard_break' }]), table],
      'kk',
    );
    const runs = [{ text: 'bold', marks: [{ type: 'strong' }] }];
    expect(paragraph).toMatchObject({ kind: 'paragraph', runs: [...runs, 'break'] });
    expect(set).toMatchObject({
      kind: 'table',
      rows: [[{ heads: true, colspan: 2, rowspan: 1, runs }]],
    });
  });

  it('leaves out what is not there in the language', () => {
    expect(flowOf([block('paragraph'), item(1)], 'en')).toEqual([]);
  });

  it('counts footnotes through the text and shows the number a reference points at', () => {
    const note = (words: string) => ({
      type: 'footnote',
      content: [{ type: 'text', text: words }],
    });
    const words = [{ type: 'text', text: '5. Findings' }];
    const heading: Block = { ...block('heading', { level: 1 }, words), kind: 'heading' };
    const to = (target: string) => ({ type: 'cross_reference', attrs: { target } });
    const flow = flowOf(
      [
        heading,
        block('list_item', { level: 1 }, [note('one')]),
        block('paragraph', {}, [to(heading.id), note('two'), to('gone')]),
      ],
      'kk',
    );
    expect(notesOf(flow).map(({ number, note: runs }) => [number, runsText(runs)])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
    const last = flow.at(-1);
    expect(last?.kind === 'paragraph' && runsText(last.runs)).toBe('5?');
    expect(last).toMatchObject({ runs: [{ to: heading.id }, { number: 2 }, { to: 'gone' }] });
  });
});
