import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicationQueueQuery } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { When } from '../shared/when.js';
import styles from './publication-page.module.css';

interface Props {
  reports: readonly PublicationQueueQuery['reports']['edges'][number]['node'][];
}

/** Reports that are approved and still have no minute. */
export function ApprovedReports({ reports }: Props) {
  const { t } = useTranslation('web-publication');
  const say = useInLanguage();
  const waiting = reports.filter(
    ({ release }) => !release || release.state === 'cancelled' || release.state === 'superseded',
  );
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="approved-title">
      <h2 id="approved-title">{t('approved')}</h2>
      {waiting.map((report) => (
        <div key={report.id} className={styles.approved}>
          <div>
            <h3 className={styles.title}>{say(report.title)}</h3>
            <p className={styles.quiet}>
              {t('approvedSince')} <When at={report.stateSince} />
            </p>
          </div>
          <Button component={Link} to={`/reports/${report.slug}/publication`}>
            {t(report.may.includes('schedule_release') ? 'schedule.act' : 'open')}
          </Button>
        </div>
      ))}
    </section>
  );
}
