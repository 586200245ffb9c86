import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useReadAgainOnChange, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { ConsultationActs } from './consultation-acts.js';
import { ConsultationCircle } from './consultation-circle.js';
import { ConsultationMeetings } from './consultation-meetings.js';
import styles from './consultation-page.module.css';
import { reportConsultationQuery } from './consultation-queries.js';
import { ConsultationTally } from './consultation-tally.js';
import { ConsultationWindow } from './consultation-window.js';
import { ExportComments } from './export-comments.js';
import { OutcomeFigure } from './outcome-figure.js';

/** A consultation of a report: its window, its circle, what came in and what became of it. */
export function ConsultationPage() {
  const { t } = useTranslation('web-consultations');
  const { slug } = useReport();
  const [asked, readAgain] = useQuery({ query: reportConsultationQuery, variables: { slug } });
  useReadAgainOnChange(readAgain);
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <Loaded of={[asked, readAgain]}>
        {({ report }) => {
          const consultation = report?.consultation;
          if (!consultation) return <NoConsultation may={report?.may ?? []} slug={slug} />;
          const answers = consultation.may.includes('answer');
          return (
            <>
              <div className={styles.head}>
                <ConsultationWindow consultation={consultation} />
                <ConsultationActs consultation={consultation} slug={slug} />
              </div>
              <section className={styles.section} aria-labelledby="came-in">
                <div className={styles.heading}>
                  <h2 id="came-in">{t('cameIn')}</h2>
                  <div className={styles.headingActs}>
                    {consultation.tally.total > 0 && (
                      <ExportComments consultationId={consultation.id} slug={slug} />
                    )}
                    {answers && (
                      <Button component={Link} to={`/reports/${slug}/answers`} variant="default">
                        {t('toAnswers')}
                      </Button>
                    )}
                  </div>
                </div>
                <ConsultationTally tally={consultation.tally} />
                {consultation.tally.total > 0 && <OutcomeFigure {...consultation} />}
              </section>
              <ConsultationMeetings consultation={consultation} slug={slug} />
              <ConsultationCircle consultation={consultation} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function NoConsultation({ may, slug }: { may: readonly string[]; slug: string }) {
  const { t } = useTranslation('web-consultations');
  return (
    <Empty
      act={
        may.includes('open_consultation') && (
          <Button component={Link} to={`/reports/${slug}/consultation/new`}>
            {t('open')}
          </Button>
        )
      }
    >
      {t('none')}
    </Empty>
  );
}
