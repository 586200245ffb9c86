import { useState } from 'react';
import { useQuery } from 'urql';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { nameOf, placeChanges, type PlacedChange } from '../reports/comparison/chapters.js';
import { changesOfQuery, placesQuery } from '../reports/comparison/comparison-queries.js';
import { useReport } from '../reports/report-context.js';
import { latestTextQuery } from './answer-queries.js';
import type { OpenProposal } from './answer-types.js';

/** As many unlinked changes are offered at first, and more each time they are asked for. */
const STEP = 20;

interface ChangedBlocks {
  /** Those linked to the proposal. */
  linked: readonly ChangeOfBlockFragment[];
  /** Those that may yet be linked, nearest to the proposal first. */
  offered: readonly ChangeOfBlockFragment[];
  reading: boolean;
  /** Offers more; null when all are offered. */
  more: (() => void) | null;
  /** Where the changes are seen; null while the viewer may see no later text. */
  path: string | null;
}

/**
 * The blocks changed since the circulated revision: in the working copy for those who write it, for
 * everybody else in the latest revision they may read. Where they lie is read at once, their words
 * only of those that are shown.
 */
export function useChangedBlocks(
  circulated: { id: string; number: number },
  proposal: OpenProposal,
  wanted: boolean,
): ChangedBlocks {
  const { id, slug, may } = useReport();
  const language = useLanguage();
  const [most, setMost] = useState(STEP);
  const writes = may.includes('edit_working_copy');
  const [latest] = useQuery({
    query: latestTextQuery,
    variables: { id },
    pause: !wanted || writes,
  });
  const revision = latest.data?.report?.latestRevision;
  const later = revision && revision.number > circulated.number ? revision : null;
  const seen = writes || later !== null;
  const texts = { from: circulated.id, to: later?.id ?? null, language };
  const [{ data, fetching }] = useQuery({
    query: placesQuery,
    variables: texts,
    pause: !wanted || !seen,
  });
  const linkedIds = new Set(proposal.incorporations.flatMap(({ blockIds }) => blockIds));
  const placed = data?.comparison
    ? placeChanges(data.comparison.places, data.comparison.outline)
    : [];
  const free = nearestFirst(placed, proposal).filter((blockId) => !linkedIds.has(blockId));
  const offeredIds = free.slice(0, most);
  const [words] = useQuery({
    query: changesOfQuery,
    variables: { ...texts, of: [...linkedIds, ...offeredIds] },
    pause: !wanted || !data,
  });
  const byBlock = new Map(
    words.data?.comparison?.changes.map((change) => [change.blockId, change]),
  );
  const of = (blockIds: Iterable<string>) =>
    [...blockIds].flatMap((blockId) => byBlock.get(blockId) ?? []);
  const path = `/reports/${slug}/compare/${circulated.number}`;
  return {
    linked: of(linkedIds),
    offered: of(offeredIds),
    reading: fetching || words.fetching,
    more: free.length > most ? () => setMost(most + STEP) : null,
    path: !seen ? null : later ? `${path}/${later.number}` : path,
  };
}

/** First the block the proposal is about, then its section, then changes nobody claims. */
function nearestFirst(placed: readonly PlacedChange[], { anchor }: OpenProposal): string[] {
  const distance = ({ change, section }: PlacedChange): number => {
    if (change.blockId === anchor.blockId) return 0;
    if (anchor.sectionTitle && section && nameOf(section).includes(anchor.sectionTitle)) return 1;
    return change.organisationIds.length === 0 ? 2 : 3;
  };
  return placed.toSorted((a, b) => distance(a) - distance(b)).map(({ change }) => change.blockId);
}
