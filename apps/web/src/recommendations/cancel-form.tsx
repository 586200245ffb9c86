import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ReasonForm } from '../shared/reason-form.js';
import type { ActFormProps } from './act-form-props.js';
import { cancelRecommendation } from './recommendation-queries.js';

/** The promise no longer stands; it stays in sight, with the reason. */
export function CancelForm({ recommendation: { id }, onDone }: ActFormProps) {
  const { t } = useTranslation('web-recommendations');
  const act = useAct(cancelRecommendation);
  const cancel = async (reason: string): Promise<void> => {
    if (await act.perform({ id, reason })) onDone();
  };
  return (
    <ReasonForm
      label={t('reason')}
      description={t('cancelHint')}
      act={t('act.cancel_recommendation')}
      grave
      performing={act.performing}
      trouble={act.trouble}
      onAct={(reason) => void cancel(reason)}
      onCancel={onDone}
    />
  );
}
