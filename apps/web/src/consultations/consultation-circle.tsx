import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { compareNames } from '../shared/sorting.js';
import { When } from '../shared/when.js';
import styles from './consultation-circle.module.css';
import type { Consultation } from './consultation-queries.js';
import { PositionBadge } from './position-badge.js';

/** Who was asked, where each stands towards the draft as a whole, and how much each proposed. */
export function ConsultationCircle({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const invitees = consultation.invitees.toSorted((a, b) =>
    compareNames(say(a.organisation.name), say(b.organisation.name), language),
  );
  return (
    <section className={styles.section} aria-labelledby="circle">
      <h2 id="circle">{t('circle.title', { count: invitees.length })}</h2>
      {invitees.length === 0 ? (
        <Empty>{t(consultation.openToAll ? 'circle.everybody' : 'circle.nobody')}</Empty>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('circle.organisation')}</th>
              <th scope="col">{t('circle.position')}</th>
              <th scope="col" className={styles.number}>
                {t('circle.proposals')}
              </th>
              <th scope="col">{t('circle.invited')}</th>
            </tr>
          </thead>
          <tbody>
            {invitees.map(({ organisation, generalPosition, proposalCount, invitedAt }) => (
              <tr key={organisation.id}>
                <th scope="row">
                  <Link to={`/organisations/${organisation.id}`}>{say(organisation.name)}</Link>
                </th>
                <td data-name={t('circle.position')}>
                  <PositionBadge position={generalPosition} />
                </td>
                <td className={styles.number} data-name={t('circle.proposals')}>
                  {proposalCount}
                </td>
                <td data-name={t('circle.invited')}>{invitedAt ? <When at={invitedAt} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
