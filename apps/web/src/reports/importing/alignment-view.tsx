import { Checkbox } from '@mantine/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import { useKeys } from '../../shared/use-keys.js';
import { AlignmentRow } from './alignment-row.js';
import {
  type AlignedRow,
  type Correction,
  isOtherLanguage,
  keyOf,
  ROW_VERDICTS,
  type RowVerdict,
} from './alignment-rows.js';
import { NearRowsContext, useNearRows } from './near-rows.js';
import styles from './alignment-view.module.css';

interface Props {
  rows: readonly AlignedRow[];
  language: Language;
  busy: boolean;
  onCorrect: (correction: Correction) => void;
  onUndo: (freshId: string) => void;
}

/** The old text beside the new one, block by block, to be gone through and put right. */
export function AlignmentView({ rows, language, busy, onCorrect, onUndo }: Props) {
  const { t } = useTranslation('web-reports');
  const counts = useMemo(() => Map.groupBy(rows, ({ verdict }) => verdict), [rows]);
  const how = rows.every((row) => isOtherLanguage(row) || row.oldId === null)
    ? 'newLanguage'
    : 'alignment';
  const [hidden, setHidden] = useState<ReadonlySet<RowVerdict>>(new Set(['unchanged']));
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const shown = useMemo(
    () => rows.filter(({ verdict, corrected }) => corrected || !hidden.has(verdict)),
    [rows, hidden],
  );
  const keys = useMemo(() => {
    const at = shown.findIndex((row) => keyOf(row) === current);
    const go = (index: number) => (): void => {
      const row = shown[Math.min(Math.max(index, 0), shown.length - 1)];
      if (!row) return;
      setCurrent(keyOf(row));
      const place = document.getElementById(keyOf(row));
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest' });
    };
    const here = shown[at];
    return {
      KeyJ: go(at + 1),
      KeyK: go(at - 1),
      KeyC: () => how === 'alignment' && here?.freshId && setOpen(keyOf(here)),
      KeyN: () =>
        how === 'alignment' &&
        here?.freshId &&
        !isOtherLanguage(here) &&
        !busy &&
        onCorrect({ freshId: here.freshId, oldId: null }),
      Escape: () => setOpen(null),
    };
  }, [shown, current, busy, onCorrect, how]);
  useKeys(keys);
  const near = useNearRows();
  // A row draws itself again only for what it shows: what it calls is always the present one.
  const acts = useRef({ onCorrect, onUndo });
  useLayoutEffect(() => {
    acts.current = { onCorrect, onUndo };
  });
  const openRow = useCallback((row: AlignedRow, opening: boolean): void => {
    setCurrent(keyOf(row));
    setOpen(opening ? keyOf(row) : null);
  }, []);
  const correct = useCallback((correction: Correction): void => {
    setOpen(null);
    acts.current.onCorrect(correction);
  }, []);
  const undo = useCallback((freshId: string): void => acts.current.onUndo(freshId), []);

  return (
    <section className={styles.alignment} aria-labelledby="alignment">
      <h3 id="alignment">{t(`import.${how}.title`)}</h3>
      <p className={styles.lead}>{t(`import.${how}.lead`)}</p>
      <fieldset className={styles.filters}>
        <legend>{t('import.alignment.show')}</legend>
        {ROW_VERDICTS.map((verdict) => {
          const count = counts.get(verdict)?.length ?? 0;
          if (count === 0 && (how === 'newLanguage' || isOtherLanguage({ verdict }))) return null;
          return (
            <Checkbox
              key={verdict}
              label={`${t(`import.verdict.${verdict}`)} ${count}`}
              checked={!hidden.has(verdict) && count > 0}
              disabled={count === 0}
              onChange={() =>
                setHidden((before) => {
                  const next = new Set(before);
                  if (!next.delete(verdict)) next.add(verdict);
                  return next;
                })
              }
            />
          );
        })}
      </fieldset>
      <p className={styles.keys}>
        <kbd>j</kbd> <kbd>k</kbd> {t('import.alignment.keys.step')}
        {how === 'alignment' && (
          <>
            {' '}
            · <kbd>c</kbd> {t('import.alignment.keys.correct')} · <kbd>n</kbd>{' '}
            {t('import.alignment.keys.new')}
          </>
        )}
      </p>
      {shown.length === 0 && <p>{t('import.alignment.nothing')}</p>}
      <NearRowsContext value={near}>
        <ol className={styles.rows}>
          {shown.map((row) => (
            <AlignmentRow
              key={keyOf(row)}
              row={row}
              rows={rows}
              language={language}
              isNewLanguage={how === 'newLanguage'}
              current={keyOf(row) === current}
              open={keyOf(row) === open}
              busy={busy}
              onOpen={openRow}
              onCorrect={correct}
              onUndo={undo}
            />
          ))}
        </ol>
      </NearRowsContext>
    </section>
  );
}
