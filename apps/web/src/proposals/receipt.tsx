import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../shared/notice.js';
import { Shanyrak } from '../shared/shanyrak.js';
import { When } from '../shared/when.js';
import styles from './receipt.module.css';

interface Props {
  proposal: { id: string; late: boolean };
  receipt: { hash: string; at: string; number: number };
  /** In the reading view: back to the text. */
  onClose?: () => void;
}

/** Proof of having handed in exactly this text at exactly this time, under the seal. */
export function Receipt({ proposal, receipt, onClose }: Props) {
  const { t } = useTranslation('web-proposals');
  return (
    <section className={styles.receipt} role="status" aria-label={t('receipt.title')}>
      <div className={styles.seal}>
        <Shanyrak size={72} />
      </div>
      <p className={styles.title}>{t('receipt.title')}</p>
      <p className={styles.number}>{t('receipt.number', { number: receipt.number })}</p>
      <dl className={styles.facts}>
        <dt>{t('receipt.at')}</dt>
        <dd>
          <When at={receipt.at} as="moment" />
        </dd>
        <dt>{t('receipt.hash')}</dt>
        <dd>
          <code className={styles.hash}>{receipt.hash.match(/.{1,8}/g)?.join(' ')}</code>
        </dd>
      </dl>
      <p className={styles.explained}>{t('receipt.explained')}</p>
      {proposal.late && (
        <Notice tone="waits">
          <p>{t('receipt.late')}</p>
        </Notice>
      )}
      <div className={styles.acts}>
        {onClose && <Button onClick={onClose}>{t('anotherHere')}</Button>}
        {onClose ? (
          <Button variant="default" component={Link} to={`/proposals/${proposal.id}`}>
            {t('receipt.open')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => window.print()}>
            {t('receipt.print')}
          </Button>
        )}
      </div>
    </section>
  );
}
