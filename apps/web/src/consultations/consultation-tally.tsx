import { useTranslation } from 'react-i18next';
import type { Consultation } from './consultation-queries.js';
import styles from './consultation-tally.module.css';

/** The few numbers that matter, as a sentence in figures. */
export function ConsultationTally({ tally }: { tally: Consultation['tally'] }) {
  const { t } = useTranslation('web-consultations');
  if (tally.total === 0) return <p className={styles.none}>{t('tally.none')}</p>;
  const answered = tally.total - tally.unanswered;
  const numbers = [
    { name: t('tally.total', { count: tally.total }), value: tally.total, waits: false },
    { name: t('tally.answered'), value: answered, waits: false },
    { name: t('tally.unanswered'), value: tally.unanswered, waits: tally.unanswered > 0 },
    {
      name: t('tally.unincorporated'),
      value: tally.unincorporated,
      waits: tally.unincorporated > 0,
    },
    { name: t('tally.late'), value: tally.late, waits: false },
  ];
  return (
    <dl className={styles.tally}>
      {numbers.map(({ name, value, waits }) => (
        <div key={name} data-waits={waits || undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
