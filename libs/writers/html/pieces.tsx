import type { ReactNode } from 'react';
import type { CountFormat } from '#libs/domain/document';
import type { Cell, Flow, Item, ListPiece } from '../text/flow.js';
import { blockAnchor, Words } from './words.js';

interface Setting {
  readonly flow: readonly Flow[];
  /** What stands under a block: the proposals on it. */
  readonly under: (blockId: string) => ReactNode;
}

/** The text of a report, each block at its own address. */
export function Pieces({ flow, under }: Setting) {
  return flow.map((piece, index) =>
    piece.kind === 'list' ? (
      <List key={index} list={piece} under={under} />
    ) : (
      <Piece key={piece.id} piece={piece} under={under} />
    ),
  );
}

function Piece({ piece, under }: { piece: Exclude<Flow, ListPiece>; under: Setting['under'] }) {
  return (
    <>
      {shown(piece)}
      {under(piece.id)}
    </>
  );
}

function shown(piece: Exclude<Flow, ListPiece>): ReactNode {
  const id = blockAnchor(piece.id);
  switch (piece.kind) {
    case 'heading': {
      // The title of the page is the only first heading.
      const Heading = `h${Math.min(piece.level + 1, 6)}` as 'h2';
      return (
        <Heading id={id}>
          <Words runs={piece.runs} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p id={id}>
          <Words runs={piece.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote id={id}>
          <p>
            <Words runs={piece.runs} />
          </p>
        </blockquote>
      );
    case 'code':
      return (
        <pre id={id} tabIndex={0}>
          <code>{piece.text}</code>
        </pre>
      );
    case 'figure':
      return (
        <figure id={id}>
          <img src={piece.src} alt={piece.alt} loading="lazy" />
          {piece.runs.length > 0 && (
            <figcaption>
              <Words runs={piece.runs} />
            </figcaption>
          )}
        </figure>
      );
    case 'table':
      return <Table id={id} caption={piece.caption} rows={piece.rows} />;
  }
}

interface TableProps {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Wide tables scroll by themselves, also by keyboard, so that the page never does. */
function Table({ id, caption, rows }: TableProps) {
  const heads = rows.findIndex((row) => !row.every((cell) => cell.heads));
  const split = heads === -1 ? rows.length : heads;
  const row = (cells: readonly Cell[], index: number, scope: 'col' | 'row') => (
    <tr key={index}>
      {cells.map(({ heads: isHead, colspan, rowspan, runs }, at) => {
        const span = {
          colSpan: colspan > 1 ? colspan : undefined,
          rowSpan: rowspan > 1 ? rowspan : undefined,
        };
        return isHead ? (
          <th key={at} scope={scope} {...span}>
            <Words runs={runs} />
          </th>
        ) : (
          <td key={at} {...span}>
            <Words runs={runs} />
          </td>
        );
      })}
    </tr>
  );
  return (
    <div className="scroll" id={id} tabIndex={0}>
      <table>
        {caption !== '' && <caption>{caption}</caption>}
        {split > 0 && (
          <thead>{rows.slice(0, split).map((cells, index) => row(cells, index, 'col'))}</thead>
        )}
        <tbody>{rows.slice(split).map((cells, index) => row(cells, index, 'row'))}</tbody>
      </table>
    </div>
  );
}

function List({ list, under }: { list: ListPiece; under: Setting['under'] }) {
  const { count, items } = list;
  // Browsers count with digits and Latin letters and close with a full stop; anything else is drawn.
  const plain = count === null || (count.format in TYPES && count.closing === '.');
  const shown = items.map((item) => (
    <ListItem key={item.id} item={item} marked={!plain} under={under} />
  ));
  if (count === null) return <ul>{shown}</ul>;
  return (
    <ol
      start={count.number === 1 ? undefined : count.number}
      type={TYPES[count.format]}
      data-format={plain ? undefined : count.format}
      data-closing={plain ? undefined : count.closing}
    >
      {shown}
    </ol>
  );
}

/** HTML's own names of what it counts with; digits need none. */
const TYPES: Partial<Record<CountFormat, 'a' | 'A' | 'i' | 'I' | undefined>> = {
  decimal: undefined,
  'lower-letter': 'a',
  'upper-letter': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

interface ListItemProps {
  readonly item: Item;
  readonly marked: boolean;
  readonly under: Setting['under'];
}

function ListItem({ item, marked, under }: ListItemProps) {
  return (
    <li id={blockAnchor(item.id)} data-marker={marked ? item.marker : undefined}>
      <Words runs={item.runs} />
      {under(item.id)}
      {item.lists.map((list, index) => (
        <List key={index} list={list} under={under} />
      ))}
    </li>
  );
}
