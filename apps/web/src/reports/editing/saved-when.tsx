import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/dates.js';
import { isUnsaved } from './cell-words.js';
import styles from './saved-when.module.css';
import type { TextState } from './text-state.js';

/** When and where the words are safe. */
export function SavedWhen({ state, onRetry }: { state: TextState; onRetry: () => void }) {
  const { t } = useTranslation('web-editing');
  const { saving, savedAt, cells } = state;
  if (saving === 'kept')
    return (
      <p className={styles.saved} data-kept role="status">
        {t('state.kept')}{' '}
        <button type="button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      </p>
    );
  if ([...cells.values()].some(({ trouble }) => trouble !== null))
    return (
      <p className={styles.saved} data-kept role="status">
        {t('state.waits')}
      </p>
    );
  return (
    <p className={styles.saved} role="status">
      {saving === 'saving' || [...cells.values()].some(isUnsaved)
        ? t('state.saving')
        : savedAt
          ? t('state.saved', { time: formatTime(savedAt) })
          : t('state.savedWhere')}
    </p>
  );
}
