import { Fragment, type ReactNode } from 'react';
import type { MarkJson } from '#libs/domain/document';
import type { Run } from '../text/flow.js';

/** Runs of words with their marks. Links of a report lead outside or to a block of the same report. */
export function Words({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => (
    <Fragment key={index}>
      {run === 'break' ? <br /> : run.marks.reduce<ReactNode>(marked, run.text)}
    </Fragment>
  ));
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
