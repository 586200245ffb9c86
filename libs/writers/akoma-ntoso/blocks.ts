import type { ItemCount } from '#libs/domain/document';
import type { Flow, Item, ListPiece } from '../text/flow.js';
import { gridOf } from '../text/grid.js';
import { eIdOf, wordsOf } from './words.js';
import { element, escaped } from './xml.js';

/** A block that is no heading. `house` is the scheme and host that pictures are fetched from. */
export function blockOf(piece: Exclude<Flow, { kind: 'heading' }>, house: string): string {
  if (piece.kind === 'list') return listOf(piece);
  const eId = eIdOf(piece.id);
  switch (piece.kind) {
    case 'paragraph':
      return element('p', { eId }, wordsOf(piece.runs));
    case 'quote':
      return element('block', { name: 'quote', eId }, wordsOf(piece.runs));
    case 'code':
      return element(
        'block',
        { name: 'code', eId },
        piece.text.split('\n').map(escaped).join(element('eol', {})),
      );
    case 'figure':
      return element(
        'block',
        { name: 'figure', eId },
        element('img', {
          src: piece.src.startsWith('/') ? house + piece.src : piece.src,
          alt: piece.alt,
        }),
        piece.runs.length === 0 ? '' : element('span', { class: 'caption' }, wordsOf(piece.runs)),
      );
    case 'table':
      return tableOf(piece);
  }
}

/** Lists that HTML's could not show are lists whose items name their numbers. */
function listOf({ ordered, count, items }: ListPiece): string {
  const plain = count === null || canonicalCount(count);
  if (plain) return element(ordered ? 'ol' : 'ul', {}, ...items.map(itemOf));
  const eId = `${eIdOf(items[0]!.id)}-list`;
  return element('blockList', { eId }, ...items.map(namedItemOf));
}

function canonicalCount({ number, format, closing }: ItemCount): boolean {
  return number === 1 && format === 'decimal' && closing === '.';
}

function itemOf({ id, runs, lists }: Item): string {
  return element('li', { eId: eIdOf(id) }, wordsOf(runs), ...lists.map(listOf));
}

function namedItemOf({ id, marker, runs, lists }: Item): string {
  return element(
    'item',
    { eId: eIdOf(id) },
    element('num', {}, escaped(marker ?? '')),
    element('p', {}, wordsOf(runs)),
    ...lists.map(listOf),
  );
}

function tableOf({ id, caption, rows }: Extract<Flow, { kind: 'table' }>): string {
  const grid = gridOf(rows);
  return element(
    'table',
    { eId: eIdOf(id) },
    caption === '' ? '' : element('caption', {}, escaped(caption)),
    ...grid.rows.map((cells) =>
      element(
        'tr',
        {},
        ...cells.map(({ heads, colspan, rowspan, runs }) =>
          element(
            heads ? 'th' : 'td',
            {
              colspan: colspan > 1 ? colspan : undefined,
              rowspan: rowspan > 1 ? rowspan : undefined,
            },
            element('p', {}, wordsOf(runs)),
          ),
        ),
      ),
    ),
  );
}
