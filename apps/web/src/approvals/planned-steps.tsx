import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfficesQuery } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { DayInput } from '../shared/day-input.js';
import styles from './planned-steps.module.css';

export interface PlannedStep {
  office: OfficesQuery['offices'][number];
  included: boolean;
  dueOn: string;
}

interface Props {
  steps: readonly PlannedStep[];
  onSteps: (steps: PlannedStep[]) => void;
}

/** The order in which the offices are called. */
export function PlannedSteps({ steps, onSteps }: Props) {
  const { t } = useTranslation('web-approvals');
  const say = useInLanguage();
  const change = (index: number, changed: Partial<PlannedStep>): void =>
    onSteps(steps.map((step, at) => (at === index ? { ...step, ...changed } : step)));
  const move = (index: number, by: 1 | -1): void => {
    const next = [...steps];
    const [step] = next.splice(index, 1);
    if (step) next.splice(index + by, 0, step);
    onSteps(next);
  };
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => {
        const name = say(step.office.name);
        return (
          <li
            key={step.office.id}
            className={styles.step}
            data-left-out={!step.included || undefined}
          >
            <Checkbox
              label={`${index + 1}. ${name}`}
              checked={step.included}
              onChange={(event) => change(index, { included: event.currentTarget.checked })}
            />
            {step.included ? (
              <DayInput
                label={t('start.due')}
                value={step.dueOn}
                required={false}
                onChange={(dueOn) => change(index, { dueOn })}
              />
            ) : (
              <span>{t('start.leftOut')}</span>
            )}
            <div className={styles.moves}>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('start.earlier', { office: name })}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <IconArrowUp size={18} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('start.later', { office: name })}
                disabled={index === steps.length - 1}
                onClick={() => move(index, 1)}
              >
                <IconArrowDown size={18} aria-hidden="true" />
              </ActionIcon>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
