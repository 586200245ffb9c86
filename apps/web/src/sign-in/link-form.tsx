import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { askForLink, type SignInAnswer } from './sign-in-door.js';

interface Props {
  /** Where the link leads inside the app. */
  to: string;
  onAnswer: (answer: SignInAnswer) => void;
}

export function LinkForm({ to, onAnswer }: Props) {
  const { t } = useTranslation('web-sign-in');
  const [email, setEmail] = useState('');
  const [asking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    onAnswer(await askForLink(email, to));
    setAsking(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <h2>{t('link.title')}</h2>
      <p className={styles.lead}>{t('link.lead')}</p>
      <TextInput
        type="email"
        autoComplete="email"
        required
        label={t('email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Button type="submit" loading={asking}>
        {t('link.act')}
      </Button>
    </form>
  );
}
