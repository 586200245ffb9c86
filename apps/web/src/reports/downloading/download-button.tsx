import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#libs/domain';
import styles from './download-button.module.css';
import type { What } from './use-downloads.js';

const DownloadSheet = lazy(async () => ({
  default: (await import('./download-sheet.js')).DownloadSheet,
}));

interface Props {
  what: What;
  /** The language that is being read; another can be chosen. */
  language: Language;
  /** Said to those who do not see where the button stands. */
  of: string;
}

/** Opens what a text can be taken away as. */
export function DownloadButton({ what, language, of }: Props) {
  const { t } = useTranslation('web');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-label={`${t('download')}: ${of}`}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        <IconDownload size={17} stroke={1.8} aria-hidden="true" />
        <span aria-hidden="true">{t('download')}</span>
      </button>
      {asked && (
        <Suspense>
          <DownloadSheet
            what={what}
            of={of}
            start={language}
            open={open}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
