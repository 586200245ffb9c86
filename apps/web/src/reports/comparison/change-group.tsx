import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '#libs/domain';
import type { ChangeOfBlockFragment } from '../../gql/graphql.js';
import { useReport } from '../report-context.js';
import { ChangeRow } from './change-row.js';
import { ChangeWeight } from './change-weight.js';
import styles from './changes.module.css';
import { nameOf, type PlacedChange } from './chapters.js';
import type { View } from './texts.js';
import type { Compared, SameBlock } from './use-changes.js';

interface ChangeProps {
  placed: PlacedChange;
  change: ChangeOfBlockFragment;
  compared: Compared;
  view: View;
  current: boolean;
  /** It is the first of its section. */
  begins: boolean;
  /** The unchanged blocks before it are told by their number. */
  folds: boolean;
  onMarked: (blockId: string) => void;
}

/** One change with what may be said of it and done about it. */
export const Change = memo(function Change(props: ChangeProps) {
  const { placed, change, compared, view, current, begins, folds, onMarked } = props;
  const { t } = useTranslation('web-comparison');
  const { slug, may } = useReport();
  const { section, folded } = placed;
  return (
    <>
      {folds && folded > 0 && <p className={styles.fold}>{t('folded', { count: folded })}</p>}
      {begins && section && change.blockKind !== 'heading' && (
        <h3 className={styles.section}>{nameOf(section)}</h3>
      )}
      <ChangeRow change={change} language={compared.language} view={view} current={current}>
        <ChangeWeight
          change={change}
          fromRevisionId={compared.fromRevisionId}
          toRevisionId={compared.toRevisionId}
          mayMark={may.includes('mark_change')}
          onMarked={() => onMarked(change.blockId)}
        />
        <Link to={`/reports/${slug}/history/${change.blockId}`}>{t('history.open')}</Link>
      </ChangeRow>
    </>
  );
});

export function Same({ block, language }: { block: SameBlock; language: Language }) {
  return (
    <p className={styles.same} data-kind={block.kind} lang={language}>
      {block.text}
    </p>
  );
}
