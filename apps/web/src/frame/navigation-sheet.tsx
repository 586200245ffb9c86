import { IconMenu2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../shared/sheet.js';
import styles from '../shared/tool.module.css';
import { Navigation } from './navigation.js';

/** The places of the app on a phone. */
export function NavigationSheet() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-label={t('frame.menu')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconMenu2 size={22} aria-hidden="true" />
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('frame.menu')}>
        <Navigation onSheet onGo={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
