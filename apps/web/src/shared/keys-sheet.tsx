import { useTranslation } from 'react-i18next';
import styles from './keys-sheet.module.css';
import { Sheet } from './sheet.js';

interface Props {
  open: boolean;
  onClose: () => void;
  /** What the key cap says, and what it does. */
  keys: readonly { cap: string; does: string }[];
}

/** The keys of a page, under `?`. */
export function KeysSheet({ open, onClose, keys }: Props) {
  const { t } = useTranslation();
  return (
    <Sheet open={open} onClose={onClose} title={t('keys')}>
      <dl className={styles.keys}>
        {keys.map(({ cap, does }) => (
          <div key={cap}>
            <dt>
              <kbd>{cap}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
