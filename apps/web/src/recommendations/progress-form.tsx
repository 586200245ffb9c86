import { Button, NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { ActTrouble } from '../shared/act-trouble.js';
import type { ActFormProps } from './act-form-props.js';
import styles from './recommendation-acts.module.css';
import { reportProgress } from './recommendation-queries.js';

/** Says how far it is, and what was done. At 100 the promise is done. */
export function ProgressForm({ recommendation: { id, percent }, onDone }: ActFormProps) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const act = useAct(reportProgress);
  const kept = useKept(`progress.${id}`, { percent, note: '' });
  const report = async (): Promise<void> => {
    if (!(await act.perform({ id, ...kept.value }))) return;
    kept.discard();
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void report();
      }}
    >
      <NumberInput
        required
        label={t('progress.percent')}
        description={t('progress.percentHint')}
        min={0}
        max={100}
        step={5}
        suffix="%"
        allowDecimal={false}
        value={kept.value.percent}
        onChange={(value) => kept.set({ ...kept.value, percent: Number(value) })}
      />
      <Textarea
        required
        autosize
        minRows={3}
        label={t('progress.note')}
        description={t('progress.noteHint')}
        value={kept.value.note}
        onChange={(event) => kept.set({ ...kept.value, note: event.currentTarget.value })}
      />
      <ActTrouble trouble={act.trouble} />
      <div className={styles.formActs}>
        <Button type="submit" loading={act.performing}>
          {t('act.report_progress')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('web:cancel')}
        </Button>
      </div>
    </form>
  );
}
