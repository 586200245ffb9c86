import { Button, Group, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import type { Trouble } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import styles from './interventions.module.css';

export interface Said {
  organisationId: string;
  text: string;
  language: Language;
}

interface Props {
  initial: Said;
  /** Who may have spoken; without it, the organisation is fixed. */
  organisations?: readonly { value: string; label: string }[];
  act: string;
  performing: boolean;
  trouble: Trouble | null;
  onAct: (said: Said) => void;
  onCancel: () => void;
}

export function InterventionForm({ initial, organisations, onAct, onCancel, ...act }: Props) {
  const { t } = useTranslation(['web-meetings', 'web']);
  const [said, setSaid] = useState(initial);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAct({ ...said, text: said.text.trim() });
      }}
    >
      <div className={styles.pair}>
        {organisations && (
          <Select
            required
            searchable
            label={t('intervention.who')}
            data={organisations}
            value={said.organisationId || null}
            onChange={(id) => setSaid({ ...said, organisationId: id ?? '' })}
          />
        )}
        <Select
          required
          label={t('intervention.language')}
          data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={said.language}
          allowDeselect={false}
          onChange={(value) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) setSaid({ ...said, language });
          }}
        />
      </div>
      <Textarea
        required
        autosize
        minRows={4}
        lang={said.language}
        label={t('intervention.words')}
        value={said.text}
        onChange={(event) => setSaid({ ...said, text: event.currentTarget.value })}
      />
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing}>
          {act.act}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('web:cancel')}
        </Button>
      </Group>
    </form>
  );
}
