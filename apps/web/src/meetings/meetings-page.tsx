import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useReadAgainOnChange, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { meetingsQuery } from './meeting-queries.js';
import { MeetingLine } from './meeting-line.js';
import styles from './meetings-page.module.css';

/** The sittings within the consultation of a report. */
export function MeetingsPage() {
  const { t } = useTranslation('web-meetings');
  const report = useReport();
  useTitle(t('title'));
  const [read, readAgain] = useQuery({ query: meetingsQuery, variables: { id: report.id } });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <Loaded of={[read, readAgain]} shape="rows">
        {({ report: found }) => {
          const consultations = found?.consultations ?? [];
          const mayPlan = consultations.some(({ may }) => may.includes('plan_meeting'));
          const meetings = consultations
            .flatMap((consultation) => consultation.meetings)
            .toSorted((a, b) => b.startsAt.localeCompare(a.startsAt));
          const plan = mayPlan && (
            <Button component={Link} to={`/reports/${report.slug}/meetings/new`}>
              {t('plan')}
            </Button>
          );
          return (
            <>
              <div className={styles.head}>
                <h2>{t('title')}</h2>
                {meetings.length > 0 && plan}
              </div>
              {meetings.length === 0 ? (
                <Empty act={plan}>
                  {t(consultations.length === 0 ? 'noConsultation' : 'none')}
                </Empty>
              ) : (
                <ul className={styles.list}>
                  {meetings.map((meeting) => (
                    <MeetingLine key={meeting.id} meeting={meeting} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
