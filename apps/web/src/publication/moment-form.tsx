import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { dayOf } from '../shared/dates.js';
import { type Moment, MomentInput, momentToInstant } from '../shared/moment-input.js';
import styles from './moment-form.module.css';

interface Props {
  initial: Moment;
  act: string;
  /** Without it, no reason is asked for. */
  reasonLabel?: string;
  performing: boolean;
  trouble: Trouble | null;
  onAct: (publishAt: string, reason: string) => void;
  onCancel?: () => void;
  children?: ReactNode;
}

/** The minute at which everything goes out together. */
export function MomentForm({ initial, reasonLabel, ...props }: Props) {
  const { t } = useTranslation(['web-publication', 'web']);
  const [moment, setMoment] = useState(initial);
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const publishAt = momentToInstant(moment);
        if (publishAt) props.onAct(publishAt, reason.trim());
      }}
    >
      <MomentInput
        label={t('form.day')}
        timeLabel={t('form.minute')}
        min={dayOf(new Date())}
        value={moment}
        onChange={setMoment}
      />
      {reasonLabel && (
        <Textarea
          required
          autosize
          minRows={3}
          label={reasonLabel}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {props.children}
      <ActTrouble trouble={props.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={props.performing}>
          {props.act}
        </Button>
        {props.onCancel && (
          <Button variant="subtle" onClick={props.onCancel}>
            {t('web:cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
