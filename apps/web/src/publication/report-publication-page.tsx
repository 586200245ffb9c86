import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useOpenReport, useReadAgainOnChange } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import styles from './publication-page.module.css';
import { reportPublicationQuery } from './publication-queries.js';
import { ReleaseView } from './release-view.js';
import { ScheduleForm } from './schedule-form.js';
import { useClock } from './use-clock.js';

/** The release of one report: set its minute, watch it go out, correct or withdraw it. */
export function ReportPublicationPage() {
  const { t } = useTranslation('web-publication');
  const { report: open, hear } = useOpenReport();
  useTitle(t('title'));
  const [read, readAgain] = useQuery({
    query: reportPublicationQuery,
    variables: { id: open.id },
  });
  useReadAgainOnChange(readAgain);
  const release = read.data?.report?.releases[0];
  const due = release?.state === 'scheduled' && Date.parse(release.publishAt) - Date.now() < 60_000;
  const now = useClock(due || release?.state === 'publishing' ? 3_000 : 20_000, () => {
    // Should the live channel be cut off, the minute itself is asked after.
    if (due || release?.state === 'publishing') readAgain({ requestPolicy: 'network-only' });
  });
  return (
    <div className={styles.page}>
      <Loaded of={[read, readAgain]} shape="text">
        {({ report }) => {
          if (!report) return null;
          const approved = report.route?.state === 'completed' ? report.route.revision : null;
          const maySchedule =
            report.may.includes('schedule_release') &&
            release?.state !== 'scheduled' &&
            release?.state !== 'publishing';
          return (
            <>
              {release && <ReleaseView release={release} now={now} onDone={hear} />}
              {approved && maySchedule && (
                <ScheduleForm reportId={report.id} approved={approved} onDone={hear} />
              )}
              {report.releases.length > 1 && (
                <section aria-labelledby="earlier-title">
                  <h2 id="earlier-title">{t('earlier')}</h2>
                  {report.releases.slice(1).map((earlier) => (
                    <ReleaseView key={earlier.id} release={earlier} now={now} onDone={hear} />
                  ))}
                </section>
              )}
              {!release && !(approved && maySchedule) && (
                <Empty>{t(approved ? 'waitsForPress' : 'notApproved')}</Empty>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
