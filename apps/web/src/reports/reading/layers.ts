import type { ReadingQuery } from '../../gql/graphql.js';

/** One text, four layers, the same place on the page. */
export const LAYERS = ['circulated', 'asked', 'changed', 'approved'] as const;

export type Layer = (typeof LAYERS)[number];

type Report = NonNullable<ReadingQuery['report']>;
export type RevisionHead = NonNullable<Report['latestRevision']>;

/** A line of the contents. */
export type ContentsLine = Omit<RevisionHead['outline'][number], 'position'>;

export interface Texts {
  /** The revision put out for proposals; before a consultation, the latest one. */
  circulated: RevisionHead | null;
  /** Whether anything could be asked of it. */
  asked: boolean;
  /** A later revision than the circulated one. */
  changed: RevisionHead | null;
  /** The one whose hash the last step signed. */
  approved: RevisionHead | null;
}

export function textsOf(report: Report): Texts {
  const { consultation, latestRevision, route, release } = report;
  const circulated = consultation?.revision ?? latestRevision ?? null;
  const later = circulated && latestRevision && latestRevision.number > circulated.number;
  return {
    circulated,
    asked: Boolean(consultation),
    changed: later ? latestRevision : null,
    // The route is not shown to everybody; what is published is what it approved.
    approved:
      (route?.state === 'completed' ? route.revision : null) ??
      (release?.state === 'published' ? release.revision : null),
  };
}

export function isOpen(layer: Layer, texts: Texts): boolean {
  return Boolean(texts[layer]);
}

/** What a reader wants who has not chosen: the text that counts, or what is being asked of it. */
export function usualLayer(texts: Texts): Layer {
  if (texts.approved) return 'approved';
  return texts.asked ? 'asked' : 'circulated';
}
