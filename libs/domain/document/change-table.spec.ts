import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NodeJson } from './block.js';
import { compareTables, type RowChange } from './change-table.js';
import { nodeText } from './plain-text.js';
import { text, words } from './testing.js';

const table = (...rows: string[][]): NodeJson => ({
  type: 'table',
  content: rows.map((cells, index) => ({
    type: 'table_row',
    content: cells.map((value) => ({
      type: index === 0 ? 'table_header' : 'table_cell',
      attrs: { colspan: 1, rowspan: 1 },
      content: value === '' ? [] : [text(value)],
    })),
  })),
});

/** «old>new» where a cell changed. */
const shown = (rows: RowChange[]): string[] =>
  rows.map(({ change, cells }) => {
    const each = cells.map(({ words: runs }) =>
      runs
        .map(({ kind, text: run }) =>
          kind === 'same' ? run : kind === 'added' ? `+${run}` : `-${run}`,
        )
        .join(''),
    );
    return `${change}: ${each.join(' | ')}`;
  });

const before = table(
  ['Қылмыс', '2019', '2020'],
  ['Пара беру', '440', '624'],
  ['Пара алу', '649', '568'],
);

describe('two states of a table', () => {
  it.each<[string, NodeJson, string[]]>([
    [
      'one figure corrected',
      table(['Қылмыс', '2019', '2020'], ['Пара беру', '440', '642'], ['Пара алу', '649', '568']),
      [
        'same: Қылмыс | 2019 | 2020',
        'edited: Пара беру | 440 | -624+642',
        'same: Пара алу | 649 | 568',
      ],
    ],
    [
      'a row more',
      table(
        ['Қылмыс', '2019', '2020'],
        ['Пара беру', '440', '624'],
        ['Делдалдық', '12', '15'],
        ['Пара алу', '649', '568'],
      ),
      [
        'same: Қылмыс | 2019 | 2020',
        'same: Пара беру | 440 | 624',
        'added: +Делдалдық | +12 | +15',
        'same: Пара алу | 649 | 568',
      ],
    ],
    [
      'a row less',
      table(['Қылмыс', '2019', '2020'], ['Пара алу', '649', '568']),
      [
        'same: Қылмыс | 2019 | 2020',
        'removed: -Пара беру | -440 | -624',
        'same: Пара алу | 649 | 568',
      ],
    ],
    [
      'a column more',
      table(
        ['Қылмыс', '2019', '2020', '2021'],
        ['Пара беру', '440', '624', '700'],
        ['Пара алу', '649', '568', '501'],
      ),
      [
        'edited: Қылмыс | 2019 | 2020 | +2021',
        'edited: Пара беру | 440 | 624 | +700',
        'edited: Пара алу | 649 | 568 | +501',
      ],
    ],
  ])('shows %s', (_, after, expected) => {
    expect(shown(compareTables(before, after, 'kk'))).toEqual(expected);
  });

  it('gives each state back when the other’s words are left out', () => {
    const cells = fc.array(fc.oneof(fc.constant(''), words), { minLength: 1, maxLength: 4 });
    const tables = fc.array(cells, { minLength: 1, maxLength: 5 }).map((rows) => table(...rows));
    fc.assert(
      fc.property(tables, tables, (old, fresh) => {
        const rows = compareTables(old, fresh, 'kk');
        const without = (kind: 'added' | 'removed'): string =>
          rows
            .filter(({ change }) => change !== kind)
            .flatMap(({ cells: all }) => all.map(({ words: runs }) => runs))
            .map((runs) =>
              runs
                .filter((run) => run.kind !== kind)
                .map((run) => run.text)
                .join(''),
            )
            .join('');
        const flat = (node: NodeJson): string => nodeText(node).replace(/[\t\n]/g, '');
        expect(without('added')).toBe(flat(old));
        expect(without('removed')).toBe(flat(fresh));
      }),
    );
  });

  it('is the same when nothing changed', () => {
    expect(compareTables(before, before, 'kk').every(({ change }) => change === 'same')).toBe(true);
  });
});
