import { IconCalendarClock, IconLock, IconLockOpen2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { dayOf, formatTime } from '../shared/dates.js';
import { HashSeal } from '../shared/hash-seal.js';
import { When } from '../shared/when.js';
import type { Consultation } from './consultation-queries.js';
import styles from './consultation-window.module.css';
import { useWindowWords } from './window-words.js';

const SIGNS = { announced: IconCalendarClock, open: IconLockOpen2, closed: IconLock } as const;

/** The window, drawn from its opening to its closing, with what is left of it in words. */
export function ConsultationWindow({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('web-consultations');
  const say = useInLanguage();
  const language = useLanguage();
  const words = useWindowWords();
  const { state, opensAt, closesAt, closedAt, revision, message, openToAll } = consultation;
  const end = closedAt ?? closesAt;
  const passed = (Date.now() - Date.parse(opensAt)) / (Date.parse(end) - Date.parse(opensAt));
  const Sign = SIGNS[state];
  return (
    <section className={styles.window} aria-label={t('window.name')}>
      <p className={styles.state} data-state={state}>
        <Sign size={26} stroke={1.6} aria-hidden="true" />
        {words(consultation)}
      </p>
      <div className={styles.span} aria-hidden="true">
        <span style={{ width: `${Math.min(1, Math.max(0, passed)) * 100}%` }} />
      </div>
      <dl className={styles.ends}>
        <div>
          <dt>{t(state === 'announced' ? 'window.opens' : 'window.opened')}</dt>
          <dd>
            <When at={opensAt} as="weekday" />
            <span>{formatTime(opensAt)}</span>
          </dd>
        </div>
        <div>
          <dt>{t(state === 'closed' ? 'window.closed' : 'window.closes')}</dt>
          <dd>
            <When at={dayOf(end)} as="weekday" />
            <span>{formatTime(end)}</span>
          </dd>
        </div>
      </dl>
      <p className={styles.facts}>
        {t(openToAll ? 'window.openToAll' : 'window.invitedOnly')} {t('window.astana')}
      </p>
      <p className={styles.facts}>
        {t('window.revision', { number: revision.number })} <HashSeal hash={revision.hash} />
      </p>
      {message && say(message) !== '' && (
        <blockquote className={styles.message} lang={language}>
          {say(message)}
        </blockquote>
      )}
    </section>
  );
}
