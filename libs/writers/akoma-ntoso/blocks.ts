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

function listOf({ ordered, items }: ListPiece): string {
  return element(ordered ? 'ol' : 'ul', {}, ...items.map(itemOf));
}

function itemOf({ id, runs, lists }: Item): string {
  return element('li', { eId: eIdOf(id) }, wordsOf(runs), ...lists.map(listOf));
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
