import { Button, Select } from '@mantine/core';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type AlignedRow, type Correction, isOtherLanguage, opening } from './alignment-rows.js';
import { candidatesQuery } from './import-queries.js';
import styles from './alignment-view.module.css';

interface Props {
  row: AlignedRow;
  token: string;
  busy: boolean;
  onCorrect: (correction: Correction) => void;
  onClose: () => void;
}

/** Which old block this one continues, chosen by its first words, or that it is new. */
export function CorrectionForm({ row, token, busy, onCorrect, onClose }: Props) {
  const { t } = useTranslation(['web-reports', 'web']);
  const [oldId, setOldId] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const { freshId } = row;
  const [{ data }] = useQuery({
    query: candidatesQuery,
    variables: { token, freshId: freshId ?? '', words: wanted },
    requestPolicy: 'network-only',
  });
  if (freshId === null) return null;
  const options = (data?.importPreview?.candidates ?? []).map((other) => ({
    value: other.oldId ?? '',
    label: `${opening(other.before) || '…'}${other.freshId === null ? ` (${t('import.verdict.removed')})` : ''}`,
  }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (oldId !== null) onCorrect({ freshId, oldId });
      }}
    >
      <Select
        className={styles.choice}
        label={t('import.alignment.continues')}
        placeholder={t('import.alignment.choose')}
        searchable
        ref={field}
        openOnFocus={false}
        searchValue={words}
        onSearchChange={setWords}
        filter={({ options: found }) => found}
        value={oldId}
        onChange={setOldId}
        data={options}
        nothingFoundMessage={t('import.alignment.nothing')}
      />
      <Button type="submit" size="sm" disabled={oldId === null} loading={busy}>
        {t('import.alignment.confirm')}
      </Button>
      {row.oldId !== null && !isOtherLanguage(row) && (
        <Button
          size="sm"
          variant="default"
          disabled={busy}
          onClick={() => onCorrect({ freshId, oldId: null })}
        >
          {t('import.alignment.isNew')}
        </Button>
      )}
      <Button size="sm" variant="subtle" onClick={onClose}>
        {t('import.alignment.close')}
      </Button>
    </form>
  );
}
