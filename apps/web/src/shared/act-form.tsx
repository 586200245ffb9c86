import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../data/use-act.js';
import { ActTrouble } from './act-trouble.js';
import styles from './act-form.module.css';

interface Props {
  title?: string;
  /** The verb on the button. */
  act: string;
  state: { performing: boolean; trouble: Trouble | null };
  /** Not yet whole. */
  disabled?: boolean;
  onAct: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** The fields of one act, the refusal beside them, and its verb. */
export function ActForm({ title, act, state, disabled, onAct, onCancel, children }: Props) {
  const { t } = useTranslation();
  return (
    <form
      className={styles.form}
      aria-label={title ?? act}
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      {title && <h2>{title}</h2>}
      {children}
      <ActTrouble trouble={state.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={state.performing} disabled={disabled}>
          {act}
        </Button>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
