import { diffArrays } from 'diff';
import type { Language } from '../../languages.js';
import type { NodeJson } from '../block.js';
import { nodeText } from '../plain-text.js';
import { DELETED, INSERTED, marked, redlineInline } from './inline.js';

/**
 * Two versions of a table as one, row by row and cell by cell. Null where its grid changed so that
 * no row can stand for another: merged cells that are not the same, or another caption.
 */
export function redlineTable(
  before: NodeJson,
  after: NodeJson,
  language: Language,
): NodeJson | null {
  const [was, is] = [before.content ?? [], after.content ?? []];
  if (before.attrs?.['caption'] !== after.attrs?.['caption']) return null;
  const pair = (old: NodeJson, fresh: NodeJson): NodeJson => ({
    ...fresh,
    content: (fresh.content ?? []).map((cell, index) => ({
      ...cell,
      content: redlineInline(old.content?.[index]?.content ?? [], cell.content ?? [], language),
    })),
  });
  if (was.length === is.length && was.every((row, index) => sameShape(row, is[index]!)))
    return { ...after, content: is.map((row, index) => pair(was[index]!, row)) };
  if ([...was, ...is].some(spansRows)) return null;
  return { ...after, content: rowsOfBoth(was, is, pair) };
}

/** A row or a whole block that came or went, every word of it. */
export function wholly(node: NodeJson, change: 'added' | 'removed'): NodeJson {
  const mark = change === 'added' ? INSERTED : DELETED;
  const inside = (each: NodeJson): NodeJson =>
    each.content === undefined || each.type === 'footnote'
      ? marked([each], mark)[0]!
      : { ...each, content: each.content.map(inside) };
  const content = node.content?.map(inside);
  return { ...node, attrs: { ...node.attrs, change }, ...(content ? { content } : {}) };
}

function rowsOfBoth(
  was: readonly NodeJson[],
  is: readonly NodeJson[],
  pair: (old: NodeJson, fresh: NodeJson) => NodeJson,
): NodeJson[] {
  const rows: NodeJson[] = [];
  let [i, j] = [0, 0];
  let gone: NodeJson[] = [];
  let come: NodeJson[] = [];
  const settle = (): void => {
    const pairs = Math.min(gone.length, come.length);
    for (let at = 0; at < pairs; at += 1) {
      const [old, fresh] = [gone[at]!, come[at]!];
      if (sameShape(old, fresh)) rows.push(pair(old, fresh));
      else rows.push(wholly(old, 'removed'), wholly(fresh, 'added'));
    }
    rows.push(...gone.slice(pairs).map((row) => wholly(row, 'removed')));
    rows.push(...come.slice(pairs).map((row) => wholly(row, 'added')));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of diffArrays(was.map(keyOf), is.map(keyOf))) {
    if (removed) gone = was.slice(i, (i += count));
    else if (added) come = is.slice(j, (j += count));
    else {
      settle();
      for (let at = 0; at < count; at += 1) rows.push(pair(was[i + at]!, is[j + at]!));
      i += count;
      j += count;
    }
  }
  settle();
  return rows;
}

const keyOf = (row: NodeJson): string => `${shapeOf(row)}\n${nodeText(row)}`;

const shapeOf = ({ content }: NodeJson): string =>
  JSON.stringify((content ?? []).map(({ type, attrs }) => [type, attrs]));

const sameShape = (a: NodeJson, b: NodeJson): boolean => shapeOf(a) === shapeOf(b);

const spansRows = ({ content }: NodeJson): boolean =>
  (content ?? []).some(({ attrs }) => Number(attrs?.['rowspan'] ?? 1) > 1);
