import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../i18n/use-language.js';
import { formatTime } from '../shared/dates.js';
import { When } from '../shared/when.js';
import styles from './meeting-facts.module.css';
import type { OpenMeeting } from './meeting-queries.js';

/** When, where, who leads, who presents, and the points of the agenda. */
export function MeetingFacts({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  return (
    <div className={styles.facts}>
      <dl>
        <dt>{t('fact.when')}</dt>
        <dd>
          <When at={meeting.startsAt} as="weekday" />, {formatTime(meeting.startsAt)}
          {meeting.endsAt && `–${formatTime(meeting.endsAt)}`}
        </dd>
        {meeting.venue && (
          <>
            <dt>{t('fact.venue')}</dt>
            <dd>{say(meeting.venue)}</dd>
          </>
        )}
        {meeting.link && (
          <>
            <dt>{t('fact.link')}</dt>
            <dd>
              <a href={meeting.link} rel="noreferrer">
                {meeting.link}
              </a>
            </dd>
          </>
        )}
        <dt>{t('fact.moderator')}</dt>
        <dd>{meeting.moderator}</dd>
        <dt>{t('fact.presenter')}</dt>
        <dd>{meeting.presenter}</dd>
      </dl>
      <section aria-labelledby="agenda-title">
        <h3 id="agenda-title">{t('fact.agenda')}</h3>
        <ol className={styles.agenda}>
          {meeting.agenda.map((item) => (
            <li key={item.id}>
              <span>{say(item.title)}</span>
              {item.minutes && <span>{t('minutes', { count: item.minutes })}</span>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
