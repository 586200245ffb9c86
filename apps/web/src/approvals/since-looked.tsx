import { useTranslation } from 'react-i18next';
import type { ChangeOfBlockFragment } from '../gql/graphql.js';
import { useLanguage } from '../i18n/use-language.js';
import { formatDay } from '../shared/dates.js';
import type { OpenRoute } from './approval-acts.js';
import styles from './redline.module.css';

interface Props {
  from: { number: number };
  since: OpenRoute['sinceILooked'] | null;
  changes: readonly ChangeOfBlockFragment[];
}

/** "4 changes, 2 of them material; 3 objections stand": read before a single changed word. */
export function SinceLooked({ from, since, changes }: Props) {
  const { t } = useTranslation('web-approvals');
  const language = useLanguage();
  const material = changes.filter((change) => change.material).length;
  const asked = changes.filter(({ causes }) => causes.length > 0).length;
  return (
    <p className={styles.words}>
      {since?.lookedAt
        ? t('since.lookedAt', { number: from.number, date: formatDay(since.lookedAt, language) })
        : t('since.circulated', { number: from.number })}{' '}
      <strong>{t('since.changes', { count: changes.length })}</strong>
      {changes.length > 0 && <>, {t('since.material', { count: material })}</>}
      {asked > 0 && <>, {t('since.asked', { count: asked })}</>}.{' '}
      {since &&
        (since.objections > 0 ? (
          <strong>{t('since.objections', { count: since.objections })}</strong>
        ) : (
          t('since.noObjections')
        ))}
    </p>
  );
}
