import { useContext, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import type { ProposalFoldFragment } from '../../gql/graphql.js';
import { ReportContext } from '../report-context.js';
import type { Layer, Texts } from './layers.js';
import { proposalsIn } from './placed-proposals.js';
import { blocksQuery, comparisonQuery, proposalsQuery } from './reading-queries.js';
import { changedRowsOf, type Row, rowsOf } from './rows.js';
import { useEveryPage } from './use-every-page.js';

interface Reading {
  /** The layer of these rows: the one before, until the wanted one has come whole. */
  layer: Layer;
  rows: readonly Row[];
  /** Proposals on the report as a whole. */
  onWhole: readonly ProposalFoldFragment[];
  loading: boolean;
  failed: boolean;
  changes: { edited: number; added: number; removed: number; moved: number } | null;
}

const NOBODY: readonly ProposalFoldFragment[] = [];

/** The rows of one layer in one language. */
export function useRows(
  texts: Texts | null,
  layer: Layer,
  language: Language,
  consultationId: string | null,
): Reading {
  const heard = useContext(ReportContext)?.changes ?? 0;
  const main = texts && (layer === 'asked' ? texts.circulated : texts[layer]);
  const old = texts && layer === 'changed' ? texts.circulated : null;
  const wanted = { kk: language === 'kk', ru: language === 'ru', en: language === 'en' };

  const blocks = useEveryPage(
    blocksQuery,
    main ? { id: main.id, ...wanted } : null,
    (data) => data.revision?.blocks,
  );
  const before = useEveryPage(
    blocksQuery,
    old ? { id: old.id, ...wanted } : null,
    (data) => data.revision?.blocks,
  );
  // Later texts show them where their words are now; the circulated one where they were made.
  const placedIn =
    (layer === 'changed' || layer === 'approved') && main?.id !== texts?.circulated?.id
      ? (main?.id ?? null)
      : null;
  const proposals = useEveryPage(
    proposalsQuery,
    (layer === 'asked' || placedIn) && consultationId
      ? { consultationId, placed: placedIn !== null }
      : null,
    (data) => data.consultation?.proposals,
    heard,
  );
  const [{ data: compared, error }] = useQuery({
    query: comparisonQuery,
    variables: { from: old?.id ?? '', to: main?.id ?? '', language },
    pause: !old || !main,
  });
  const comparison = old ? compared?.comparison : null;

  const here = useMemo(() => {
    if (layer === 'circulated') return NOBODY;
    return placedIn ? proposalsIn(placedIn, proposals.nodes) : proposals.nodes;
  }, [layer, placedIn, proposals.nodes]);

  const rows = useMemo(() => {
    if (layer === 'changed')
      return comparison && blocks.whole && before.whole
        ? changedRowsOf(before.nodes, blocks.nodes, comparison.changes, language, here)
        : [];
    return rowsOf(blocks.nodes, language, here);
  }, [layer, comparison, blocks, before, here, language]);

  const onWhole = useMemo(
    () =>
      layer === 'asked' ? proposals.nodes.filter(({ anchor }) => anchor.kind === 'report') : NOBODY,
    [layer, proposals.nodes],
  );

  const found = useMemo(
    () => ({ layer, rows, onWhole, changes: comparison?.summary ?? null }),
    [layer, rows, onWhole, comparison],
  );
  const ready = rows.length > 0 && (layer !== 'asked' || proposals.whole || proposals.failed);
  const [shown, setShown] = useState(found);
  if (ready && shown !== found) setShown(found);

  const failed = blocks.failed || before.failed || (layer === 'changed' && Boolean(error));
  return { ...shown, loading: !ready && !failed, failed };
}
