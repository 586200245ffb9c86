import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { dayOf } from '../shared/dates.js';
import { instantToMoment, MomentInput, momentToInstant } from '../shared/moment-input.js';
import { ReasonForm } from '../shared/reason-form.js';
import { changeWindow, type Consultation } from './consultation-queries.js';
import { LettersToInvited } from './letters-to-invited.js';

interface Props {
  consultation: Consultation;
  onDone: () => void;
}

/** Moves the closing; before it has opened, the opening too. Always with a reason. */
export function ChangeWindow({ consultation, onDone }: Props) {
  const { t } = useTranslation('web-consultations');
  const act = useAct(changeWindow);
  const [opens, setOpens] = useState(instantToMoment(consultation.opensAt));
  const [closes, setCloses] = useState(instantToMoment(consultation.closesAt));
  const announced = consultation.state === 'announced';
  const today = dayOf(new Date());

  const change = async (reason: string): Promise<void> => {
    const input = {
      consultationId: consultation.id,
      closesAt: momentToInstant(closes),
      reason,
      ...(announced ? { opensAt: momentToInstant(opens) } : {}),
    };
    if (await act.perform({ input })) onDone();
  };

  return (
    <ReasonForm
      label={t('reason')}
      description={t('change.reasonHint')}
      act={t('act.change_window')}
      performing={act.performing}
      trouble={act.trouble}
      onAct={(reason) => void change(reason)}
      onCancel={onDone}
    >
      {announced && (
        <MomentInput label={t('window.opens')} value={opens} onChange={setOpens} min={today} />
      )}
      <MomentInput label={t('window.closes')} value={closes} onChange={setCloses} min={today} />
      <LettersToInvited organisations={consultation.invitees.map((one) => one.organisation)} />
    </ReasonForm>
  );
}
