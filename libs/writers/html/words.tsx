import { Fragment, type ReactNode } from 'react';
import type { MarkJson } from '#libs/domain/document';
import type { NoteRun, Run } from '../text/flow.js';

/** Runs of words with their marks. Links of a report lead outside or to a block of the same report. */
export function Words({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => <Fragment key={index}>{shown(run)}</Fragment>);
}

function shown(run: Run): ReactNode {
  if (run === 'break') return <br />;
  if ('note' in run) return <NoteSign note={run} />;
  const words = run.to === undefined ? run.text : <Link href={`#${run.to}`}>{run.text}</Link>;
  return run.marks.reduce<ReactNode>(marked, words);
}

function NoteSign({ note: { number } }: { note: NoteRun }) {
  return (
    <sup>
      <a id={`note-sign-${number}`} href={`#note-${number}`} role="doc-noteref">
        {number}
      </a>
    </sup>
  );
}

/** The footnotes at the end of the text, each with the way back to its sign. */
export function Notes({ notes, title }: { notes: readonly NoteRun[]; title: string }) {
  if (notes.length === 0) return null;
  return (
    <section className="footnotes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{title}</h2>
      <ol>
        {notes.map(({ number, note }) => (
          <li key={number} id={`note-${number}`}>
            <Words runs={note} />{' '}
            <a href={`#note-sign-${number}`} role="doc-backlink" aria-label={`↑ ${number}`}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function marked(words: ReactNode, { type, attrs }: MarkJson): ReactNode {
  switch (type) {
    case 'strong':
      return <strong>{words}</strong>;
    case 'em':
      return <em>{words}</em>;
    case 'strike':
      return <s>{words}</s>;
    case 'sub':
      return <sub>{words}</sub>;
    case 'sup':
      return <sup>{words}</sup>;
    case 'code':
      return <code>{words}</code>;
    case 'link':
      return <Link href={String(attrs?.['href'])}>{words}</Link>;
    default:
      return words;
  }
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  const inside = href.startsWith('#');
  return (
    <a
      href={inside ? `#${blockAnchor(href.slice(1))}` : href}
      rel={inside ? undefined : 'noopener'}
    >
      {children}
    </a>
  );
}

/** The part of an address that lands on a block. */
export const blockAnchor = (blockId: string): string => `b-${blockId}`;
