import { useTranslation } from 'react-i18next';
import type { Comparison } from '../reports/comparison/change-places.js';
import type { OpenRoute } from './approval-queries.js';
import styles from './redline.module.css';

interface Props {
  from: { number: number };
  since: OpenRoute['sinceILooked'] | null;
  /** Null where both are the same text. */
  summary: Comparison['summary'] | null;
}

/** "4 changes, 2 of them material; 3 objections stand": read before a single changed word. */
export function SinceLooked({ from, since, summary }: Props) {
  const { t } = useTranslation('web-approvals');
  if (since)
    return (
      <>
        <p className={styles.words}>{since.sentence}.</p>
        {since.remarks && (
          <figure className={styles.remarks}>
            <figcaption>{t('since.youAsked')}</figcaption>
            <blockquote>{since.remarks}</blockquote>
          </figure>
        )}
      </>
    );
  if (!summary) return null;
  const { edited, added, removed, moved, material, unattributed } = summary;
  const count = edited + added + removed + moved;
  const asked = count - unattributed;
  return (
    <p className={styles.words}>
      {t('since.circulated', { number: from.number })}{' '}
      <strong>{t('since.changes', { count })}</strong>
      {count > 0 && <>, {t('since.material', { count: material })}</>}
      {asked > 0 && <>, {t('since.asked', { count: asked })}</>}.
    </p>
  );
}
