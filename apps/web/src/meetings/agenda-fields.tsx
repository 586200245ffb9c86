import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TrilingualInput } from '../shared/trilingual-input.js';
import styles from './agenda-fields.module.css';
import { type MeetingDraft, NO_ITEM } from './meeting-draft.js';

interface Props {
  agenda: MeetingDraft['agenda'];
  onAgenda: (agenda: MeetingDraft['agenda']) => void;
}

/** The points of the agenda in their order, each with the minutes it is given. */
export function AgendaFields({ agenda, onAgenda }: Props) {
  const { t } = useTranslation('web-meetings');
  const change = (index: number, changed: Partial<(typeof agenda)[number]>): void =>
    onAgenda(agenda.map((item, at) => (at === index ? { ...item, ...changed } : item)));
  return (
    <fieldset className={styles.agenda}>
      <legend>{t('form.agenda')}</legend>
      <ol className={styles.items}>
        {agenda.map((item, index) => (
          <li key={index} className={styles.item}>
            <TrilingualInput
              label={t('form.point', { number: index + 1 })}
              value={item.title}
              onChange={(title) => change(index, { title })}
            />
            <div className={styles.side}>
              <NumberInput
                label={t('form.minutes')}
                min={1}
                max={600}
                hideControls
                value={item.minutes === '' ? '' : Number(item.minutes)}
                onChange={(minutes) => change(index, { minutes: String(minutes) })}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                disabled={index === 0}
                aria-label={t('form.earlier', { number: index + 1 })}
                onClick={() => {
                  const next = [...agenda];
                  next.splice(index - 1, 0, ...next.splice(index, 1));
                  onAgenda(next);
                }}
              >
                <IconArrowUp size={18} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('form.leaveOut', { number: index + 1 })}
                onClick={() => onAgenda(agenda.filter((_, at) => at !== index))}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => onAgenda([...agenda, NO_ITEM])}
      >
        {t('form.addPoint')}
      </Button>
    </fieldset>
  );
}
