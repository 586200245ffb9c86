import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { formatTime } from '../shared/dates.js';
import { When } from '../shared/when.js';
import styles from './consultation-meetings.module.css';
import type { Consultation } from './consultation-queries.js';

interface Props {
  consultation: Consultation;
  slug: string;
}

/** The sittings within the consultation. */
export function ConsultationMeetings({ consultation, slug }: Props) {
  const { t } = useTranslation('web-consultations');
  const say = useInLanguage();
  const { meetings, may } = consultation;
  const plan = may.includes('plan_meeting') && (
    <Button component={Link} to={`/reports/${slug}/meetings`} variant="default">
      {t('meetings.plan')}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby="meetings">
      <div className={styles.heading}>
        <h2 id="meetings">{t('meetings.title')}</h2>
        {meetings.length > 0 && plan}
      </div>
      {meetings.length === 0 ? (
        <Empty act={plan}>{t('meetings.none')}</Empty>
      ) : (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Link to={`/meetings/${meeting.id}`}>{say(meeting.title)}</Link>
              <span>
                <When at={meeting.startsAt} as="weekday" />, {formatTime(meeting.startsAt)}
              </span>
              <span className={styles.quiet}>
                {meeting.venue && say(meeting.venue) !== '' && `${say(meeting.venue)} · `}
                {t(`meetings.${meeting.state}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
