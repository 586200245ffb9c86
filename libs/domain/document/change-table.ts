import type { Language } from '../languages.js';
import type { NodeJson } from './block.js';
import { alignInOrder } from './order.js';
import { nodeText } from './plain-text.js';
import { bagOf, bagSimilarity, type WordBag } from './similarity.js';
import { compareWords, wordsOf, type WordChange } from './words.js';

/** One cell of a compared table; an added or removed one has words of that kind only. */
export interface CellChange {
  header: boolean;
  colspan: number;
  rowspan: number;
  words: WordChange[];
}

/** One row; a removed row stands where it stood. */
export interface RowChange {
  change: 'same' | 'edited' | 'added' | 'removed';
  cells: CellChange[];
}

/** Rows and cells with less than this in common are another row, another cell. */
const SIMILAR = 0.3;

/**
 * Two states of a table, row by row and cell by cell. Rows that say nearly the same belong
 * together, and so do the cells within them; what is left was added or removed. Read without what
 * was removed it is the new table, without what was added the old one.
 */
export function compareTables(before: NodeJson, after: NodeJson, language: Language): RowChange[] {
  const rows = (table: NodeJson): Part[] =>
    (table.content ?? []).map((node) => partOf(node, language));
  return paired(rows(before), rows(after)).map(([was, is]): RowChange => {
    const cells = paired(cellsOf(was, language), cellsOf(is, language)).map(([a, b]) =>
      cell(a, b, language),
    );
    if (!was || !is) return { change: is ? 'added' : 'removed', cells };
    const edited = cells.some(({ words }) => words.some(({ kind }) => kind !== 'same'));
    return { change: edited || gridOf(was) !== gridOf(is) ? 'edited' : 'same', cells };
  });
}

interface Part {
  node: NodeJson;
  text: string;
  bag: WordBag;
}

function partOf(node: NodeJson, language: Language): Part {
  const text = nodeText(node);
  return { node, text, bag: bagOf(wordsOf(text, language)) };
}

function cellsOf(row: Part | null, language: Language): Part[] {
  return (row?.node.content ?? []).map((node) => partOf(node, language));
}

function cell(was: Part | null, is: Part | null, language: Language): CellChange {
  const { type, attrs } = (is ?? was)!.node;
  return {
    header: type === 'table_header',
    colspan: Number(attrs?.['colspan'] ?? 1),
    rowspan: Number(attrs?.['rowspan'] ?? 1),
    words: compareWords(was?.text ?? '', is?.text ?? '', language),
  };
}

/**
 * The parts of two rows or tables in one order. Where two stretches between sure pairs are of equal
 * length, what stands at the same place is the same part rewritten.
 */
function paired(before: readonly Part[], after: readonly Part[]): [Part | null, Part | null][] {
  const score = (i: number, j: number): number => {
    const [a, b] = [before[i]!, after[j]!];
    if (a.text === b.text) return 1 + (a.text === '' ? 0 : 0.5);
    const alike = bagSimilarity(a.bag, b.bag);
    return alike >= SIMILAR ? alike : 0;
  };
  const pairs = alignInOrder([before.length, after.length], score);
  const all: [Part | null, Part | null][] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [before.length, after.length] as const]) {
    const even = a - i === b - j;
    if (even) for (; i < a; i += 1, j += 1) all.push([before[i]!, after[j]!]);
    for (; i < a; i += 1) all.push([before[i]!, null]);
    for (; j < b; j += 1) all.push([null, after[j]!]);
    if (a < before.length || b < after.length) all.push([before[a]!, after[b]!]);
    [i, j] = [a + 1, b + 1];
  }
  return all;
}

/** Which cells a row has, head or not, and how many rows and columns each takes. */
function gridOf({ node }: Part): string {
  return JSON.stringify((node.content ?? []).map(({ type, attrs }) => [type, attrs]));
}
