import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './hash-seal.module.css';
import { Shanyrak } from './shanyrak.js';

/** The identity of a text: short with a seal, whole at a press. */
export function HashSeal({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  return (
    <UnstyledButton
      className={styles.seal}
      aria-expanded={whole}
      title={t('seal.explained')}
      onClick={() => setWhole(!whole)}
    >
      <Shanyrak size={18} />
      <span className={styles.word}>{t('seal.name')}</span>
      <code className={styles.hash}>
        {whole ? hash.match(/.{1,8}/g)?.join(' ') : hash.slice(0, 12)}
      </code>
    </UnstyledButton>
  );
}
