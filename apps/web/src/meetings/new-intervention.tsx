import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useInLanguage } from '../i18n/use-language.js';
import { useOpenReport } from '../reports/report-context.js';
import { InterventionForm } from './intervention-form.js';
import type { OpenMeeting } from './meeting-queries.js';
import { recordIntervention } from './meeting-queries.js';

export function NewIntervention({
  meeting,
  onClose,
}: {
  meeting: OpenMeeting;
  onClose: () => void;
}) {
  const { t } = useTranslation('web-meetings');
  const say = useInLanguage();
  const { hear } = useOpenReport();
  const act = useAct(recordIntervention);
  // Those who came first: they are the ones who speak.
  const organisations = meeting.attendance
    .toSorted((a, b) => Number(b.present) - Number(a.present))
    .map(({ organisation }) => ({ value: organisation.id, label: say(organisation.name) }));
  return (
    <InterventionForm
      initial={{ organisationId: '', text: '', language: 'kk' }}
      organisations={organisations}
      act={t('intervention.record')}
      performing={act.performing}
      trouble={act.trouble}
      onCancel={onClose}
      onAct={(said) =>
        void act.perform({ input: { meetingId: meeting.id, ...said } }).then((done) => {
          if (!done) return;
          onClose();
          hear();
        })
      }
    />
  );
}
