import { IconMail, IconMailOpened } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../shared/when.js';
import { LetterText } from './letter-text.js';
import styles from './letter.module.css';
import type { Mail } from './mailbox-query.js';

/** A letter, folded to its subject. */
export function Letter({ mail }: { mail: Mail }) {
  const { t } = useTranslation('web-mailbox');
  const [open, setOpen] = useState(false);
  const { to, subject, text, at, sentAt } = mail;
  const Icon = open ? IconMailOpened : IconMail;
  return (
    <li className={styles.letter}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon size={20} stroke={1.6} aria-hidden="true" />
        <span className={styles.what}>
          <span className={styles.subject}>{subject}</span>
          <span className={styles.quiet}>
            {t('to')} {to}
          </span>
        </span>
        <span className={styles.quiet}>
          <When at={sentAt ?? at} as="moment" />
          {!sentAt && <span className={styles.waits}>{t('unsent')}</span>}
        </span>
      </button>
      {open && (
        <div className={styles.body}>
          <LetterText text={text} />
        </div>
      )}
    </li>
  );
}
