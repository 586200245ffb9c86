import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ReasonForm } from '../shared/reason-form.js';
import { closeConsultation, type Consultation } from './consultation-queries.js';
import { LettersToInvited } from './letters-to-invited.js';

interface Props {
  consultation: Consultation;
  onDone: () => void;
}

/** Closes the window before its time. */
export function CloseConsultation({ consultation, onDone }: Props) {
  const { t } = useTranslation('web-consultations');
  const act = useAct(closeConsultation);
  const close = async (reason: string): Promise<void> => {
    if (await act.perform({ id: consultation.id, reason })) onDone();
  };
  return (
    <ReasonForm
      label={t('reason')}
      description={t('close.hint')}
      act={t('act.close_consultation')}
      grave
      performing={act.performing}
      trouble={act.trouble}
      onAct={(reason) => void close(reason)}
      onCancel={onDone}
    >
      <LettersToInvited organisations={consultation.invitees.map((one) => one.organisation)} />
    </ReasonForm>
  );
}
