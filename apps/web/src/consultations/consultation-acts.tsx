import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LetterForecast } from '../shared/letter-forecast.js';
import { ChangeWindow } from './change-window.js';
import { CloseConsultation } from './close-consultation.js';
import styles from './consultation-acts.module.css';
import type { Consultation } from './consultation-queries.js';
import { InviteMore } from './invite-more.js';

interface Props {
  consultation: Consultation;
  slug: string;
}

const ACTS = ['change_window', 'invite_organisation', 'close_consultation'] as const;

/** What can be done with the consultation now; each act opens in the place of its button. */
export function ConsultationActs({ consultation, slug }: Props) {
  const { t } = useTranslation('web-consultations');
  const [doing, setDoing] = useState<(typeof ACTS)[number] | null>(null);
  const { may, state } = consultation;
  const acts = ACTS.filter((act) => may.includes(act));
  const stop = (): void => setDoing(null);
  if (acts.length === 0 && !may.includes('propose')) return null;
  return (
    <div className={styles.acts}>
      {may.includes('propose') && (
        <Button
          component={Link}
          to={`/reports/${slug}/text`}
          variant={state === 'closed' ? 'default' : 'filled'}
        >
          {t(state === 'closed' ? 'proposeLate' : 'propose')}
        </Button>
      )}
      {doing === null &&
        acts.map((act) => (
          <Button
            key={act}
            variant="default"
            data-grave={act === 'close_consultation' || undefined}
            onClick={() => setDoing(act)}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      {doing === 'change_window' && <ChangeWindow consultation={consultation} onDone={stop} />}
      {doing === 'invite_organisation' && <InviteMore consultation={consultation} onDone={stop} />}
      {doing === 'close_consultation' && (
        <CloseConsultation consultation={consultation} onDone={stop} />
      )}
      {state === 'announced' && consultation.mailsOnOpening.length > 0 && doing === null && (
        <div className={styles.letters}>
          <p>{t('lettersOnOpening')}</p>
          <LetterForecast letters={consultation.mailsOnOpening} />
        </div>
      )}
    </div>
  );
}
