import { Checkbox } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import type { ShownImportFragment } from '../../gql/graphql.js';
import { ReadTrouble } from '../../shared/read-trouble.js';
import { useKeys } from '../../shared/use-keys.js';
import { useNear } from '../../shared/use-near.js';
import { usePieces } from '../../shared/use-pieces.js';
import { AlignmentRow } from './alignment-row.js';
import {
  type AlignedRow,
  type Correction,
  groupsOf,
  isNewLanguage,
  isOtherLanguage,
  keyOf,
  pairOf,
  ROW_VERDICTS,
  type RowVerdict,
  type RowWords,
} from './alignment-rows.js';
import styles from './alignment-view.module.css';
import { everyRowQuery, rowWordsQuery } from './import-queries.js';

interface Props {
  preview: ShownImportFragment;
  busy: boolean;
  onCorrect: (correction: Correction) => void;
  onUndo: (freshId: string) => void;
}

/** The old text beside the new one, block by block, to be gone through and put right. */
export function AlignmentView({ preview, busy, onCorrect, onUndo }: Props) {
  const { t } = useTranslation('web-reports');
  const { token, language, verdicts } = preview;
  const counts = new Map(verdicts.map(({ verdict, count }) => [verdict, count]));
  const how = isNewLanguage(preview) ? 'newLanguage' : 'alignment';
  const [hidden, setHidden] = useState<ReadonlySet<RowVerdict>>(new Set(['unchanged']));
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [every, readEvery] = useQuery({
    query: everyRowQuery,
    variables: { token },
    pause: hidden.has('unchanged'),
  });
  useEffect(() => {
    if (!hidden.has('unchanged')) readEvery({ requestPolicy: 'network-only' });
  }, [hidden, preview, readEvery]);
  const all = hidden.has('unchanged') ? null : every.data?.importPreview?.alignment;
  const rows = all ?? preview.alignment;
  const client = useClient();
  const words = usePieces<RowWords>(async (pairs) => {
    const of = pairs.map((pair) => pair.split(' ')[0] || (pair.split(' ')[1] ?? ''));
    const asked = { token, of };
    const { data } = await client.query(rowWordsQuery, asked, { requestPolicy: 'network-only' });
    const found = data?.importPreview?.alignment;
    return found ? new Map(found.map((row) => [pairOf(row), row])) : null;
  });
  const { need } = words;
  const shown = useMemo(
    () => rows.filter(({ verdict, corrected }) => corrected || !hidden.has(verdict)),
    [rows, hidden],
  );
  const groups = useMemo(() => groupsOf(shown), [shown]);
  // The row that is gone to may still have to come: it takes the focus once it is there.
  const going = useRef<string | null>(null);
  useEffect(() => {
    const place = going.current === null ? null : document.getElementById(going.current);
    if (!place) return;
    going.current = null;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }, [words.pieces, rows, current]);
  const list = useRef<HTMLOListElement>(null);
  const drawn = useMemo(() => [groups, words.pieces], [groups, words.pieces]);
  useNear(list, drawn, (index) => need(groups[Number(index)]?.map(pairOf) ?? []));
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
    going.current = keyOf({ freshId: correction.freshId, oldId: null });
    setOpen(null);
    acts.current.onCorrect(correction);
  }, []);
  const undo = useCallback((freshId: string): void => acts.current.onUndo(freshId), []);

  const keys = useMemo(() => {
    const at = shown.findIndex((row) => keyOf(row) === current);
    const go = (index: number) => (): void => {
      const row = shown[Math.min(Math.max(index, 0), shown.length - 1)];
      if (!row) return;
      going.current = keyOf(row);
      setCurrent(keyOf(row));
      need(groups.find((group) => group.includes(row))?.map(pairOf) ?? []);
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
        correct({ freshId: here.freshId, oldId: null }),
      Escape: () => setOpen(null),
    };
  }, [shown, groups, need, current, busy, correct, how]);
  useKeys(keys);

  return (
    <section className={styles.alignment} aria-labelledby="alignment">
      <h3 id="alignment">{t(`import.${how}.title`)}</h3>
      <p className={styles.lead}>{t(`import.${how}.lead`)}</p>
      <fieldset className={styles.filters}>
        <legend>{t('import.alignment.show')}</legend>
        {ROW_VERDICTS.map((verdict) => {
          const count = counts.get(verdict) ?? 0;
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
      {words.failed && <ReadTrouble codes={[]} again={words.again} />}
      <ol ref={list} className={styles.rows}>
        {groups.map((group, index) =>
          group.every((row) => words.pieces.has(pairOf(row))) ? (
            group.map((row) => (
              <AlignmentRow
                key={keyOf(row)}
                row={row}
                words={words.pieces.get(pairOf(row))!}
                token={token}
                language={language}
                isNewLanguage={how === 'newLanguage'}
                current={keyOf(row) === current}
                open={keyOf(row) === open}
                busy={busy}
                onOpen={openRow}
                onCorrect={correct}
                onUndo={undo}
              />
            ))
          ) : (
            <li
              key={pairOf(group[0]!)}
              data-coming={index}
              className={styles.coming}
              style={{ blockSize: `${group.length * 8}rem` }}
              aria-hidden
            />
          ),
        )}
      </ol>
    </section>
  );
}
