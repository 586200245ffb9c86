import { useTranslation } from 'react-i18next';
import styles from './step-line.module.css';

export const STEPS = ['list', 'proposal', 'answer'] as const;
export type Step = (typeof STEPS)[number];

/** On a phone: which of the three columns is on screen. */
export function StepLine({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const { t } = useTranslation('web-dispositions');
  return (
    <nav aria-label={t('step.name')} className={styles.steps}>
      {STEPS.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.step}
          aria-current={one === step ? 'step' : undefined}
          onClick={() => onStep(one)}
        >
          {t(`step.${one}`)}
        </button>
      ))}
    </nav>
  );
}
