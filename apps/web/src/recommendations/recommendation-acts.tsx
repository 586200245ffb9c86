import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssessForm } from './assess-form.js';
import { CancelForm } from './cancel-form.js';
import { DueDateForm } from './due-date-form.js';
import { EditForm } from './edit-form.js';
import { ProgressForm } from './progress-form.js';
import styles from './recommendation-acts.module.css';
import type { Recommendation } from './recommendation-queries.js';

const ACTS = [
  'report_progress',
  'assess_recommendation',
  'edit_recommendation',
  'change_due_date',
  'cancel_recommendation',
] as const;

const FORMS = {
  report_progress: ProgressForm,
  assess_recommendation: AssessForm,
  edit_recommendation: EditForm,
  change_due_date: DueDateForm,
  cancel_recommendation: CancelForm,
};

/** What this person may do with the promise now. */
export function RecommendationActs({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('web-recommendations');
  const [doing, setDoing] = useState<(typeof ACTS)[number] | null>(null);
  const acts = ACTS.filter((act) => recommendation.may.includes(act));
  if (doing !== null) {
    const Form = FORMS[doing];
    return <Form recommendation={recommendation} onDone={() => setDoing(null)} />;
  }
  return (
    <div className={styles.acts}>
      {acts.map((act, index) => (
        <Button
          key={act}
          variant={index === 0 && act !== 'cancel_recommendation' ? 'filled' : 'default'}
          data-grave={act === 'cancel_recommendation' || undefined}
          onClick={() => setDoing(act)}
        >
          {t(`act.${act}`)}
        </Button>
      ))}
    </div>
  );
}
