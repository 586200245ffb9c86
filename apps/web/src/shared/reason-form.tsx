import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../data/use-act.js';
import { ActTrouble } from './act-trouble.js';
import styles from './reason-form.module.css';

interface Props {
  label: string;
  description?: string;
  /** The verb on the button. */
  act: string;
  /** Acts that take something back. */
  grave?: boolean;
  performing: boolean;
  trouble: Trouble | null;
  onAct: (reason: string) => void;
  onCancel?: () => void;
  /** What else must be said, above the reason. */
  children?: ReactNode;
}

/** An act that is done only with a reason, which stays with it in the journal. */
export function ReasonForm(props: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onAct(reason.trim());
      }}
    >
      {props.children}
      <Textarea
        required
        autosize
        minRows={3}
        label={props.label}
        description={props.description}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ActTrouble trouble={props.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={props.performing} data-grave={props.grave || undefined}>
          {props.act}
        </Button>
        {props.onCancel && (
          <Button variant="subtle" onClick={props.onCancel}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
