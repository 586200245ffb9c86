import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { Notice } from '../../shared/notice.js';
import { formatNumber } from '../../shared/numbers.js';
import { Sheet } from '../../shared/sheet.js';
import styles from './download-sheet.module.css';
import { fetchFile, type FetchTrouble } from './fetch-file.js';
import { type Download, useDownloads, type What } from './use-downloads.js';

interface Props {
  what: What;
  of: string;
  start: Language;
  open: boolean;
  onClose: () => void;
}

type Outcome =
  | { readonly making: Download['form'] }
  | { readonly name: string }
  | { readonly trouble: FetchTrouble };

/** The forms a text can be taken in, what each is good for, and the language it is to speak. */
export function DownloadSheet({ what, of, start, open, onClose }: Props) {
  const { t } = useTranslation(['web-download', 'web']);
  const [language, setLanguage] = useState(start);
  const { downloads, failed, again } = useDownloads(what, language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const making = outcome && 'making' in outcome ? outcome.making : null;

  const take = async ({ form, address }: Download): Promise<void> => {
    if (making !== null) return;
    setOutcome({ making: form });
    setOutcome(await fetchFile(address));
  };

  return (
    <Sheet open={open} onClose={onClose} title={t('title', { of })}>
      <fieldset className={styles.languages}>
        <legend>{t('language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} className={styles.language}>
            <input
              type="radio"
              name="download-language"
              checked={one === language}
              onChange={() => setLanguage(one)}
            />
            <span lang={one}>{t(`own.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {failed && (
        <Notice tone="bad" role="alert" title={t('trouble.what')}>
          <p>
            <button type="button" className={styles.again} onClick={again}>
              {t('again')}
            </button>
          </p>
        </Notice>
      )}
      {downloads?.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.forms} aria-busy={making !== null}>
        {(downloads ?? []).map((download) => (
          <li key={download.form}>
            <button
              type="button"
              className={styles.form}
              aria-disabled={making !== null}
              onClick={() => void take(download)}
            >
              <span className={styles.name}>
                {t(`form.${download.form}.name`)}
                {making === download.form && <Loader size={16} aria-hidden="true" />}
              </span>
              <span className={styles.use}>
                {what.kind === 'redline' && download.form === 'docx'
                  ? t('trackedChanges')
                  : t(`form.${download.form}.use`)}
              </span>
              {download.size !== null && download.size !== undefined && (
                <span className={styles.use}>
                  {t('size', { size: formatNumber(Math.ceil(download.size / 1024), language) })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.said}>
        {making !== null && t('making')}
        {outcome && 'name' in outcome && t('done', { name: outcome.name })}
      </div>
      {outcome && 'trouble' in outcome && (
        <Notice tone="bad" role="alert" title={outcome.trouble.what || t('trouble.what')}>
          <p>{outcome.trouble.advice || t('trouble.advice')}</p>
        </Notice>
      )}
    </Sheet>
  );
}
