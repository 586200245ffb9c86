import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingsQuery } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useReport } from '../reports/report-context.js';
import { formatTime } from '../shared/dates.js';
import { When } from '../shared/when.js';
import { MeetingStateWord } from './meeting-state-word.js';
import styles from './meetings-page.module.css';

type Meeting = NonNullable<MeetingsQuery['report']>['consultations'][number]['meetings'][number];

export function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const { slug } = useReport();
  const came = meeting.attendance.filter(({ present }) => present).length;
  return (
    <li className={styles.line}>
      <div>
        <h3 className={styles.title}>
          <Link to={`/reports/${slug}/meetings/${meeting.id}`}>{say(meeting.title)}</Link>
        </h3>
        <p className={styles.quiet}>
          {meeting.venue && say(meeting.venue)}
          {meeting.venue && ' · '}
          {meeting.state === 'planned'
            ? t('invited', { count: meeting.attendance.length })
            : t('came', { count: came })}
          {meeting.interventions.length > 0 &&
            ` · ${t('said', { count: meeting.interventions.length })}`}
        </p>
      </div>
      <p>
        <When at={meeting.startsAt} as="weekday" />
        <br />
        {formatTime(meeting.startsAt)}
        {meeting.endsAt && `–${formatTime(meeting.endsAt)}`}
      </p>
      <MeetingStateWord state={meeting.state} />
    </li>
  );
}
