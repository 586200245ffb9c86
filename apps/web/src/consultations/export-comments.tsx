import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { dayOf } from '../shared/dates.js';
import { Notice } from '../shared/notice.js';

interface Props {
  consultationId: string;
  slug: string;
}

/** The comment table as a file that any spreadsheet opens, in the language of the page. */
export function ExportComments({ consultationId, slug }: Props) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const save = async (): Promise<void> => {
    setState('reading');
    try {
      const answer = await fetch(`/consultations/${consultationId}/proposals.csv`, {
        headers: { 'Accept-Language': language },
      });
      if (!answer.ok) throw new Error(String(answer.status));
      saveAs(`${slug}-${dayOf(new Date())}.csv`, await answer.blob());
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.7} aria-hidden="true" />}
        loading={state === 'reading'}
        onClick={() => void save()}
      >
        {t('exportTable')}
      </Button>
      {state === 'failed' && (
        <Notice tone="bad" role="alert" title={t('web:trouble.unread')}>
          <p>{t('web:trouble.unreadAdvice')}</p>
        </Notice>
      )}
    </>
  );
}

function saveAs(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
