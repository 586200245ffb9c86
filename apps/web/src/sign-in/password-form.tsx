import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import {
  askForNewPassword,
  askForVerification,
  type SignInAnswer,
  signInByPassword,
} from './sign-in-door.js';

interface Props {
  onAnswer: (answer: SignInAnswer) => void;
}

export function PasswordForm({ onAnswer }: Props) {
  const { t } = useTranslation('web-sign-in');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState(false);
  const [unverified, setUnverified] = useState(false);
  const address = useRef<HTMLInputElement>(null);
  const ask = async (asked: Promise<SignInAnswer>): Promise<void> => {
    setAsking(true);
    const answer = await asked;
    setUnverified(answer === 'unverified' || answer === 'verification-sent');
    onAnswer(answer);
    setAsking(false);
  };
  const forgotten = (): void => {
    if (address.current?.reportValidity()) void ask(askForNewPassword(email));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void ask(signInByPassword(email, password));
      }}
    >
      <h2>{t('password.title')}</h2>
      <TextInput
        ref={address}
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
      {unverified && (
        <Button
          variant="default"
          disabled={asking}
          onClick={() => void ask(askForVerification(email))}
        >
          {t('unverifiedAgain')}
        </Button>
      )}
      <button type="button" className={styles.quiet} disabled={asking} onClick={forgotten}>
        {t('password.forgotten')}
      </button>
    </form>
  );
}
