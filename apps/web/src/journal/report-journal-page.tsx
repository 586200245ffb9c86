import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportContext, useReport } from '../reports/report-context.js';
import { useTitle } from '../shared/use-title.js';
import { JournalList } from './journal-list.js';
import styles from './report-journal-page.module.css';

/** Every act on one report; new ones appear as they happen. */
export function ReportJournalPage() {
  const { t } = useTranslation('web-journal');
  const { id } = useReport();
  const changes = useContext(ReportContext)?.changes ?? 0;
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <JournalList reportId={id} changes={changes} />
    </div>
  );
}
