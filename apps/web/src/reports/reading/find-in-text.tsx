import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Language } from '#libs/domain';
import { Loading } from '../../shared/loading.js';
import { Notice } from '../../shared/notice.js';
import styles from './find-in-text.module.css';
import { findQuery } from './reading-queries.js';

interface Props {
  revisionId: string;
  language: Language;
  onGo: () => void;
}

/** So long nobody types any more, in milliseconds. */
const PAUSE = 250;

/** Words anywhere in the text, found by the server: most of it has never been on the page. */
export function FindInText({ revisionId, language, onGo }: Props) {
  const { t } = useTranslation(['web-reading', 'web']);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE);
  const [{ data, fetching, error }] = useQuery({
    query: findQuery,
    variables: { id: revisionId, words, language },
    pause: words === '',
  });
  const found = words === '' ? null : data?.revision?.find;
  return (
    <div className={styles.find}>
      <TextInput
        type="search"
        label={t('find.words')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        // As an attribute, which the dialog obeys when it opens; React would only focus it before.
        ref={(input) => input?.setAttribute('autofocus', '')}
      />
      {error && (
        <Notice tone="bad" role="alert" title={t('web:trouble.unread')}>
          <p>{t('web:trouble.unreadAdvice')}</p>
        </Notice>
      )}
      {fetching && words !== '' && !found && <Loading shape="rows" />}
      {found && !error && (
        <>
          <p role="status" className={styles.count}>
            {t(outcomeOf(found), { count: found.places.length })}
          </p>
          <ol className={styles.places}>
            {found.places.map(({ blockId, position, start, before, exact, after }) => (
              <li key={`${blockId}-${start}`}>
                <a href={`#block-${blockId}`} onClick={onGo} className={styles.place}>
                  <span className={styles.number}>{position + 1}</span>
                  <span lang={language}>
                    {before}
                    <mark>{exact}</mark>
                    {after}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function outcomeOf({ places, more }: { places: readonly unknown[]; more: boolean }) {
  if (more) return 'find.more';
  return places.length === 0 ? 'find.none' : 'find.places';
}
