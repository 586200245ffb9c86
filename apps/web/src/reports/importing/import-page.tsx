import { Button } from '@mantine/core';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LANGUAGES, type Language } from '#libs/domain';
import { useAct } from '../../data/use-act.js';
import type { ShownImportFragment } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ActTrouble } from '../../shared/act-trouble.js';
import { Chips } from '../../shared/chips.js';
import { FileField } from '../../shared/file-field.js';
import { Notice } from '../../shared/notice.js';
import { useTitle } from '../../shared/use-title.js';
import { ReportContext, useReport } from '../report-context.js';
import { type Correction, correctionsIn, withCorrection } from './alignment-rows.js';
import styles from './import-page.module.css';
import { ImportPreviewView } from './import-preview-view.js';
import { correctImport, importText, previewImport } from './import-queries.js';
import { type Pasted, PastedText } from './pasted-text.js';
import { type UploadRefusal, uploadFile } from './upload-file.js';

type From = 'file' | 'paste';

/** A page with pictures in it, or a whole book, is too much for a request of words: it goes the way of files. */
const LONGEST_PASTE = 1_000_000;

function asFile({ html, text }: Pasted): File | null {
  const words = html ?? text;
  if (words.length <= LONGEST_PASTE) return null;
  return new File([words], html === null ? 'clipboard.md' : 'clipboard.html');
}

/** A text comes in from a file or the clipboard in two steps: what it would be, and then that it is. */
export function ImportPage() {
  const { t } = useTranslation(['web-reports', 'web', 'web-reading']);
  const { id, slug } = useReport();
  const open = useContext(ReportContext);
  const navigate = useNavigate();
  useTitle(t('import.title'));
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [from, setFrom] = useState<From>('file');
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null });
  const [uploading, setUploading] = useState(false);
  const [refused, setRefused] = useState<UploadRefusal | null>(null);
  const [preview, setPreview] = useState<ShownImportFragment | null>(null);
  const previewing = useAct(previewImport);
  const correcting = useAct(correctImport);
  const importing = useAct(importText);

  const look = async (): Promise<void> => {
    setRefused(null);
    const report = { reportId: id, language };
    const whole = from === 'paste' ? asFile(pasted) : file;
    if (from === 'paste' && !whole) {
      const source = pasted.html === null ? { markdown: pasted.text } : { html: pasted.html };
      setPreview(await previewing.perform({ input: { ...report, ...source } }));
      return;
    }
    if (!whole) return;
    setUploading(true);
    const uploaded = await uploadFile(whole);
    setUploading(false);
    if ('refusal' in uploaded) setRefused(uploaded.refusal);
    else setPreview(await previewing.perform({ input: { ...report, fileId: uploaded.id } }));
  };
  const correct = async (corrections: Correction[]): Promise<void> => {
    if (!preview) return;
    const corrected = await correcting.perform({ token: preview.token, corrections });
    if (corrected) setPreview(corrected);
  };
  const confirm = async (): Promise<void> => {
    if (!preview || !(await importing.perform({ token: preview.token }))) return;
    open?.hear();
    await navigate(`/reports/${slug}/edit`);
  };
  const corrections = correctionsIn(preview?.alignment ?? []);

  return (
    <div className={styles.page}>
      <h2>{t('import.title')}</h2>
      <p className={styles.lead}>{t('import.lead')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Chips<Language>
          legend={t('import.language')}
          value={language}
          onChange={(chosen) => {
            setLanguage(chosen);
            setPreview(null);
          }}
          options={LANGUAGES.map((value) => ({ value, label: t(`web-reading:language.${value}`) }))}
        />
        <Chips<From>
          legend={t('import.from.legend')}
          value={from}
          onChange={(chosen) => {
            setFrom(chosen);
            setPreview(null);
          }}
          options={(['file', 'paste'] as const).map((value) => ({
            value,
            label: t(`import.from.${value}`),
          }))}
        />
        {from === 'paste' ? (
          <PastedText
            value={pasted}
            onChange={(value) => {
              setPasted(value);
              setPreview(null);
            }}
          />
        ) : (
          <FileField
            label={t('import.file')}
            accept=".docx,.odt,.md,.markdown,.txt,.html,.htm"
            onChoose={(chosen) => {
              setFile(chosen);
              setPreview(null);
            }}
          />
        )}
        {refused && (
          <Notice tone="bad" role="alert" title={refused.what || t('import.uploadFailed')}>
            <p>{refused.advice || t('web:trouble.unreadAdvice')}</p>
          </Notice>
        )}
        <ActTrouble trouble={previewing.trouble} />
        <Button
          type="submit"
          variant={preview ? 'default' : 'filled'}
          loading={uploading || previewing.performing}
        >
          {t('import.preview')}
        </Button>
      </form>
      {preview && (
        <>
          <ImportPreviewView
            preview={preview}
            busy={correcting.performing}
            onCorrect={(next) => void correct(withCorrection(corrections, next))}
            onUndo={(undone) =>
              void correct(corrections.filter(({ freshId }) => freshId !== undone))
            }
          />
          <ActTrouble trouble={correcting.trouble} />
          <ActTrouble trouble={importing.trouble} />
          <Button loading={importing.performing} onClick={() => void confirm()}>
            {t('import.confirm')}
          </Button>
        </>
      )}
    </div>
  );
}
