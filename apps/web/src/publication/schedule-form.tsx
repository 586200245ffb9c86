import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWorkingDays, localDay } from '#libs/domain';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import { ParityException } from '../reports/languages/parity-exception.js';
import { HashSeal } from '../shared/hash-seal.js';
import { MomentForm } from './moment-form.js';
import { mediaContactsQuery, scheduleRelease } from './publication-queries.js';
import styles from './schedule-form.module.css';

interface Props {
  reportId: string;
  approved: { id: string; number: number; hash: string };
  onDone: () => void;
}

/** The press service sets the minute; exactly the approved text goes out, everywhere at once. */
export function ScheduleForm({ reportId, approved, onDone }: Props) {
  const { t } = useTranslation('web-publication');
  const act = useAct(scheduleRelease);
  const [exception, setException] = useState('');
  const [{ data }] = useQuery({ query: mediaContactsQuery });
  const tomorrow = { day: addWorkingDays(localDay(new Date()), 1), time: '10:00' };
  return (
    <section className={styles.schedule} aria-labelledby="schedule-title">
      <h2 id="schedule-title">{t('schedule.title')}</h2>
      <p className={styles.text}>
        {t('schedule.text', { number: approved.number })} <HashSeal hash={approved.hash} />
      </p>
      <MomentForm
        initial={tomorrow}
        act={t('schedule.act')}
        performing={act.performing}
        trouble={act.trouble}
        onAct={(publishAt) =>
          void act
            .perform({ input: { reportId, publishAt, parityException: exception.trim() || null } })
            .then((done) => done && onDone())
        }
      >
        <ParityException revisionId={approved.id} value={exception} onChange={setException} />
        <div>
          <p>{t('schedule.goesOut')}</p>
          <ul className={styles.list}>
            <li>{t('schedule.page')}</li>
            <li>{t('schedule.print')}</li>
            <li>{t('schedule.data')}</li>
            <li>
              {data === undefined && t('schedule.mediaUnknown')}
              {data?.mediaContacts.length === 0 && t('schedule.mediaNobody')}
              {data && data.mediaContacts.length > 0
                ? t('schedule.media', { count: data.mediaContacts.length })
                : null}
            </li>
            <li>{t('schedule.proposers')}</li>
          </ul>
        </div>
      </MomentForm>
    </section>
  );
}
