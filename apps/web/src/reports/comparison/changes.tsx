import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Language } from '#libs/domain';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { Empty } from '../../shared/empty.js';
import { useReport } from '../report-context.js';
import { ChangeFilters, EVERYTHING, type ChangeFilter } from './change-filters.js';
import { ChangeRow } from './change-row.js';
import { ChangeWeight } from './change-weight.js';
import { ChangeSteps } from './change-steps.js';
import styles from './changes.module.css';
import { type Heading, placeChanges } from './chapters.js';
import { filterChanges } from './filter-changes.js';
import type { View } from './texts.js';
import { useUnchanged } from './use-unchanged.js';

interface Props {
  changes: readonly ChangeOfBlockFragment[];
  outline: readonly Heading[];
  fromRevisionId: string;
  /** Null: the working copy. */
  toRevisionId: string | null;
  language: Language;
  view: View;
  onMarked: () => void;
}

/** The changes of a comparison with their causes, one after another, each with its own address. */
export function Changes(props: Props) {
  const { changes, outline, fromRevisionId, toRevisionId, language, view, onMarked } = props;
  const { t } = useTranslation('web-comparison');
  const report = useReport();
  const mayMark = report.may.includes('mark_change');
  const [filter, setFilter] = useState<ChangeFilter>(EVERYTHING);
  const unchanged = useUnchanged(toRevisionId, changes, language, !filter.onlyChanged);
  const placed = useMemo(() => placeChanges(changes, outline), [changes, outline]);
  const shown = useMemo(
    () => filterChanges(placed, filter, unchanged),
    [placed, filter, unchanged],
  );
  const { hash } = useLocation();
  const landed = useRef('');
  useEffect(() => {
    if (hash === landed.current || !hash.startsWith('#block-')) return;
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place) return;
    landed.current = hash;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [hash, shown]);

  const steps = shown.flatMap((one) => (one.as === 'change' ? [one.change.blockId] : []));
  let section: string | null = null;
  return (
    <>
      <ChangeFilters filter={filter} onFilter={setFilter} placed={placed} outline={outline} />
      <ChangeSteps blockIds={steps} current={hash.replace('#block-', '')} />
      {steps.length === 0 && changes.length > 0 && <Empty>{t('noneFits')}</Empty>}
      <div className={styles.changes} data-view={view}>
        {shown.map((one) => {
          if (one.as === 'fold')
            return (
              <p key={one.key} className={styles.fold}>
                {t('folded', { count: one.count })}
              </p>
            );
          if (one.as === 'same')
            return (
              <p key={one.blockId} className={styles.same} data-kind={one.kind} lang={language}>
                {one.text}
              </p>
            );
          const begins = one.section !== section && one.change.blockKind !== 'heading';
          section = one.section;
          return (
            <div key={one.change.blockId}>
              {begins && filter.onlyChanged && <h3 className={styles.section}>{one.section}</h3>}
              <ChangeRow
                change={one.change}
                language={language}
                view={view}
                current={hash === `#block-${one.change.blockId}`}
              >
                <ChangeWeight
                  change={one.change}
                  fromRevisionId={fromRevisionId}
                  toRevisionId={toRevisionId}
                  mayMark={mayMark}
                  onMarked={onMarked}
                />
                <Link to={`/reports/${report.slug}/history/${one.change.blockId}`}>
                  {t('history.open')}
                </Link>
              </ChangeRow>
            </div>
          );
        })}
      </div>
    </>
  );
}
