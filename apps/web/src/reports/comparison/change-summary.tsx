import { useTranslation } from 'react-i18next';
import styles from './change-summary.module.css';

const COUNTED = ['edited', 'added', 'removed', 'moved'] as const;

interface Props {
  summary: Record<(typeof COUNTED)[number] | 'unattributed' | 'material', number>;
}

/** What changed, in words. */
export function ChangeSummary({ summary }: Props) {
  const { t } = useTranslation('web-comparison');
  const counted = COUNTED.filter((kind) => summary[kind] > 0);
  const told = counted.map((kind) => t(`summary.${kind}`, { count: summary[kind] })).join(', ');
  const changed = COUNTED.reduce((sum, kind) => sum + summary[kind], 0);
  return (
    <p className={styles.summary}>
      {counted.length === 0
        ? t('summary.nothing')
        : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`}{' '}
      {changed > 0 &&
        `${t('summary.weight', { material: summary.material, editorial: changed - summary.material })} `}
      {summary.unattributed > 0 && (
        <span className={styles.unattributed}>
          {t('summary.unattributed', { count: summary.unattributed })}
        </span>
      )}
    </p>
  );
}
