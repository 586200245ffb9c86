import { Fragment, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type MarkJson, type NodeJson, nodeText } from '#libs/domain/document';
import { cutLeaf, type Drawing, NOTHING_DRAWN, type Removed } from './drawing.js';
import styles from './node-view.module.css';
import { type TextReferences, TextReferencesContext } from './text-references.js';

interface Props {
  node: NodeJson;
  drawing?: Drawing;
  /** Inside something that takes the focus itself. */
  still?: boolean;
}

/**
 * The words of one block with what is drawn over them. Every piece of text carries its offset in
 * the block's plain text (`data-at`), counted exactly as `nodeText` counts, so that a selection on
 * the page can be told as positions. Footnotes stand under the block, where they are read.
 */
export function NodeView({ node, drawing = NOTHING_DRAWN, still = false }: Props) {
  const { t } = useTranslation('web-reading');
  const references = useContext(TextReferencesContext);
  const walk: Walk = {
    at: 0,
    drawing,
    references,
    notes: [],
    noteNumber: (index) => noteNumber(references, node, index),
    removed: [...drawing.removed].sort((a, b) => a.at - b.at),
  };
  if (node.type === 'table') {
    const table = (
      <table className={styles.table}>
        {captionOf(node, walk)}
        <tbody>{rowsOf(node, walk)}</tbody>
      </table>
    );
    const notes = notesOf(walk);
    if (still)
      return (
        <>
          {table}
          {notes}
        </>
      );
    return (
      <>
        <div className={styles.scroll} role="group" aria-label={t('table')} tabIndex={0}>
          {table}
        </div>
        {notes}
      </>
    );
  }
  if (node.type === 'figure') return <FigureView node={node} walk={walk} />;
  return (
    <>
      {inlineOf(node, walk)}
      {removedUpTo(Infinity, walk)}
      {notesOf(walk)}
    </>
  );
}

interface Walk {
  at: number;
  drawing: Drawing;
  removed: Removed[];
  references: TextReferences;
  /** The footnotes met so far, and the number of the first. */
  notes: NodeJson[];
  noteNumber: (index: number) => string;
}

function notesOf({ notes, noteNumber, references }: Walk): ReactNode {
  return notes.map((note, index) => (
    <span key={index} role="note" className={styles.note}>
      <sup>{noteNumber(index)}</sup> {noteWords(note, references)}
    </span>
  ));
}

/** The words of a note are no part of the block's plain text; their offsets are their own. */
function noteWords({ content = [] }: NodeJson, { labels }: TextReferences): ReactNode {
  let at = 0;
  return content.map((child, index) => {
    const start = at;
    at += nodeText(child).length;
    if (child.type === 'hard_break') return <br key={index} />;
    const words = child.type === 'cross_reference' ? labelOf(child, labels) : child.text;
    return (
      <span key={index} data-note-at={start}>
        {marked(words, child.marks ?? [])}
      </span>
    );
  });
}

/** A note is a sign without a number as long as nobody knows how many stand before it. */
function noteNumber({ notesBefore }: TextReferences, { attrs }: NodeJson, index: number): string {
  return notesBefore ? String((notesBefore.get(String(attrs?.['id'])) ?? 0) + 1 + index) : '*';
}

function labelOf({ attrs }: NodeJson, labels: TextReferences['labels']): string {
  return labels.get(String(attrs?.['target'])) ?? '§';
}

function captionOf({ attrs }: NodeJson, walk: Walk): ReactNode {
  const caption = String(attrs?.['caption'] ?? '');
  if (caption === '') return null;
  const words = textOf(caption, walk);
  walk.at += caption.length + 1;
  return <caption>{words}</caption>;
}

function FigureView({ node, walk }: { node: NodeJson; walk: Walk }) {
  const { src, alt } = node.attrs ?? {};
  return (
    <figure className={styles.figure}>
      <img src={String(src)} alt={String(alt ?? '')} loading="lazy" />
      <figcaption>
        {inlineOf(node, walk)}
        {notesOf(walk)}
      </figcaption>
    </figure>
  );
}

function rowsOf(table: NodeJson, walk: Walk): ReactNode {
  return (table.content ?? []).map((row, index) => {
    if (index > 0) walk.at += 1;
    return <tr key={index}>{cellsOf(row, walk)}</tr>;
  });
}

function cellsOf(row: NodeJson, walk: Walk): ReactNode {
  return (row.content ?? []).map((cell, index) => {
    if (index > 0) walk.at += 1;
    const Cell = cell.type === 'table_header' ? 'th' : 'td';
    const { colspan, rowspan } = cell.attrs ?? {};
    return (
      <Cell
        key={index}
        colSpan={Number(colspan ?? 1)}
        rowSpan={Number(rowspan ?? 1)}
        scope={Cell === 'th' ? 'col' : undefined}
      >
        {inlineOf(cell, walk)}
        {removedUpTo(walk.at, walk)}
      </Cell>
    );
  });
}

function inlineOf(node: NodeJson, walk: Walk): ReactNode {
  return (node.content ?? []).map((child, index) => {
    if (child.type === 'hard_break') {
      walk.at += 1;
      return <br key={index} />;
    }
    if (child.type === 'footnote') {
      walk.notes.push(child);
      return <sup key={index}>{walk.noteNumber(walk.notes.length - 1)}</sup>;
    }
    if (child.type === 'cross_reference')
      return <Fragment key={index}>{referenceOf(child, walk)}</Fragment>;
    const text = child.text ?? '';
    const pieces = textOf(text, walk);
    walk.at += text.length;
    return <Fragment key={index}>{marked(pieces, child.marks ?? [])}</Fragment>;
  });
}

/** One sign of the plain text, whatever it shows. */
function referenceOf(node: NodeJson, walk: Walk): ReactNode {
  const { at } = walk;
  walk.at += 1;
  const href = `#block-${String(node.attrs?.['target'])}`;
  return marked(
    <a href={href} data-at={at} data-length={1}>
      {labelOf(node, walk.references.labels)}
    </a>,
    node.marks ?? [],
  );
}

function textOf(text: string, walk: Walk): ReactNode {
  return cutLeaf(text, walk.at, walk.drawing).map((piece) => {
    const gone = removedUpTo(piece.start, walk);
    const line = piece.underlines[0];
    return (
      <Fragment key={piece.start}>
        {gone}
        <span
          data-at={piece.start}
          data-proposal={line?.proposalId}
          data-waits={piece.underlines.some(({ waits }) => waits) || undefined}
          className={line && styles.underlined}
        >
          {piece.added ? <ins className={styles.added}>{piece.text}</ins> : piece.text}
        </span>
      </Fragment>
    );
  });
}

function removedUpTo(at: number, walk: Walk): ReactNode {
  const gone: Removed[] = [];
  while (walk.removed[0] && walk.removed[0].at <= at) gone.push(...walk.removed.splice(0, 1));
  if (gone.length === 0) return null;
  return <del className={styles.removed}>{gone.map(({ text }) => text).join('')}</del>;
}

function marked(content: ReactNode, marks: readonly MarkJson[]): ReactNode {
  return marks.reduce<ReactNode>((inside, { type, attrs }) => {
    const href = String(attrs?.['href'] ?? '');
    switch (type) {
      case 'strong':
        return <strong>{inside}</strong>;
      case 'em':
        return <em>{inside}</em>;
      case 'strike':
        return <s>{inside}</s>;
      case 'sub':
        return <sub>{inside}</sub>;
      case 'sup':
        return <sup>{inside}</sup>;
      case 'code':
        return <code>{inside}</code>;
      case 'link':
        return <a href={href.startsWith('#') ? `#block-${href.slice(1)}` : href}>{inside}</a>;
      default:
        return inside;
    }
  }, content);
}
