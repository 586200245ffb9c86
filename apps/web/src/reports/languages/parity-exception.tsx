import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Notice } from '../../shared/notice.js';
import { parityCountsQuery } from './languages-queries.js';
import { useReport } from '../report-context.js';

interface Props {
  /** The revision that is to be put before people. */
  revisionId: string;
  value: string;
  onChange: (reason: string) => void;
}

/** Where the languages are not in step: how far not, and the reason for going on all the same. */
export function ParityException({ revisionId, value, onChange }: Props) {
  const { t } = useTranslation('web-languages');
  const { slug } = useReport();
  const [{ data }] = useQuery({ query: parityCountsQuery, variables: { id: revisionId } });
  const parity = data?.revision?.parity;
  if (!parity || parity.inStep) return null;
  const sum = (of: 'stale' | 'missing'): number =>
    parity.languages.reduce((all, each) => all + each[of], 0);
  return (
    <Notice tone="waits" title={t('exception.title')}>
      <p>
        {t('exception.counts', { stale: sum('stale'), missing: sum('missing') })}{' '}
        <Link to={`/reports/${slug}/languages`}>{t('exception.see')}</Link>
      </p>
      <Textarea
        autosize
        minRows={2}
        label={t('exception.label')}
        description={t('exception.hint')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Notice>
  );
}
