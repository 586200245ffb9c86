import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import styles from './underway.module.css';

/** The page that was asked for is being fetched; until it is here the old one stays. */
export function Underway() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  return (
    <p className={styles.place} role="status">
      {state === 'loading' && <span className={styles.line}>{t('loading')}</span>}
    </p>
  );
}
