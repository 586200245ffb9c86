import { Button } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { compareWords } from '#libs/domain/document';
import { useLanguage } from '../../i18n/use-language.js';
import { WordRuns } from '../../shared/word-runs.js';
import { CorrectionForm } from './correction-form.js';
import {
  type AlignedRow,
  type Correction,
  isOtherLanguage,
  keyOf,
  opening,
  type RowWords,
} from './alignment-rows.js';
import styles from './alignment-view.module.css';

interface Props {
  row: AlignedRow;
  words: RowWords;
  token: string;
  language: Language;
  /** A language that comes to a text: no block of it continues another. */
  isNewLanguage: boolean;
  current: boolean;
  open: boolean;
  busy: boolean;
  onOpen: (row: AlignedRow, open: boolean) => void;
  onCorrect: (correction: Correction) => void;
  onUndo: (freshId: string) => void;
}

/** What became of one block: its old words, its new ones, and the way to say otherwise. */
export const AlignmentRow = memo(function AlignmentRow(props: Props) {
  const { row, words, token, language, isNewLanguage, current, open, busy } = props;
  const { onOpen, onCorrect, onUndo } = props;
  const { t } = useTranslation(['web-reports', 'web-reading']);
  const reader = useLanguage();
  const { verdict, moved, freshId, byMark, corrected, kind } = row;
  const { before, beforeLanguage, after, whole } = words;
  const comparable = !isOtherLanguage(row) && before !== after;
  const runs = useMemo(
    () =>
      comparable && before !== null && after !== null
        ? compareWords(before, after, language)
        : null,
    [comparable, before, after, language],
  );
  const side = (text: string | null, hidden: 'added' | 'removed') =>
    runs ? <WordRuns words={runs.filter((run) => run.kind !== hidden)} /> : text;
  return (
    <li
      id={keyOf(row)}
      tabIndex={-1}
      className={styles.row}
      data-verdict={verdict}
      data-current={current || undefined}
    >
      <div className={styles.verdict}>
        <strong>{t(`import.verdict.${verdict}`)}</strong>
        {moved && verdict !== 'moved' && <span>{t('import.alignment.alsoMoved')}</span>}
        {verdict === 'edited' && before === after && <span>{t('import.alignment.formOnly')}</span>}
        {byMark && !corrected && <span>{t('import.alignment.byMark')}</span>}
        {corrected && <span className={styles.corrected}>{t('import.alignment.corrected')}</span>}
        {whole !== null && (
          <span>
            {t(`import.alignment.${freshId === null ? 'wentInto' : 'cameOf'}`)}{' '}
            <q lang={language}>{opening(whole)}</q>
          </span>
        )}
      </div>
      <div className={styles.sides} lang={language} data-block-kind={kind}>
        <div className={styles.words} data-side="before" lang={beforeLanguage}>
          <span className={styles.side} lang={reader}>
            {isOtherLanguage(row)
              ? t(`web-reading:language.${beforeLanguage}`)
              : t('import.alignment.before')}
          </span>
          {before === null ? '—' : side(before, 'added')}
        </div>
        <div className={styles.words} data-side="after">
          <span className={styles.side} lang={reader}>
            {isOtherLanguage(row)
              ? t(`web-reading:language.${language}`)
              : t('import.alignment.after')}
          </span>
          {after === null ? '—' : side(after, 'removed')}
        </div>
      </div>
      {freshId !== null && !isNewLanguage && (
        <div className={styles.acts}>
          {open ? (
            <CorrectionForm
              row={row}
              token={token}
              busy={busy}
              onCorrect={onCorrect}
              onClose={() => onOpen(row, false)}
            />
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => onOpen(row, true)}>
              {t('import.alignment.correct')}
            </Button>
          )}
          {corrected && (
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={busy}
              onClick={() => onUndo(freshId)}
            >
              {t('import.alignment.undo')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
});
