import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import styles from './media-list.module.css';
import { addMediaContact } from './publication-queries.js';

const NOBODY: { name: string; email: string; language: Language } = {
  name: '',
  email: '',
  language: 'kk',
};

export function MediaContactForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('web-publication');
  const act = useAct(addMediaContact);
  const [contact, setContact] = useState(NOBODY);
  const add = async (): Promise<void> => {
    if (!(await act.perform({ input: contact }))) return;
    setContact(NOBODY);
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.form}>
        <TextInput
          required
          label={t('media.name')}
          value={contact.name}
          onChange={(event) => setContact({ ...contact, name: event.currentTarget.value })}
        />
        <TextInput
          required
          type="email"
          label={t('media.email')}
          value={contact.email}
          onChange={(event) => setContact({ ...contact, email: event.currentTarget.value })}
        />
        <Select
          required
          label={t('media.language')}
          allowDeselect={false}
          value={contact.language}
          data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) setContact({ ...contact, language });
          }}
        />
        <Button type="submit" variant="default" loading={act.performing}>
          {t('media.add')}
        </Button>
      </div>
      <ActTrouble trouble={act.trouble} />
    </form>
  );
}
