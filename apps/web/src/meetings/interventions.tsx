import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/empty.js';
import { Folded } from '../shared/folded.js';
import { Intervention } from './intervention.js';
import { NewIntervention } from './new-intervention.js';
import styles from './interventions.module.css';
import type { OpenMeeting } from './meeting-queries.js';

/** What was said, in the order and the language in which it was said. */
export function Interventions({ meeting }: { meeting: OpenMeeting }) {
  const { t } = useTranslation('web-meetings');
  const may = meeting.may.includes('record_intervention');
  return (
    <section aria-labelledby="interventions-title">
      <h3 id="interventions-title">{t('intervention.title')}</h3>
      {meeting.interventions.length === 0 && (
        <Empty>
          {t(meeting.state === 'planned' ? 'intervention.notYet' : 'intervention.none')}
        </Empty>
      )}
      <ol className={styles.list}>
        {meeting.interventions.map((intervention) => (
          <Intervention key={intervention.id} intervention={intervention} meeting={meeting} />
        ))}
      </ol>
      {may && (
        <Folded act={t('intervention.record')}>
          {(close) => <NewIntervention meeting={meeting} onClose={close} />}
        </Folded>
      )}
    </section>
  );
}
