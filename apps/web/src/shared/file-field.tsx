import { IconUpload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './file-field.module.css';

interface Given {
  label: string;
  /** As in HTML: endings and media types. */
  accept: string;
  onChoose: (file: File | null) => void;
}

/**
 * One file to be chosen, which the form cannot go without. The browser's own field lies over what is
 * drawn here, so that keys, a dropped file and a screen reader find what they know, while every word
 * of it is the reader's language and not the browser's.
 */
export function FileField({ label, accept, onChoose }: Given) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.place} data-over={over || undefined}>
        <input
          id={id}
          type="file"
          required
          accept={accept}
          title=""
          aria-describedby={`${id}-chosen`}
          onInvalid={({ currentTarget }) => currentTarget.setCustomValidity(t('file.needed'))}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0] ?? null;
            currentTarget.setCustomValidity('');
            setName(file?.name ?? null);
            onChoose(file);
          }}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
        />
        <span className={styles.button} aria-hidden="true">
          <IconUpload size={18} stroke={1.7} />
          {t(name === null ? 'file.choose' : 'file.chooseOther')}
        </span>
        <span id={`${id}-chosen`} className={styles.chosen}>
          {name ?? (
            <>
              {t('file.none')} <span className={styles.drop}>{t('file.drop')}</span>
            </>
          )}
        </span>
      </div>
    </div>
  );
}
