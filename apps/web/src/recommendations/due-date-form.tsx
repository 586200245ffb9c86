import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { DayInput } from '../shared/day-input.js';
import { ReasonForm } from '../shared/reason-form.js';
import type { ActFormProps } from './act-form-props.js';
import { changeDueDate } from './recommendation-queries.js';

/** Another due day, with the reason that everyone can read. */
export function DueDateForm({ recommendation: { id, dueOn }, onDone }: ActFormProps) {
  const { t } = useTranslation('web-recommendations');
  const act = useAct(changeDueDate);
  const [day, setDay] = useState(dueOn);
  const change = async (reason: string): Promise<void> => {
    if (await act.perform({ id, dueOn: day, reason })) onDone();
  };
  return (
    <ReasonForm
      label={t('reason')}
      description={t('due.reasonHint')}
      act={t('act.change_due_date')}
      performing={act.performing}
      trouble={act.trouble}
      onAct={(reason) => void change(reason)}
      onCancel={onDone}
    >
      <DayInput label={t('due.new')} value={day} onChange={setDay} />
    </ReasonForm>
  );
}
