import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';
import tool from './tool.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** bottom: over the lower part of a phone; side: from the right edge. */
  from?: 'side' | 'bottom';
  children: ReactNode;
}

/**
 * A page above the page. The browser's own dialog keeps the focus inside and gives it back; it
 * begins at `data-autofocus`, if there is any.
 */
export function Sheet({ open, onClose, title, from = 'side', children }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      dialog.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    }
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-from={from}
      aria-labelledby="sheet-title"
      onClose={onClose}
      closedby="any"
    >
      {open && (
        <div className={styles.inside}>
          <div className={styles.head}>
            <p id="sheet-title" className={styles.title}>
              {title}
            </p>
            <button type="button" className={tool.tool} aria-label={t('close')} onClick={onClose}>
              <IconX size={20} aria-hidden="true" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
