import { useQuery } from 'urql';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { useReport } from '../reports/report-context.js';
import { changedBlocksQuery, latestTextQuery } from './answer-queries.js';

interface ChangedBlocks {
  changes: readonly ChangeOfBlockFragment[];
  reading: boolean;
  /** Where the changes are seen; null while the viewer may see no later text. */
  path: string | null;
}

/**
 * The blocks changed since the circulated revision: in the working copy for those who write it, for
 * everybody else in the latest revision they may read.
 */
export function useChangedBlocks(
  circulated: { id: string; number: number },
  wanted: boolean,
): ChangedBlocks {
  const { id, slug, may } = useReport();
  const language = useLanguage();
  const writes = may.includes('edit_working_copy');
  const [latest] = useQuery({
    query: latestTextQuery,
    variables: { id },
    pause: !wanted || writes,
  });
  const revision = latest.data?.report?.latestRevision;
  const later = revision && revision.number > circulated.number ? revision : null;
  const seen = writes || later !== null;
  const [{ data, fetching }] = useQuery({
    query: changedBlocksQuery,
    variables: { from: circulated.id, to: later?.id ?? null, language },
    pause: !wanted || !seen,
  });
  const path = `/reports/${slug}/compare/${circulated.number}`;
  return {
    changes: data?.comparison?.changes ?? [],
    reading: fetching,
    path: !seen ? null : later ? `${path}/${later.number}` : path,
  };
}
