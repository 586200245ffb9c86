import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import type { Assessment } from '../gql/graphql.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { Chips } from '../shared/chips.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import type { ActFormProps } from './act-form-props.js';
import styles from './recommendation-acts.module.css';
import { assessRecommendation } from './recommendation-queries.js';

const ASSESSMENTS = ['fulfilled', 'partly_fulfilled', 'not_fulfilled'] as const;

/** The agency's judgement of what was delivered, with its public reason. */
export function AssessForm({ recommendation: { id }, onDone }: ActFormProps) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const act = useAct(assessRecommendation);
  const kept = useKept(`assessment.${id}`, {
    assessment: 'fulfilled' as Assessment,
    reason: { kk: '', ru: '', en: '' },
  });
  const assess = async (): Promise<void> => {
    if (!(await act.perform({ id, ...kept.value }))) return;
    kept.discard();
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void assess();
      }}
    >
      <Chips<Assessment>
        stacked
        legend={t('assessment.title')}
        value={kept.value.assessment}
        onChange={(assessment) => kept.set({ ...kept.value, assessment })}
        options={ASSESSMENTS.map((value) => ({ value, label: t(`assessment.${value}`) }))}
      />
      <TrilingualInput
        long
        label={t('reason')}
        description={t('assessment.hint')}
        value={kept.value.reason}
        onChange={(reason) => kept.set({ ...kept.value, reason })}
      />
      <ActTrouble trouble={act.trouble} />
      <div className={styles.formActs}>
        <Button type="submit" loading={act.performing}>
          {t('act.assess_recommendation')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('web:cancel')}
        </Button>
      </div>
    </form>
  );
}
