import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import { FileField } from '../../shared/file-field.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Notice } from '../../shared/notice.js';
import { type UploadRefusal, uploadFile } from '../importing/upload-file.js';
import { useOpenReport } from '../report-context.js';
import { importTranslations } from './languages-queries.js';
import styles from './translators-file.module.css';

/** The text for a translation tool, out and in again. */
export function TranslatorsFile({ reportId, source }: { reportId: string; source: Language }) {
  const { t } = useTranslation(['web-languages', 'web', 'web-reading']);
  const { hear } = useOpenReport();
  const act = useAct(importTranslations);
  const [file, setFile] = useState<File | null>(null);
  const [leaveChanged, setLeaveChanged] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [refused, setRefused] = useState<UploadRefusal | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const name = (language: Language): string => t(`web-reading:language.${language}`);

  const bring = async (): Promise<void> => {
    if (!file) return;
    setRefused(null);
    setTaken(null);
    act.forget();
    setUploading(true);
    const uploaded = await uploadFile(file);
    setUploading(false);
    if ('refusal' in uploaded) return setRefused(uploaded.refusal);
    const done = await act.perform({ input: { reportId, fileId: uploaded.id, leaveChanged } });
    if (!done) return;
    setTaken(done.count);
    hear();
  };

  return (
    <section aria-labelledby="translators-file" className={styles.file}>
      <h3 id="translators-file">{t('files.title')}</h3>
      <p>{t('files.lead')}</p>
      <ul className={styles.out}>
        {LANGUAGES.filter((language) => language !== source).map((language) => (
          <li key={language}>
            <a href={`/reports/${reportId}/translations/${source}-${language}.xlf`} download>
              {t('files.out', { from: name(source), to: name(language) })}
            </a>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void bring();
        }}
      >
        <FileField
          label={t('files.file')}
          accept=".xlf,.xliff,application/xliff+xml"
          onChoose={setFile}
        />
        <Switch
          label={t('files.leave')}
          checked={leaveChanged}
          onChange={(event) => setLeaveChanged(event.currentTarget.checked)}
        />
        {refused && (
          <Notice tone="bad" role="alert" title={refused.what || t('files.failed')}>
            <p>{refused.advice || t('web:trouble.unreadAdvice')}</p>
          </Notice>
        )}
        <ActTrouble trouble={act.trouble} />
        <div role="status">
          {taken !== null && <Notice tone="good" title={t('files.done', { count: taken })} />}
        </div>
        <Button type="submit" variant="default" loading={uploading || act.performing}>
          {t('files.bring')}
        </Button>
      </form>
    </section>
  );
}
