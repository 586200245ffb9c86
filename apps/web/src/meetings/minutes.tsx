import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#libs/domain';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { useOpenReport } from '../reports/report-context.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Notice } from '../shared/notice.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import type { OpenMeeting } from './meeting-queries.js';
import { confirmMinutes } from './meeting-queries.js';
import styles from './minutes.module.css';

/** The conclusion in three languages; once confirmed, the minutes do not change. */
export function Minutes({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const { conclusion } = meeting;
  const mayConfirm = meeting.may.includes('confirm_minutes');
  if (!conclusion && !mayConfirm) return null;
  return (
    <section aria-labelledby="minutes-title" className={styles.minutes}>
      <h3 id="minutes-title">{t('conclusion.title')}</h3>
      {conclusion &&
        LANGUAGES.map((language) => (
          <p key={language} lang={language} className={styles.words}>
            {conclusion[language]}
          </p>
        ))}
      {meeting.state === 'minutes_confirmed' && (
        <p className={styles.quiet}>{t('conclusion.confirmed')}</p>
      )}
      {mayConfirm && <ConfirmMinutes meeting={meeting} />}
    </section>
  );
}

function ConfirmMinutes({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation(['web-meetings', 'web']);
  const { hear } = useOpenReport();
  const act = useAct(confirmMinutes);
  const kept = useKept(`minutes.${meeting.id}`, { kk: '', ru: '', en: '' });
  const [sure, setSure] = useState(false);
  const confirm = async (): Promise<void> => {
    if (!(await act.perform({ meetingId: meeting.id, conclusion: kept.value }))) return;
    kept.discard();
    hear();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) void confirm();
        else setSure(true);
      }}
    >
      <TrilingualInput
        long
        label={t('conclusion.words')}
        description={t('conclusion.hint')}
        value={kept.value}
        onChange={kept.set}
      />
      {sure && (
        <Notice tone="waits" role="status" title={t('conclusion.sure')}>
          <p>{t('conclusion.letters', { count: meeting.attendance.length })}</p>
        </Notice>
      )}
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing}>
          {t(sure ? 'conclusion.confirmNow' : 'conclusion.confirm')}
        </Button>
        {sure && (
          <Button variant="subtle" onClick={() => setSure(false)}>
            {t('web:cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
