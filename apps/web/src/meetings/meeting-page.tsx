import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { useReadAgainOnChange, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { useTitle } from '../shared/use-title.js';
import { Attendance } from './attendance.js';
import { Interventions } from './interventions.js';
import { MeetingFacts } from './meeting-facts.js';
import styles from './meeting-page.module.css';
import { meetingQuery, type OpenMeeting } from './meeting-queries.js';
import { MeetingStateWord } from './meeting-state-word.js';
import { Minutes } from './minutes.js';

/** One sitting: its plan, who came and where they stand, what was said, and what follows from it. */
export function MeetingPage() {
  const { t } = useTranslation('web-meetings');
  const { id = '' } = useParams();
  const language = useLanguage();
  const [read, readAgain] = useQuery({ query: meetingQuery, variables: { id, language } });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <Loaded of={[read, readAgain]} shape="page">
        {({ meeting }) =>
          meeting ? <WholeMeeting meeting={meeting} /> : <Empty>{t('noMeeting')}</Empty>
        }
      </Loaded>
    </div>
  );
}

function WholeMeeting({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const { slug } = useReport();
  useTitle(say(meeting.title));
  return (
    <>
      <p>
        <Link to={`/reports/${slug}/meetings`}>{t('title')}</Link>
      </p>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{say(meeting.title)}</h2>
          <MeetingStateWord state={meeting.state} />
        </div>
        {meeting.may.includes('edit_meeting') && (
          <Button
            variant="default"
            component={Link}
            to={`/reports/${slug}/meetings/${meeting.id}/edit`}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      <MeetingFacts meeting={meeting} />
      <Attendance meeting={meeting} />
      <Interventions meeting={meeting} />
      <Minutes meeting={meeting} />
    </>
  );
}
