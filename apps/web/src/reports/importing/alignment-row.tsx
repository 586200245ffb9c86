import { Button } from '@mantine/core';
import { memo, useMemo, useRef } from 'react';
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
} from './alignment-rows.js';
import { useIsNear } from './near-rows.js';
import styles from './alignment-view.module.css';

interface Props {
  row: AlignedRow;
  rows: readonly AlignedRow[];
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

/**
 * What became of one block: its old words, its new ones, and the way to say otherwise. Far from the
 * window it is its words alone, which the browser finds; how they differ and what can be done come
 * when it is near.
 */
export const AlignmentRow = memo(function AlignmentRow(props: Props) {
  const { row, rows, language, isNewLanguage, current, open, busy } = props;
  const { onOpen, onCorrect, onUndo } = props;
  const { t } = useTranslation(['web-reports', 'web-reading']);
  const reader = useLanguage();
  const {
    verdict,
    moved,
    before,
    beforeLanguage,
    after,
    freshId,
    partOf,
    byMark,
    corrected,
    kind,
  } = row;
  const element = useRef<HTMLLIElement>(null);
  const near = useIsNear(element, current || open);
  const comparable = near && !isOtherLanguage(row) && before !== after;
  const words = useMemo(
    () =>
      comparable && before !== null && after !== null
        ? compareWords(before, after, language)
        : null,
    [comparable, before, after, language],
  );
  const whole = useMemo(
    () => (partOf === null || !near ? undefined : rows.find(({ oldId }) => oldId === partOf)),
    [partOf, near, rows],
  );
  const side = (text: string | null, hidden: 'added' | 'removed') =>
    words ? <WordRuns words={words.filter((run) => run.kind !== hidden)} /> : text;
  return (
    <li
      ref={element}
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
        {whole && (
          <span>
            {t(`import.alignment.${freshId === null ? 'wentInto' : 'cameOf'}`)}{' '}
            <q lang={language}>{opening(freshId === null ? whole.after : whole.before)}</q>
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
      {near && freshId !== null && !isNewLanguage && (
        <div className={styles.acts}>
          {open ? (
            <CorrectionForm
              row={row}
              rows={rows}
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
