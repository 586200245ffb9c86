import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { type SignInAnswer, signInByPassword } from './sign-in-door.js';

interface Props {
  onAnswer: (answer: SignInAnswer) => void;
}

export function PasswordForm({ onAnswer }: Props) {
  const { t } = useTranslation('web-sign-in');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    onAnswer(await signInByPassword(email, password));
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
      <h2>{t('password.title')}</h2>
      <TextInput
        type="email"
        autoComplete="username"
        required
        label={t('email')}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        autoComplete="current-password"
        required
        label={t('password.name')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={asking}>
        {t('password.act')}
      </Button>
    </form>
  );
}
