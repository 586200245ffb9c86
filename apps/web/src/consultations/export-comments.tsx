import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { dayOf, formatMoment } from '../shared/dates.js';
import { Notice } from '../shared/notice.js';
import { type Comment, readComments } from './comment-table.js';
import { csvOf, saveAs } from './csv.js';

interface Props {
  consultationId: string;
  slug: string;
}

/** The comment table as a file that any spreadsheet opens; every row carries the proposal's address. */
export function ExportComments({ consultationId, slug }: Props) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const client = useClient();
  const say = useInLanguage();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');

  const rowOf = (comment: Comment): string[] => {
    const { anchor, disposition } = comment;
    const section = [anchor.sectionNumber, anchor.sectionTitle].filter(Boolean).join('. ');
    return [
      String(comment.number ?? ''),
      say(comment.organisation.name),
      t(`web:proposalKind.${comment.kind}`),
      section || t('figure.whole'),
      anchor.exact ?? '',
      comment.text,
      comment.proposedWording ?? '',
      comment.justification,
      comment.submittedAt ? formatMoment(comment.submittedAt, language) : '',
      comment.late ? t('table.yes') : t('table.no'),
      t(`web:outcome.${disposition?.kind ?? 'unanswered'}`),
      disposition ? say(disposition.reason) : '',
      comment.incorporationException ?? '',
      `${location.origin}/app/proposals/${comment.id}`,
      comment.receipt?.hash ?? '',
    ];
  };

  const save = async (): Promise<void> => {
    setState('reading');
    const comments = await readComments(client, consultationId);
    if (comments === null) return setState('failed');
    const head = t('table.columns', { returnObjects: true });
    saveAs(`${slug}-${dayOf(new Date())}.csv`, csvOf([head, ...comments.map(rowOf)]));
    setState('idle');
  };

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.7} aria-hidden="true" />}
        loading={state === 'reading'}
        onClick={() => void save()}
      >
        {t('table.export')}
      </Button>
      {state === 'failed' && (
        <Notice tone="bad" role="alert" title={t('web:trouble.unread')}>
          <p>{t('web:trouble.unreadAdvice')}</p>
        </Notice>
      )}
    </>
  );
}
