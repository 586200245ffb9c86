import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '#libs/domain';
import { compareWords } from '#libs/domain/document';
import { WordRuns } from '../../shared/word-runs.js';
import type { OpenTranslation as Open } from './languages-queries.js';
import styles from './open-translations.module.css';

interface Props {
  number: number;
  open: Open;
  source: Language;
  slug: string;
  mayWrite: boolean;
  checking: boolean;
  /** Null for who only reads, and for what nobody can check. */
  onCheck: (() => void) | null;
}

/** Source and translation of one block side by side; what changed in the source is marked. */
export function OpenTranslation({ number, open, source, slug, ...may }: Props) {
  const { t } = useTranslation(['web-languages', 'web-reading']);
  const { blockId, language, state, madeFrom } = open;
  const known = typeof madeFrom === 'string';
  return (
    <li
      className={styles.item}
      data-translation={state}
      tabIndex={-1}
      aria-label={`${number}. ${t(`state.${state}`)}`}
    >
      <p className={styles.head}>
        <span>{number}</span>
        <span>{t(`web-reading:language.${language}`)}</span>
        <strong>{t(`state.${state}`)}</strong>
      </p>
      <div className={styles.sides}>
        <div className={styles.side}>
          <h4>{t(known ? 'sourceChange' : 'sourceNow')}</h4>
          <p className={styles.words} lang={source}>
            {known ? <WordRuns words={compareWords(madeFrom, open.source, source)} /> : open.source}
          </p>
          {state === 'stale' && !known && <p>{t('unknown')}</p>}
        </div>
        <div className={styles.side}>
          <h4>{t('target')}</h4>
          <p className={styles.words} lang={language}>
            {open.target === '' ? '–' : open.target}
          </p>
        </div>
      </div>
      {may.mayWrite && (
        <div className={styles.acts}>
          {state === 'stale' && may.onCheck && (
            <Button
              size="compact-md"
              disabled={may.checking}
              aria-label={t('checkNamed', { number })}
              onClick={may.onCheck}
            >
              {t('check')}
            </Button>
          )}
          <Link to={`/reports/${slug}/edit?in=${language}#block-${blockId}`}>{t('write')}</Link>
        </div>
      )}
    </li>
  );
}
