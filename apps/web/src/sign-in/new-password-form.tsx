import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { chooseNewPassword, SHORTEST_PASSWORD, type SignInAnswer } from './sign-in-door.js';

interface Props {
  token: string;
  onAnswer: (answer: SignInAnswer) => void;
}

export function NewPasswordForm({ token, onAnswer }: Props) {
  const { t } = useTranslation('web-sign-in');
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [short, setShort] = useState(false);
  const [asking, setAsking] = useState(false);
  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const tooShort = password.length < SHORTEST_PASSWORD;
    setShort(tooShort);
    if (tooShort) return field.current?.focus();
    setAsking(true);
    onAnswer(await chooseNewPassword(token, password));
    setAsking(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void choose(event)}>
      <PasswordInput
        ref={field}
        autoComplete="new-password"
        required
        maxLength={128}
        label={t('reset.name')}
        description={t('reset.hint', { count: SHORTEST_PASSWORD })}
        error={short && t('reset.tooShort', { count: SHORTEST_PASSWORD })}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={asking}>
        {t('reset.act')}
      </Button>
    </form>
  );
}
