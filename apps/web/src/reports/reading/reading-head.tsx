import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '#libs/domain';
import type { ReadingQuery } from '../../gql/graphql.js';
import { HashSeal } from '../../shared/hash-seal.js';
import { When } from '../../shared/when.js';
import { DownloadButton } from '../downloading/download-button.js';
import { ReportContext } from '../report-context.js';
import type { Layer, RevisionHead } from './layers.js';
import styles from './reading-head.module.css';

interface Props {
  revision: RevisionHead;
  layer: Layer;
  language: Language;
  changes: { edited: number; added: number; removed: number; moved: number } | null;
  consultation: NonNullable<ReadingQuery['report']>['consultation'] | null;
  /** Null while nothing can be proposed. */
  onProposeOnWhole: (() => void) | null;
}

/** Which text this is, exactly, and what can be done with it. */
export function ReadingHead(props: Props) {
  const { revision, layer, language, changes, consultation, onProposeOnWhole } = props;
  const { t } = useTranslation('web-reading');
  const report = useContext(ReportContext)?.report;
  return (
    <div className={styles.head}>
      <p className={styles.which}>
        <span>
          {t('revision', { number: revision.number })}, <When at={revision.cutAt} />
        </span>
        <HashSeal hash={revision.hash} />
        <DownloadButton
          what={{ kind: 'revision', id: revision.id }}
          language={language}
          of={t('revision', { number: revision.number })}
        />
      </p>
      {layer === 'changed' && changes && (
        <p>
          {[
            changes.edited > 0 && t('summary.edited', { count: changes.edited }),
            changes.added > 0 && t('summary.added', { count: changes.added }),
            changes.removed > 0 && t('summary.removed', { count: changes.removed }),
            changes.moved > 0 && t('summary.moved', { count: changes.moved }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {layer !== 'circulated' && consultation && consultation.lost.totalCount > 0 && report && (
        <p className={styles.lost}>
          {t('lost', { count: consultation.lost.totalCount })}{' '}
          <Link to={`/reports/${report.slug}/answers?shown=lost`}>{t('lostAct')}</Link>
        </p>
      )}
      {layer !== 'changed' && consultation?.state === 'open' && (
        <p className={styles.open}>
          {t('openUntil')} <When at={consultation.closesAt} as="moment" />. {t('howToPropose')}{' '}
          {onProposeOnWhole && (
            <button type="button" className={styles.whole} onClick={onProposeOnWhole}>
              {t('proposeOnWhole')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
