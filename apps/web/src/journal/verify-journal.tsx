import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/use-language.js';
import { HashSeal } from '../shared/hash-seal.js';
import { formatNumber } from '../shared/numbers.js';
import { Notice } from '../shared/notice.js';
import { verifyQuery } from './journal-queries.js';
import styles from './verify-journal.module.css';

/** Reckons the whole sealed chain anew and says whether every entry is as it was written. */
export function VerifyJournal() {
  const { t } = useTranslation(['web-journal', 'web']);
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const [{ data, fetching, error }, verify] = useQuery({
    query: verifyQuery,
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const chain = fetching ? undefined : data?.verifyJournal;
  return (
    <div className={styles.verify}>
      <Button
        variant="default"
        loading={fetching}
        onClick={() => (asked ? verify({ requestPolicy: 'network-only' }) : setAsked(true))}
      >
        {t('verify.act')}
      </Button>
      {error && !fetching && (
        <Notice tone="bad" role="alert" title={t('web:trouble.unread')}>
          <p>{t('web:trouble.unreadAdvice')}</p>
        </Notice>
      )}
      {chain && (
        <Notice
          tone={chain.ok ? 'good' : 'bad'}
          role={chain.ok ? 'status' : 'alert'}
          title={t(chain.ok ? 'verify.holds' : 'verify.broken')}
        >
          <p>
            {t('verify.entries', {
              count: chain.entries,
              shown: formatNumber(chain.entries, language),
            })}
          </p>
          {chain.brokenAt && <p>{t('verify.at', { id: chain.brokenAt })}</p>}
          {chain.head && <HashSeal hash={chain.head} />}
        </Notice>
      )}
    </div>
  );
}
