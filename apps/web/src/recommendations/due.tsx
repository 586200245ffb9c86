import { useTranslation } from 'react-i18next';
import { daysBetween, dayOf } from '../shared/dates.js';
import { When } from '../shared/when.js';
import type { RecommendationLine } from './recommendation-queries.js';
import styles from './due.module.css';

type Props = Pick<RecommendationLine, 'dueOn' | 'doneAt' | 'status'>;

/** By when, and how far that is from today, in words. */
export function Due({ dueOn, doneAt, status }: Props) {
  const { t } = useTranslation('web-recommendations');
  if (status === 'cancelled')
    return (
      <p className={styles.due}>
        {t('due.was')} <When at={dueOn} />
      </p>
    );
  if (doneAt)
    return (
      <p className={styles.due}>
        {t('due.done')} <When at={doneAt} />
        <br />
        {t('due.was')} <When at={dueOn} />
      </p>
    );
  const days = daysBetween(dayOf(new Date()), dueOn);
  return (
    <p className={styles.due} data-over={days < 0 || undefined}>
      {t('due.by')} <When at={dueOn} />
      <br />
      <span className={styles.left}>
        {days < 0 && t('due.over', { count: -days })}
        {days === 0 && t('due.today')}
        {days > 0 && t('due.left', { count: days })}
      </span>
    </p>
  );
}
