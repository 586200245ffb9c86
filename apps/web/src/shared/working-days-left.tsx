import { useTranslation } from 'react-i18next';
import { When } from './when.js';
import styles from './working-days-left.module.css';

interface Props {
  dueAt: string;
  /** Working days; 0 is today, below 0 overdue, null when nobody counts them. */
  days: number | null | undefined;
  urgent?: boolean;
}

/** A date that is waited for, with the working days left in words. */
export function WorkingDaysLeft({ dueAt, days, urgent = false }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles.due} data-urgent={urgent || undefined}>
      {days !== null && days !== undefined && (
        <strong>
          {days === 0 && t('due.today')}
          {days === 1 && t('due.tomorrow')}
          {days > 1 && t('due.left', { count: days })}
          {days < 0 && t('due.over', { count: -days })}
        </strong>
      )}
      <When at={dueAt} as="weekday" />
    </p>
  );
}
