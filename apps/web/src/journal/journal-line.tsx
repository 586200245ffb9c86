import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage } from '../i18n/use-language.js';
import { addressOf, hasAddress } from '../shared/addresses.js';
import { formatTime } from '../shared/dates.js';
import { IconSeal } from './icon-seal.js';
import type { Entry } from './journal-queries.js';
import styles from './journal-line.module.css';

interface Props {
  entry: Entry;
  withReport: boolean;
}

/** One act in words; its seal in the chain at a press. */
export function JournalLine({ entry, withReport }: Props) {
  const { t } = useTranslation('web-journal');
  const say = useInLanguage();
  const [open, setOpen] = useState(false);
  const { at, by, organisation, sentence, report, subjectKind, subjectId, hash, sealed } = entry;
  const who = by ?? t('theHouse');
  const whom = organisation && say(organisation.shortName);
  return (
    <li className={styles.line}>
      <time dateTime={at} className={styles.time}>
        {formatTime(at)}
      </time>
      <div className={styles.what}>
        <p>
          {subjectKind && subjectId && hasAddress(subjectKind) ? (
            <Link to={addressOf(subjectKind, subjectId)}>{sentence}</Link>
          ) : (
            sentence
          )}
        </p>
        <p className={styles.quiet}>
          {who}
          {whom && !who.includes(whom) && ` · ${whom}`}
          {withReport && report && (
            <>
              {' · '}
              <Link to={`/reports/${report.slug}/journal`}>{say(report.title)}</Link>
            </>
          )}
        </p>
        {open && (
          <p className={styles.seal}>
            {sealed && hash ? (
              <>
                {t('seal.sealed')} <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
              </>
            ) : (
              t('seal.unsealed')
            )}
          </p>
        )}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        aria-label={t('seal.show')}
        onClick={() => setOpen(!open)}
      >
        <IconSeal sealed={sealed} />
      </Button>
    </li>
  );
}
