import { useTranslation } from 'react-i18next';
import styles from './progress-bar.module.css';

/** How much is done: a bar with its number beside it. */
export function ProgressBar({ percent }: { percent: number }) {
  const { t } = useTranslation('web-recommendations');
  return (
    <div className={styles.progress}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={t('progress.name')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <span className={styles.number}>{percent}%</span>
    </div>
  );
}
