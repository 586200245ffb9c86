import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import styles from './network-line.module.css';

/** Said once, at the top, while there is no network; what is typed meanwhile stays on the device. */
export function NetworkLine() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return <div role="status">{!online && <p className={styles.line}>{t('frame.offline')}</p>}</div>;
}
