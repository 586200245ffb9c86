import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { AttendanceForm } from './attendance-form.js';
import styles from './attendance.module.css';
import type { OpenMeeting } from './meeting-queries.js';
import { PositionWord } from './position-word.js';

/** Who was invited, who came, and where each organisation stands towards the draft. */
export function Attendance({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  return (
    <section aria-labelledby="attendance-title">
      <h3 id="attendance-title">{t('attendance.title')}</h3>
      {meeting.may.includes('record_attendance') ? (
        <AttendanceForm key={meeting.attendance.length} meeting={meeting} />
      ) : meeting.attendance.length === 0 ? (
        <Empty>{t('attendance.none')}</Empty>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('attendance.organisation')}</th>
              <th scope="col">{t('attendance.present')}</th>
              <th scope="col">{t('attendance.people')}</th>
              <th scope="col">{t('attendance.position')}</th>
            </tr>
          </thead>
          <tbody>
            {meeting.attendance.map(({ organisation, present, people, generalPosition }) => (
              <tr key={organisation.id}>
                <th scope="row">{say(organisation.name)}</th>
                <td data-label={t('attendance.present')}>
                  {t(
                    meeting.state === 'planned'
                      ? 'attendance.invited'
                      : present
                        ? 'attendance.came'
                        : 'attendance.notCame',
                  )}
                </td>
                <td data-label={t('attendance.people')}>{present ? people : '–'}</td>
                <td data-label={t('attendance.position')}>
                  <PositionWord position={generalPosition} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
